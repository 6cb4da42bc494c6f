/** Why the server refuses to answer, or to start. */
export const accessDa = {
	'not-this-machine': 'Serveren svarer kun den maskine, den kører på, så længe den ikke har brugere med adgangskode.',
	'wrong-host': 'Serveren svarer ikke under det navn. Brug adressen, som den sagde, da den startede.',
	'wrong-origin': 'Handlingen kom fra en anden side og er ikke udført.',
	unguarded:
		'Serveren skal startes med npm start eller tools/serve.ts: uden det, der ligger omkring den, ville den svare enhver.',
	outside: (address: string) =>
		`Serveren starter ikke på adressen ${address}: alle, der kan nå den, ville kunne se kommunernes data, for den har endnu ingen brugere med adgangskode. Sæt HOST=127.0.0.1.`
} as const;
