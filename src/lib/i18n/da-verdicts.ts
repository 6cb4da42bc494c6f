/** What is told of a change, verdict by verdict. Only under `difference` may a text say *effekt*. */
export const verdictsDa = {
	words: {
		'no-delivery': 'ingen dataleverance endnu',
		'not-delivered': 'ikke leveret',
		'too-few': 'for få familier',
		undecided: 'kan ikke afgøres',
		'no-important-change': 'ingen ændring af betydning',
		improvement: 'forbedring',
		deterioration: 'forværring',
		'possible-improvement': 'peger mod forbedring – kan være tilfældigt',
		'possible-deterioration': 'peger mod forværring – kan være tilfældigt'
	},
	/** The measures as they stand in the middle of a sentence. */
	nouns: {
		'service-days': 'ydelsesdage',
		'contact-points': 'kontaktpunkter',
		cost: 'udgifter',
		'self-support': 'selvforsørgelse',
		satisfaction: 'tilfredshed'
	},
	change: (change: string) => `Udviklingen er ${change}.`,
	guardedChange: (change: string, levels: string) =>
		`Når der er korrigeret for udvælgelsen, er udviklingen ${change}${levels}.`,
	allWithin: 'Hele usikkerheden ligger inden for det, der på forhånd er aftalt som uden betydning.',
	allWithinAmount: (amount: string) =>
		`Hele usikkerheden ligger inden for ±${amount}, som på forhånd er aftalt som uden betydning.`,
	withoutComparison: 'Uden nok familier at sammenligne med kan det ikke siges, om det var sket alligevel.',
	difference: {
		short: (change: string) => `Forskel til sammenligningen: ${change}`,
		change: (change: string) => `Effekten er ${change} i forhold til sammenligningsgruppen.`,
		possible: (change: string) => `Forskellen til sammenligningsgruppen er ${change}.`,
		alsoAfter: 'Også efter et år er der klar forskel på de to grupper.',
		condition: 'Effekten gælder, når begge grupper er henvist på samme måde.',
		byThemselves: 'Familier, der henvises i en krise, får det også bedre af sig selv.',
		changedApart: 'De to grupper ændrede sig klart forskelligt.',
		heldBack: {
			'possible-improvement': 'Indsatsens familier kan være henvist i en krise og have fået det bedre af sig selv.',
			'possible-deterioration':
				'Sammenligningens familier kan være henvist i en krise og have fået det bedre af sig selv.'
		},
		settleHeldBack: 'Flere familier i begge grupper, henvist på samme måde og fulgt et helt år, ville afgøre det.',
		notAfter: 'Efter et år er der ikke klar forskel på grupperne.',
		imbalance: 'De to grupper lå ikke på samme niveau før start, så forskellen kan ikke kaldes en effekt.',
		byChance: 'Der er set på mange tal på én gang, så forskellen kan være tilfældig.',
		ruledOut: {
			fall: (fall: string) => `En effekt større end et fald på ${fall} er usandsynlig.`,
			rise: (rise: string) => `En effekt større end en stigning på ${rise} er usandsynlig.`
		},
		settle: 'Flere familier i begge grupper, fulgt et helt år, ville gøre usikkerheden mindre.'
	},
	afterSelection: 'Familier er udvalgt på målet, så udviklingen er korrigeret for det.',
	ruledOut: {
		fall: (fall: string) => `Et fald på mere end ${fall} er usandsynligt.`,
		rise: (rise: string) => `En stigning på mere end ${rise} er usandsynlig.`,
		anyFall: 'Et fald er usandsynligt.',
		anyRise: 'En stigning er usandsynlig.'
	},
	selected: 'Familierne er udvalgt på målet, og et fald må ventes af udvælgelsen alene.',
	alike: 'Alle familier ændrede sig lige meget, så usikkerheden kan ikke måles.',
	settle: {
		plain: 'Flere familier, der er fulgt et helt år, ville gøre usikkerheden mindre.',
		selected: 'Familier, der er udvalgt på samme måde, men ikke får indsatsen, ville afgøre det.'
	},
	tooFew: 'Der skal mindst 10 familier til.',
	conclusions: {
		heading: 'Hvad tallene kan bære',
		concluded: 'Kan sluttes',
		ruledOut: 'Er usandsynligt',
		undecided: 'Kan ikke afgøres',
		notShown: 'Vises ikke',
		firm: (what: string) => `Der er ${what}.`,
		nothingFirm: 'Intet kan sluttes sikkert endnu.',
		possible: {
			improvement: (what: string) => `Det peger mod forbedring, men kan være tilfældigt: ${what}.`,
			deterioration: (what: string) => `Det peger mod forværring, men kan være tilfældigt: ${what}.`
		},
		heldBack: {
			improvement: (what: string) =>
				`Det peger mod forbedring, men indsatsens familier kan have fået det bedre af sig selv: ${what}.`,
			deterioration: (what: string) =>
				`Det peger mod forværring, men sammenligningens familier kan have fået det bedre af sig selv: ${what}.`
		},
		withPlaces: (what: string, places: string) => `${what} (${places})`,
		verdictIn: (verdict: string, what: string) => `${verdict} i ${what}`,
		everywhere: 'alle steder',
		allTogether: (what: string) => `For alle kommuner under ét: ${what}.`,
		fallOrRise: (measure: string, fall: string, rise: string) =>
			`et fald i ${measure} på mere end ${fall} eller en stigning på mere end ${rise}`,
		nothingRuledOut: 'Der er endnu ikke tal for alle kommuner under ét, som kan udelukke noget.',
		open: (what: string) => `${what}.`,
		nothingOpen: 'Ingen af de mål, der har familier nok, står åbne.',
		tooFew: (what: string) => `For få familier: ${what}.`,
		anyway: 'Uden nok familier at sammenligne med kan det også være sket alligevel.',
		anywayOf: (what: string) => `Uden nok familier at sammenligne med kan det også være sket alligevel for ${what}.`,
		hidden: {
			only: (what: string) => `Af hensyn til familierne: ${what}.`,
			verdicts: (what: string) => `Skjult af hensyn til familierne: vurderingen af ${what}.`,
			whyAll: 'Tal for alle skjules, når de ellers kunne røbe noget om få familier.'
		}
	}
} as const;
