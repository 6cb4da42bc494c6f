import { protocolRecordDa } from './da-protocol-record.ts';

/** What the page of the protocol says. Numbers come from the protocol itself. */
export const protocolDa = {
	title: 'Protokol',
	lead: 'Her står, hvad der måles, og hvornår der siges hvad. Det skal ligge fast, før nogen ser, hvordan det går.',
	see: 'Se protokollen',
	contents: 'På siden',
	reach: {
		heading: 'Hvad forsøgene kan vise',
		cost: (smallest: string, from: string, to: string) =>
			`Udgifterne svinger meget fra familie til familie. Med så få familier kan en ændring på ${smallest} ikke ses. Den skal være omkring ${from}–${to} for at vise sig i fire ud af fem forsøg.`,
		usual: (verdict: string) =>
			`For udgifterne bliver svaret derfor som regel »${verdict}«. Det betyder ikke, at alt er uændret.`,
		others: 'På hvert måls side står, hvor små ændringer der kan ses med de familier, som er med.'
	},
	chance: {
		heading: 'Hvad tilfældet alene viser',
		quiet: (fields: string, saying: string, share: string) =>
			`Af ${fields} felter uden virkning viser i gennemsnit ${saying} noget tilfældigt, selv når alt er roligt. I ${share} af forsøgene peger mindst ét felt på en ændring, som ikke er der.`,
		reading: (trials: string) =>
			`Det er regnet ud på opdigtede forsøg, hvor indsatsen ikke ændrer noget: ${trials} i hver af verdenerne i tabellen. Et felt er ét mål i én kommune.`,
		noFinding: 'Et enkelt felt, der peger mod noget, er altså ikke et fund.',
		worst: (saying: string, fields: string) =>
			`Begynder indsatsens familier, når de har det værst, siger ${saying} af de ${fields} felter noget, uden at indsatsen gør noget.`,
		caption: 'Opdigtede forsøg, hvor indsatsen ikke ændrer noget',
		world: 'Verden',
		fieldsSaying: (fields: string) => `Felter af ${fields}, der siger noget`,
		possible: 'Forsøg, hvor mindst ét felt »peger mod«',
		definiteSites: 'Forsøg med »forbedring« eller »forværring« i en kommune',
		definiteAll: 'Det samme for alle under ét',
		worlds: {
			quiet: { name: 'Roligt', means: 'Familierne begynder på en tilfældig dag.' },
			'common-trend': { name: 'Fælles udvikling', means: 'Alle får det bedre år for år, også uden indsatsen.' },
			'worst-moment': {
				name: 'Det værste tidspunkt',
				means: 'Indsatsens familier begynder, når de har det værst; de andre på en tilfældig dag.'
			},
			'worse-of-two': { name: 'Det værste af to tidspunkter', means: 'Det samme i en mild form.' },
			screened: {
				name: 'Udvalgt i omgange',
				means: 'De fleste vælges på høje udgifter, i tre omgange. Lodtrækning deler dem i to grupper.'
			}
		},
		allowed: (atMost: string) =>
			`Højst ${atMost} af forsøgene må få »forbedring« eller »forværring«: 5 % og den usikkerhed, som beregningen selv har.`,
		computed: (date: string, seed: string) => `Beregnet ${date}, startværdi ${seed}.`
	},
	measures: {
		heading: 'Mål, vinduer og mindste ændringer',
		reading:
			'Dag 0 er den dag, familiens forsøg starter, og måned 0 er måneden, den dag ligger i. En ændring, der sikkert er mindre end den mindste af betydning, kaldes uden betydning.',
		caption: 'Vinduer og mindste ændringer',
		measure: 'Mål',
		better: 'Bedre, når det er',
		betterWhen: { lower: 'lavere', higher: 'højere' },
		smallest: 'Mindste ændring af betydning (δ)',
		ofBefore: (share: string) => `±${share} af gennemsnittet før`,
		amount: (amount: string) => `±${amount}`,
		withoutVerdict: 'vurderes ikke',
		before: 'Før',
		after: 'Efter',
		days: (first: string, last: string) => `dag ${first} til ${last}`,
		months: (first: string, last: string) => `måned ${first} til ${last}`,
		roundBefore: 'svaret i runden før',
		fromStart: 'følges fra start',
		definitions: 'Målene ord for ord'
	},
	verdicts: {
		heading: 'Hvornår der siges hvad',
		reading: 'Det første, der passer, gælder. Hver kommune vurderes for sig, og alle under ét for sig.',
		caption: 'Vurderinger',
		word: 'Vurdering',
		when: 'Når',
		conditions: {
			'not-delivered': 'Kommunen har ikke leveret tabellen.',
			'too-few': (families: string) =>
				`Der er færre end ${families} familier, i en sammenligning i den mindste gruppe.`,
			'no-important-change': 'Hele usikkerheden ligger inden for den mindste ændring af betydning.',
			definite: (p: string, apart: string) =>
				`Familierne er holdt op mod en sammenligningsgruppe. Usikkerheden ligger på én side af nul, og p er under ${p} efter Holms korrektion. Grupperne begyndte højst ${apart} standardafvigelser fra hinanden. Også efter et år er de klart forskellige, til samme side og med samme krav til p.`,
			possible: 'Usikkerheden ligger på én side af nul, men ikke alt det ovenfor holder.',
			undecided:
				'Ellers: Usikkerheden rummer både fald og stigning, eller familierne er udvalgt på målet, og intet kan træde i stedet.'
		},
		holm: 'Holms korrektion tager højde for, at der ses på mange tal på én gang: alle kommuner og mål for sig, og målene for alle under ét for sig.',
		basisHeading: 'Hvad en vurdering hviler på',
		basisReading: 'Det første, der kan lade sig gøre.',
		basis: {
			difference: (families: string, share: string) =>
				`Forskellen til sammenligningsgruppen: mindst ${families} familier i hver gruppe, og enten er ingen udvalgt på målet, eller også er mindst ${share} det i begge.`,
			plain: 'Familiernes egen udvikling: Ingen af dem er udvalgt på målet.',
			guarded: (share: string, days: string) =>
				`Udviklingen, korrigeret for udvælgelsen: Mindst ${share} af de udvalgte kan holdes op mod dagene lige så langt på den anden side af udvælgelsen. Det gælder kun den første runde, de første ${days} dage.`,
			none: 'Ellers intet.'
		}
	},
	disclosure: {
		heading: 'Hvad der skjules',
		counts: (largest: string) => `Et antal familier eller personer på højst ${largest} vises ikke, medmindre det er 0.`,
		values: (values: string) =>
			`Af alt det, der vises, må et skjult antal aldrig kunne regnes ud. Det skal kunne være mindst ${values} forskellige tal.`,
		figures: (families: string) =>
			`Gennemsnit, udviklinger, usikkerheder og andele vises kun, når mindst ${families} familier står bag i hver gruppe.`,
		certainty: (families: string) => `0 % og 100 % vises kun, når mindst ${families} familier står bag.`,
		cost: (share: string, remainder: string) =>
			`Udgifter vises kun, når de to familier med de højeste udgifter tilsammen har under ${share} af dem, og den ene ikke kan regne den andens ud inden for ${remainder}.`,
		curves: (events: string, step: string) =>
			`Kurver vises kun for alle under ét. Hvert trin rummer mindst ${events} hændelser, og antallet under kurven er afrundet til ${step}.`
	},
	services: {
		heading: 'Ydelser, der ikke tælles',
		reading:
			'Tilskud, ydelser åbne for alle og ydelser, der er bundet i årevis ved lov. De er hverken med i ydelsesdage eller i varighed.'
	},
	prices: {
		heading: 'Prisindeks',
		reading: (priceYear: string, name: string) =>
			`Udgifterne omregnes til ${priceYear}-priser med forbrugerprisindekset, som hedder ${name} i datafilerne. Tallene er Danmarks Statistiks årsgennemsnit.`,
		other: (priceYear: string, index: string) => `Udgifterne omregnes til ${priceYear}-priser med ${index}.`,
		selfSupportDay: (kroner: string, year: string, source: string) =>
			`En dag som selvforsørgende regnes til ${kroner} i ${year}-priser (kilde: ${source}). Det bruges kun i beregninger, der er mærket som det.`,
		caption: 'Indekset år for år',
		year: 'År',
		index: 'Indeks'
	},
	record: protocolRecordDa
} as const;
