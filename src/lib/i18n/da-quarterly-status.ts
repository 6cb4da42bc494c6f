/** The quarterly status of the steering group. What may be decided has at least two ways to go, by rule and not by opinion. */
export const quarterlyStatusDa = {
	title: (quarter: string, year: string) => `Kvartalsstatus til styregruppen, ${quarter}. kvartal ${year}`,
	headings: {
		conclusion: 'Konklusion',
		matrix: 'De fem mål',
		families: 'Familier og opfølgning',
		quality: 'Datakvalitet',
		since: 'Nyt siden sidst',
		decisions: 'Til beslutning'
	},
	meetings: {
		notThis: (quarters: string) => `Styregruppen mødes om udgaverne for ${quarters} kvartal, ikke om denne.`,
		this: 'Styregruppen mødes om udgaven.'
	},
	quarter: (number: string) => `${number}.`,
	/** A conclusion goes on behind the words that say of what kind it is. */
	ruledOut: (said: string) => `Usandsynligt ${said}`,
	undecided: (open: string, said: string) => `${open}: ${said}`,
	chart: {
		title: 'Udviklingen med usikkerhed (95 %). Firkant: forskel til sammenligning. Gråt: uden betydning',
		hidden: 'skjult',
		none: 'ingen tal',
		described: (measure: string, places: string) => `${measure}: ${places}.`,
		own: (place: string, change: string, lower: string, upper: string) =>
			`${place} ${change}, usikkerheden går fra ${lower} til ${upper}`,
		difference: (place: string, change: string, lower: string, upper: string) =>
			`${place} ${change} i forhold til sammenligningsgruppen, usikkerheden går fra ${lower} til ${upper}`,
		without: (place: string, why: string) => `${place} ${why}`
	},
	families: {
		caption: 'Familier i indsatsen, og dem der sammenlignes med',
		what: 'Antal familier',
		started: 'Startet i indsatsen',
		planned: 'Plan',
		ofPlan: 'Startet, andel af planen',
		compared: 'Fulgt året før og året efter',
		toCome: 'Endnu ikke fulgt et år',
		comparison: 'I sammenligningsgruppen'
	},
	quality: {
		caption: 'Hvor gamle tallene er, og hvor stor en del af de startede familier der er med',
		place: 'Kommune',
		cutoff: 'Opgjort',
		before: 'Har svaret før',
		after: 'Har svaret efter',
		coverage: 'Med i målene',
		between: (lowest: string, highest: string) => `${lowest} til ${highest}`
	},
	waiting: (views: string) =>
		`Tal, der venter på en senere udgave: ${views} slags. Udgavens side siger hvilke og hvorfor.`,
	changed: (place: string, what: string, from: string, to: string) => `${place}, ${what}: fra »${from}« til »${to}«.`,
	more: (count: string) => `Flere ændrede vurderinger: ${count}. Udgavens rettelser har dem alle.`,
	choices: {
		heading: 'Hvert forsøgs valg, og hvad i tallene der taler for dem',
		unsaid: 'For de valg, der ikke er nævnt, taler intet i tallene endnu.',
		ofTrial: (place: string, said: string) => `${place}. ${said}`,
		ofChoice: (choices: string, said: string) => `${choices}: ${said}`
	},
	points: {
		caption: 'Punkter til beslutning',
		point: 'Punkt',
		first: 'Den ene vej',
		second: 'Den anden vej',
		allMeasures: 'alle fem mål',
		ofPlace: (place: string, what: string) => `${place} (${what})`,
		trials: 'Hvordan skal de tre forsøg gå videre?',
		trialsFirst: 'Lad dem fortsætte som nu til næste møde.',
		trialsSecond: 'Tilpas, udvid eller stop et af dem, efter det, der taler for det.',
		kinds: {
			deterioration: {
				point: (places: string) => `Forværring: ${places}.`,
				first: 'Tilpas eller stop forsøget der.',
				second: 'Fortsæt, og få en forklaring til næste møde.'
			},
			'possible-deterioration': {
				point: (places: string) => `Det peger mod forværring, men kan være tilfældigt: ${places}.`,
				first: 'Følg målet til næste udgave.',
				second: 'Tilpas forsøget nu.'
			},
			'held-back-deterioration': {
				point: (places: string) =>
					`Det peger mod forværring, men sammenligningens familier kan have fået det bedre af sig selv: ${places}.`,
				first: 'Følg målet til næste udgave.',
				second: 'Undersøg, hvordan familierne er henvist.'
			},
			'no-delivery': {
				point: (places: string) => `Ingen dataleverance: ${places}.`,
				first: 'Aftal en dato for den.',
				second: 'Lav næste udgave uden.'
			},
			'overdue-delivery': {
				point: (places: string) => `Dataleverancen er mere end et kvartal ældre end den nyeste: ${places}.`,
				first: 'Aftal en dato for en ny.',
				second: 'Lad de gamle tal stå.'
			},
			'elements-missing': {
				point: (places: string) => `Familier, der ingen af de tre elementer får: ${places}.`,
				first: 'Sæt elementerne i gang hos dem.',
				second: 'Fortsæt uden, og sig det ved tallene.'
			},
			'low-coverage': {
				point: (places: string) => `Under 70 % af familierne er med: ${places}.`,
				first: 'Find det, der mangler, før næste udgave.',
				second: 'Lad tallene stå med forbehold.'
			},
			'selected-on-measure': {
				point: (places: string) => `Familierne er udvalgt på målet: ${places}.`,
				first: 'Find familier at sammenligne med, udvalgt på samme måde.',
				second: 'Lad målet stå uden svar.'
			}
		}
	}
} as const;
