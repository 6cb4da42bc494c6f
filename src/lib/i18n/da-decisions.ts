/** What is told of choices, and of what a rule has found. Nothing here is anybody's opinion. */
export const decisionsDa = {
	heading: 'Hvad skal vi beslutte?',
	intro:
		'For hvert forsøg står de valg, der er, og hvad der i tallene taler for dem. Linjerne er skrevet efter faste regler. Tallene kan ikke vælge.',
	choices: { continue: 'Fortsæt', adapt: 'Tilpas', stop: 'Stop', extend: 'Udvid' },
	nothing: 'Intet i tallene taler for det endnu.',
	reasons: {
		improvement: (measures: string) => `Forbedring i ${measures}.`,
		'possible-improvement': (measures: string) => `Det peger mod forbedring i ${measures}, men kan være tilfældigt.`,
		'held-back-improvement': (measures: string) =>
			`Det peger mod forbedring i ${measures}, men indsatsens familier kan have fået det bedre af sig selv.`,
		deterioration: (measures: string) => `Forværring i ${measures}.`,
		'possible-deterioration': (measures: string) => `Det peger mod forværring i ${measures}, men kan være tilfældigt.`,
		'held-back-deterioration': (measures: string) =>
			`Det peger mod forværring i ${measures}, men sammenligningens familier kan have fået det bedre af sig selv.`,
		open: (measures: string) => `Kan ikke afgøres endnu: ${measures}.`,
		'nothing-of-importance': (measures: string) => `Ingen ændring af betydning i ${measures}.`,
		selected: (measures: string) =>
			`Familierne er udvalgt på ${measures}. Uden familier at sammenligne med, udvalgt på samme måde, kan det ikke afgøres.`,
		'low-coverage': (measures: string) => `Mange familier mangler i tallene for ${measures}.`,
		'elements-missing': (share: string) =>
			`${share} af familierne får ingen af de tre elementer. For dem er forsøget ikke prøvet.`,
		'families-to-come': (families: string) => `${families} familier er endnu ikke fulgt et helt år.`
	},
	points: {
		heading: 'Til styregruppens opmærksomhed',
		none: 'Ingen regel har fundet noget at gøre opmærksom på.',
		kinds: {
			deterioration: (place: string, measures: string) => `${place}: forværring i ${measures}.`,
			'possible-deterioration': (place: string, measures: string) =>
				`${place}: det peger mod forværring i ${measures}, men kan være tilfældigt.`,
			'held-back-deterioration': (place: string, measures: string) =>
				`${place}: det peger mod forværring i ${measures}, men sammenligningens familier kan have fået det bedre af sig selv.`,
			'no-delivery': (place: string) => `${place} har ingen dataleverance.`,
			'overdue-delivery': (place: string) => `${place}: dataleverancen er mere end et kvartal ældre end den nyeste.`,
			'elements-missing': (place: string, share: string) =>
				`${place}: ${share} af familierne får ingen af de tre elementer.`,
			'low-coverage': (place: string, measures: string) =>
				`${place}: under 70 % af de startede familier er med i ${measures}. De, der mangler, kan være anderledes.`,
			'selected-on-measure': (place: string, measures: string) =>
				`${place}: familierne er udvalgt på ${measures}, og der er ikke nok til at korrigere for det.`
		}
	}
} as const;
