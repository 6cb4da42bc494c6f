/** Why the server refuses to answer, or to start. */
export const accessDa = {
	'wrong-host': 'Serveren svarer ikke under det navn. Brug adressen, som den sagde, da den startede.',
	'wrong-origin': 'Handlingen kom fra en anden side og er ikke udført.',
	unguarded:
		'Serveren skal startes med npm start eller tools/serve.ts: uden det, der ligger omkring den, ville den svare enhver.'
} as const;
