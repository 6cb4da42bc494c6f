/** How far the trial is: what has changed since the last edition, who is in, and what can be seen under way. */
export const progressDa = {
	since: {
		heading: 'Nyt siden sidste udgave',
		first: 'Det er den første udgave. Der er ingen tidligere at holde den op mod.',
		nothing: (number: string) => `Alle tal er som i udgave ${number}.`,
		counts: (number: string, outcomes: string, others: string) =>
			`Ændret siden udgave ${number}: ${outcomes} tal om målene og ${others} andre.`,
		noVerdicts: 'Ingen vurdering er ændret.',
		compare: 'Se alle ændringer og rettelser'
	},
	enrolment: {
		heading: 'Hvor mange familier er med?',
		caption: 'Familier, der er startet',
		planned: 'Plan',
		ofPlan: 'Andel af planen',
		noPlan: 'Protokollen har ingen plan for, hvor mange familier der skal med.',
		notPlanned: 'ingen plan'
	},
	underWay: {
		heading: 'Undervejs',
		reading:
			'Det, der kan ses, før året er gået. Det bærer ingen konklusion. Hvert tal er for de familier, der er fulgt så længe, som det kræver.',
		what: 'Hvad',
		carriedOut: 'Gennemførelse, familier i indsatsen',
		followUp: 'Opfølgning',
		back6: (group: string) => `Tilbage i arbejde efter 6 måneder, ${group.toLowerCase()}`,
		back12: (group: string) => `Tilbage i arbejde efter 12 måneder, ${group.toLowerCase()}`,
		cost: (group: string) => `Udgifter pr. familie siden start, ${group.toLowerCase()}`,
		costBy: (kroner: string, months: string) => `${kroner} efter ${months} mdr.`,
		note: 'Dage til planen er rundet af til 5. Udgifterne er talt så langt, som nok familier er fulgt, så månederne er ikke de samme alle steder.'
	},
	start: { more: 'Målgruppe, forsørgelse og resten' }
} as const;
