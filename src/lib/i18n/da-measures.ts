/** What the pages of measures say. */
export const measuresDa = {
	navigation: 'Mål',
	previous: (measure: string) => `Forrige mål: ${measure}`,
	next: (measure: string) => `Næste mål: ${measure}`,
	overview: 'Overblik',
	path: 'Her er du',
	/** Where a place has no verdict: what would bring one. */
	whatNext: {
		hidden: 'Tallet kan vises i en senere udgave, når nok familier står bag.',
		'no-delivery': 'Tallet kommer i udgaven efter kommunens første dataleverance.',
		'not-delivered': 'Tallet kommer, når kommunens næste dataleverance har tabellen bag målet med.',
		'too-few': 'Tallet kommer, når flere familier er fulgt et helt år.'
	},
	forest: {
		heading: 'Kommunerne ved siden af hinanden',
		change:
			'Hver streg er usikkerheden (95 %) om udviklingen, og prikken er gennemsnittet. Den lodrette linje er ingen ændring. Kommunerne står altid i samme orden.',
		share:
			'Hver streg er usikkerheden (95 %) om andelen, der er tilbage i arbejde. Kommunerne står altid i samme orden.',
		marked: 'Hul prik og stiplet streg: Familier er udvalgt på målet, så udviklingen kan ikke læses for sig.',
		matters: 'Gråt felt: Ændringer, der på forhånd er aftalt som uden betydning.',
		expected: 'Rude: Det fald eller den stigning, der måtte ventes af udvælgelsen alene.',
		title: (measure: string) => `${measure}: kommunerne ved siden af hinanden`,
		lanes: {
			difference: 'Forskel',
			guarded: '– korrigeret',
			expected: 'Udvælgelsen'
		},
		difference: 'Forskel til sammenligningsgruppen',
		differenceMarked: 'Forskel, udvalgt på målet',
		differenceGuarded: 'Forskel, korrigeret for udvælgelsen',
		expectedName: 'Ventet af udvælgelsen alene',
		place: (place: string, said: string) => `${place}. ${said}`,
		alone: (name: string, change: string) => `${name}: ${change}.`
	},
	curve: {
		heading: 'Forløbet måned for måned',
		reading:
			'Alle kommuner under ét. Fladen er usikkerheden (95 %). Trinnene er slået sammen, så hvert rummer mindst 5 hændelser, og kurven slutter, hvor færre end 10 familier er tilbage.',
		titles: {
			'return-to-work': 'Andel tilbage i arbejde efter start',
			'service-duration': 'Andel af ydelserne, der stadig løber'
		},
		axes: {
			'return-to-work': '% tilbage i arbejde',
			'service-duration': '% stadig i gang'
		},
		days: 'måneder',
		windows: { before: 'Begyndt før', after: 'Begyndt efter' },
		titleOf: (title: string, group: string) => `${title}, ${group.toLowerCase()}`,
		described: (name: string, share: string, day: string) => `${name}: ${share} efter ${day} dage.`,
		table: 'Fulgt så længe (afrundet til 5)',
		followed: {
			adults: 'Voksne, der er fulgt så længe (afrundet til 5)',
			services: 'ydelser, der er fulgt så længe (afrundet til 5)'
		},
		month: (month: string) => `${month} mdr.`,
		figures: 'Kurvens tal',
		line: 'Kurve',
		day: 'Dag',
		share: 'Andel',
		atRisk: 'Fulgt'
	},
	trust: {
		heading: 'Kan vi stole på det?',
		flow: 'Hvor familierne er',
		started: 'Startet',
		compared: 'Sammenlignet',
		notYet: 'Endnu ikke fulgt et år',
		other: 'Andet',
		flowNote:
			'Startet er uden familier, der har trukket samtykket. Andet er fraflyttede og familier, hvor registrene ikke når et år tilbage. Et mål kan have flere eller færre familier end de sammenlignede: udgifter tælles i hele måneder, og tilfredshed kræver svar.',
		coverageHeading: 'Hvem er med',
		coverage: (place: string, share: string) => `${place}: ${share} af de startede familier.`,
		coverageNotes: {
			pairs: 'Familier uden tal for både før og efter er ikke med. De kan adskille sig fra dem, der er.',
			'service-duration':
				'Familier uden nye ydelser er ikke med. Andelen siger derfor ikke, hvor mange der mangler at blive fulgt.',
			'return-to-work':
				'Kun familier med en voksen på offentlig ydelse ved start er med. Andelen siger derfor ikke, hvor mange der mangler at blive fulgt.'
		},
		detectableHeading: 'Hvor små ændringer kan ses',
		detectable: (place: string, change: string) => `${place}: ${change}.`,
		detectableNote:
			'Var den sande ændring så stor, ville den vise sig i fire ud af fem forsøg. Mindre ændringer kan være der uden at kunne ses.',
		detectableOfDifference: 'For en forskel til en sammenligningsgruppe regnes den ikke ud.',
		selectionHeading: 'Er familierne udvalgt på målet?',
		notSelected: 'Nej. Ingen familier er udvalgt, fordi de lå højt på netop dette mål lige før start.',
		selected: (places: string) =>
			`Ja, i ${places}. Familier, der vælges, når de ligger højest, falder i gennemsnit igen af sig selv.`,
		expectedFall: (place: string, amount: string) =>
			`${place}: Af udvælgelsen alene måtte der ventes et fald på ${amount}.`,
		expectedRise: (place: string, amount: string) =>
			`${place}: Af udvælgelsen alene måtte der ventes en stigning på ${amount}.`,
		expectedHidden: (place: string) => `${place}: Hvad udvælgelsen alene ville gøre, er`,
		guardedNote:
			'Den korrigerede udvikling holder året efter op mod dagene lige så langt på den anden side af udvælgelsen.',
		balanceHeading: 'Begyndte grupperne på samme niveau?',
		balance: (place: string, difference: string) =>
			`${place}: ${difference} standardafvigelser fra hinanden før start.`,
		balanceNote:
			'Ligger grupperne mere end 0,25 fra hinanden, kaldes en forskel ikke en effekt. Det gør den heller ikke, når grupperne ikke er klart forskellige efter et år.'
	},
	robustness: {
		heading: 'Holder det ad andre veje?',
		reading:
			'Det samme spørgsmål stillet på tre måder. Er svarene meget forskellige, kan gennemsnittet hvile på nogle få familier. En lille p-værdi betyder, at så stor en ændring sjældent ses ved et tilfælde. Den siger ikke, hvor ændringen kommer fra.',
		marked:
			'Udvalgt på målet: en lille p-værdi siger her intet om indsatsen. Familierne er valgt, fordi de lå højt, og et fald må ventes af det alene.',
		caption: 'Gennemsnit, median og test',
		mean: 'Gennemsnit',
		median: 'Median (Hodges–Lehmann)',
		t: 'p, t-test',
		wilcoxon: 'p, Wilcoxon'
	},
	all: {
		heading: 'Alle tal',
		reading: 'Alle målets tal, kommune for kommune. Evaluatorerne får de samme tal i datapakken, med mellemregninger.'
	},
	replicate: {
		heading: 'Efterprøv i R',
		reading:
			'Målet er også regnet ud i R, uafhængigt af denne side. Beregningen går fra kommunernes rækker til hvert tal på siden.',
		data: 'Rækkerne er personoplysninger. De ligger i datapakken, som kun evaluatorerne får. Dér ligger også hele beregningen, filen replicate.R.',
		show: 'Vis målets beregning',
		code: (measure: string) => `Beregning i R: ${measure}`
	},
	definition: {
		heading: 'Målet helt præcist',
		plain: {
			'service-duration':
				'Hvor mange dage en ny ydelse løber, af de første 180. Ydelser, der begyndte i året før, er holdt op mod dem, der begyndte i året efter.',
			'service-days':
				'Hvor mange dage familien fik ydelser i året før start og i året efter. To ydelser samme dag tæller to.',
			'return-to-work':
				'Hvor stor en del af de voksne på offentlig ydelse der er kommet i arbejde igen. Arbejdet skal vare mindst 28 dage.',
			'self-support':
				'Hvor stor en del af dagene familiens voksne forsørgede sig selv, i året før start og i året efter.',
			'contact-points':
				'Hvor mange forskellige kontaktpersoner familien havde i kommunen: i de 90 dage lige før start og i de sidste 90 dage af året efter.',
			cost: 'Hvad kommunen og andre offentlige betalere brugte på familien i de 12 måneder før start og de 12 måneder fra start.',
			satisfaction: 'Hvad familien svarede på, hvor tilfreds den alt i alt er, før og efter. Svarene går fra 1 til 5.'
		},
		exact: {
			'service-duration':
				'Forløb af samme ydelse efter samme lov, slået sammen ved højst 31 dages ophold. Et forløb hører til det vindue, det begynder i: [t0 − 365, t0 − 1] eller [t0, t0 + 364], og ses til vinduets slutning. Kaplan–Meier med usikkerhed, der tager hensyn til familien; gennemsnit er det afgrænsede gennemsnit til dag 180. Udviklingen er efter minus før.',
			'service-days':
				'Dage, hvor mindst én række af ydelsen løber, lagt sammen over ydelser, i [t0 − 365, t0 − 1] mod [t0, t0 + 364]. Tilskud, ydelser åbne for alle og ydelser bundet i årevis ved lov er ikke med. Students t-interval for gennemsnittet af familiernes forskelle.',
			'return-to-work':
				'Voksne 18–66 år på en offentlig ydelse på t0 (ikke førtidspension eller støttet arbejde). Hændelse: første dag efter t0 i en sammenhængende periode på mindst 28 dage med løn eller selvstændig virksomhed. Kaplan–Meier, 1 − S(182) og 1 − S(364), usikkerhed på log(−log S) med familien som klynge. Førtidspension afslutter ikke forløbet.',
			'self-support':
				'Dage med løn, selvstændig eller selvforsørget ÷ dage med oplyst forsørgelse, lagt sammen over familiens voksne 18–66 år, i [t0 − 365, t0 − 1] mod [t0, t0 + 364]. I procentpoint. Students t-interval for gennemsnittet af familiernes forskelle.',
			'contact-points':
				'Forskellige kontaktpersoner med en række, der overlapper [t0 − 90, t0 − 1], mod [t0 + 275, t0 + 364]. En tom slutdato er åben. Students t-interval for gennemsnittet af familiernes forskelle.',
			cost: (priceYear: string) =>
				`Beløb i alle kategorier, forsøgets egne medregnet, omregnet til ${priceYear}-priser med protokollens prisindeks: de 12 kalendermåneder før måneden for t0 mod de 12 fra og med den. En familie uden udgifter tæller 0. Students t-interval for gennemsnittet af familiernes forskelle.`,
			satisfaction:
				'Spørgsmål 1. Personer med svar både før og efter; familiens værdi er gennemsnittet af deres. Svaret efter skal ligge i [t0 + 275, t0 + 456]. Students t-interval for gennemsnittet af familiernes forskelle.'
		}
	}
} as const;
