/** What the overview says, and the words for measures and groups that other pages share. */
export const overviewDa = {
	title: 'Overblik',
	heading: 'De fem indikatorer',
	reading:
		'De fleste rækker sammenligner hver familie med sig selv, før start og efter. Ydelsernes varighed sammenligner ydelser, der er begyndt før og efter; tilbagevenden følger de voksne fra start. Stregen viser usikkerheden (95 %), den lodrette linje er nul, og det grå felt er ændringer, der på forhånd er aftalt som uden betydning. Procenten efter antallet er andelen af de familier, der er startet. Hviler vurderingen af alle på en forskel, er antallet familierne i de kommuner, der har en sammenligningsgruppe. En udvikling kan have mange årsager.',
	notes: {
		selected:
			'Familier er udvalgt på målet: en del af et fald må ventes af udvælgelsen alene. Den stiplede streg er familiernes egen udvikling. Den fulde streg under den er korrigeret for udvælgelsen; hvor den mangler, siger tabellen hvorfor. Hviler vurderingen på den korrigerede udvikling, er antallet de familier, der kan korrigeres.',
		'held-back': 'Efter et år er der ikke klar forskel på grupperne.',
		comparison: 'Sammenligningens tal er skjult eller kan ikke beregnes. Tabellen siger hvilket.'
	},
	verdictTable: {
		caption: 'Hvad vurderingerne hviler på',
		measure: 'Mål',
		basis: 'Hviler på',
		change: 'Udvikling eller forskel',
		detectable: 'Mindste ændring, der kan ses',
		verdict: 'Vurdering',
		heldBack: ' (holdt tilbage: efter et år er der ikke klar forskel på grupperne)'
	},
	all: 'Alle',
	allInTitle: 'alle kommuner',
	groups: { indsats: 'Indsats', sammenligning: 'Sammenligning' },
	indicators: {
		duration: 'Ydelsernes varighed',
		work: 'Tilbagevenden til arbejdsmarkedet',
		contacts: 'Kontaktpersoner i kommunen',
		cost: 'Omkostninger',
		satisfaction: 'Tilfredshed'
	},
	measures: {
		'service-duration': 'Varighed af nye ydelser',
		'service-days': 'Ydelsesdage pr. familie',
		'return-to-work': 'Tilbage i arbejde',
		'self-support': 'Andel dage som selvforsørgende',
		'contact-points': 'Kontaktpunkter',
		cost: 'Udgifter pr. familie',
		satisfaction: 'Familiernes tilfredshed'
	},
	explained: {
		'service-duration': 'Gennemsnit, første 180 dage.',
		'service-days': 'Dage med ydelser på et år.',
		'return-to-work': 'Voksne på ydelse ved start.',
		'self-support': 'Af de voksnes oplyste dage.',
		'contact-points': 'Forskellige i 90 dage: før start og et år efter.',
		cost: (priceYear: number) => `Kr. på et år i ${priceYear}-priser, med forsøgets egne.`,
		satisfaction: 'Alt i alt, på en skala fra 1 til 5.'
	},
	levelUnits: {
		'service-duration': 'dage',
		'service-days': 'dage',
		'contact-points': 'personer',
		cost: 'kr.',
		'self-support': '%',
		satisfaction: ''
	},
	changeUnits: {
		'service-duration': 'dage',
		'service-days': 'dage',
		'contact-points': 'personer',
		cost: 'kr.',
		'self-support': 'procentpoint',
		satisfaction: 'point'
	},
	axisUnits: {
		'service-duration': 'dage',
		'service-days': 'dage',
		'contact-points': 'personer',
		cost: '1.000 kr.',
		'self-support': 'procentpoint',
		satisfaction: 'point'
	},
	withoutComparison: 'uden sammenligningsgruppe',
	comparisonOnlyFrom: (places: string) => `sammenligning: ${places}`,
	familyCount: 'familier:',
	after6: '6 mdr.',
	after12: '12 mdr.',
	shareAxis: '% i arbejde',
	shareAxisAfter12: '% efter 12 mdr.',
	families: (count: string) => `${count} familier`,
	persons: (count: string) => `${count} voksne`,
	services: (count: string) => `${count} ydelser`,
	/** Between those and the families that they are of. */
	within: 'i',
	ofStarted: 'af de startede',
	differenceName: 'Forskel til sammenligningen',
	lanes: {
		indsats: 'Indsats',
		sammenligning: 'Sammenligning',
		guarded: '– korrigeret',
		guardedComparison: 'Sml., korrigeret',
		difference: 'Forskel',
		after6: { indsats: 'Indsats 6 mdr.', sammenligning: 'Sml. 6 mdr.' },
		after12: { indsats: 'Indsats 12 mdr.', sammenligning: 'Sml. 12 mdr.' }
	}
} as const;
