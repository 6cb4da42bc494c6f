/** What the charts of a measure's page say, and the tables beside them. */
export const measureChartsDa = {
	targets: {
		/** Short: there is room for a word at a tick. */
		tick: (change: string) => `mål ${change}`,
		described: (change: string) => `På forhånd er ${change} sat som mål.`,
		drawn: 'Streg med »mål«: Det, kommunens forsøg på forhånd har sat som mål.',
		inWords: (place: string, target: string) => `${place} har sat målet ${target}.`
	},
	places: {
		change: (change: string) => `Udviklingen er ${change}.`,
		uncertainty: (lower: string, upper: string) => `Usikkerheden går fra ${lower} til ${upper}.`,
		shares: (half: string, whole: string) =>
			`Efter 6 måneder er ${half} af de voksne tilbage i arbejde, efter 12 måneder ${whole}.`
	},
	figures: {
		caption: 'Figurens tal',
		line: 'Streg',
		value: 'Tal'
	},
	slopes: {
		heading: 'Før og efter',
		reading:
			'Gennemsnittet før og efter, på samme skala alle steder. Stregen for enden er usikkerheden (95 %) om udviklingen. Om tiden imellem siger linjen intet.',
		marked:
			'Stiplet linje: Familier er udvalgt på målet, så udviklingen kan ikke læses for sig. Den korrigerede linje begynder lige så langt på den anden side af udvælgelsen.',
		title: (measure: string, place: string) => `${measure} før og efter, ${place}`,
		described: (group: string, before: string, after: string) => `${group}: fra ${before} før til ${after} efter.`,
		guarded: { indsats: 'Indsats, korr.', sammenligning: 'Samml., korr.' },
		units: {
			'service-duration': 'dage pr. ydelse',
			'service-days': 'dage pr. familie',
			'contact-points': 'personer pr. familie',
			cost: 'kr. pr. familie',
			'self-support': '% af dagene',
			satisfaction: 'svar fra 1 til 5'
		},
		table: 'Gennemsnit før og efter'
	},
	months: {
		heading: 'Måned for måned',
		reading:
			'De samme familier i alle 24 måneder: dem med både før og efter. Den lodrette linje er start. Alle steder er på samme skala.',
		calendar: 'Udgifter er efter kalendermåned.',
		ofDays: 'Andelen er af alle familiernes dage lagt sammen, så den er ikke helt målets gennemsnit pr. familie.'
	}
} as const;
