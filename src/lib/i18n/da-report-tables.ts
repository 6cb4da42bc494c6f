/** Tables of the five measures that several reports have. */
export const reportTablesDa = {
	levels: {
		caption: 'Tal før og efter',
		measure: 'Mål',
		/** By the shortest name, with its unit: the figures of four places need the room. */
		names: {
			'service-duration': 'Nye ydelser (dage af 180)',
			'service-days': 'Ydelsesdage pr. familie',
			'contact-points': 'Kontaktpunkter (personer)',
			cost: 'Udgifter pr. familie (kr.)',
			'self-support': 'Selvforsørgende dage (%)',
			satisfaction: 'Tilfredshed (1 til 5)'
		},
		beforeAfter: (before: string, after: string) => `${before} → ${after}`,
		returned: 'Tilbage i arbejde, 6 og 12 mdr.',
		afterBoth: (half: string, whole: string) => `${half} og ${whole}`,
		noDelivery: '–',
		selected: (level: string) => `${level}*`,
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
