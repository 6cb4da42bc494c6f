/** Tables of the five measures that several reports have. */
export const reportTablesDa = {
	levels: {
		caption: 'Tal før og efter',
		measure: 'Mål',
		ofMeasure: (measure: string, unit: string) => `${measure} (${unit})`,
		beforeAfter: (before: string, after: string) => `${before} → ${after}`,
		returned: 'Tilbage i arbejde, efter 6 og 12 mdr.',
		afterBoth: (half: string, whole: string) => `${half} og ${whole}`,
		duration: 'Varighed af nye ydelser (dage af 180)',
		selected: (level: string) => `${level} *`,
		selectedNote: 'Hvor der står *, er familier udvalgt på målet. Så må en del af et fald ventes af udvælgelsen alene.'
	},
	verdicts: {
		caption: 'Hvad tallene kan bære',
		heldBack: {
			'possible-improvement': 'peger mod forbedring – kan være kommet af sig selv',
			'possible-deterioration': 'peger mod forværring – kan være kommet af sig selv'
		}
	}
} as const;
