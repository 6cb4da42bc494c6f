/** What the final evaluation says in Danish besides the sentences about figures. */
export const finalEvaluationDa = {
	title: 'Slutevaluering',
	contents: 'Indhold',
	summary: {
		heading: 'Sammenfatning',
		reading:
			'Evalueringen følger familier i tre kommuner fra året før til året efter, at forsøget begyndte for dem. Her står det hele i korte træk. Resten af rapporten viser, hvad det bygger på.',
		concluded: 'Hvad kan konkluderes?',
		ruledOut: 'Hvad er usandsynligt?',
		undecided: 'Hvad kan ikke afgøres?',
		hidden: 'Hvad vises ikke?',
		howToRead: 'Sådan læses rapporten',
		terms: {
			groups: 'Indsats er familierne i forsøget. Sammenligning er familier uden indsatsen, som de er holdt op mod.',
			uncertainty:
				'Usikkerheden er på 95 %. Den viser, hvor langt tallet kan ligge fra det, man ville se hos meget mange familier.',
			corrected:
				'Familier, der er valgt, fordi de ligger højt, falder i gennemsnit af sig selv. Tal, der er korrigeret for udvælgelsen, tager højde for det.',
			rounded:
				'Hvert tal er afrundet for sig. Derfor kan en forskel være lidt fra det, man får ved at trække de viste tal fra hinanden.'
		}
	},
	trials: {
		heading: 'De tre forsøg',
		reading:
			'Hver kommune har sit eget forsøg. Tallene er familier, der er startet, uden dem, der har trukket samtykket.',
		caption: 'Forsøgene og deres familier',
		ways: 'Kendetegn',
		started: 'Startet i indsatsen',
		compared: 'I sammenligningsgruppen',
		planned: 'Planlagt'
	},
	measure: {
		definition: 'Hvad der måles',
		exactly: (definition: string) => `Helt præcist, hvor t0 er dagen, familien begyndte: ${definition}`,
		smallest: (change: string) => `Den mindste ændring, der betyder noget, er sat til ${change}.`,
		withoutVerdict: 'Målet bliver ikke vurderet for sig.',
		places: 'Hvad der er set',
		figures: 'Målet i figurer'
	},
	sites: {
		heading: 'Kommunerne hver for sig',
		reading:
			'Kommunerne står i samme rækkefølge overalt. De har forskellige familier, og rækkefølgen er ingen vurdering. En række kan mangle i en figur, fordi tallet er skjult af hensyn til familierne. Bilaget siger hvilke.',
		diamond: 'Ruden »Kan ses« er det mindste fald, som så mange familier kan vise.'
	},
	targetGroups: {
		heading: 'Målgrupper',
		reading: 'Tallene gælder alle kommuner under ét. De er ikke vurderet.'
	},
	dataQuality: {
		heading: 'Datakvalitet',
		reading: 'Tallene bygger på det, kommunerne har leveret. Her står, hvor meget der er med, og hvem der mangler.'
	},
	methods: {
		heading: 'Metode',
		reading: (version: string) =>
			`Hver familie er holdt op mod sig selv: året efter starten mod året før. Hvad der måles, og hvornår der siges hvad, står i protokollens version ${version}. Protokollen siger selv, hvad der er ændret undervejs, hvornår og hvorfor.`,
		verdicts: 'Hvornår der siges hvad',
		basis: 'Hvad en vurdering hviler på',
		hidden: 'Hvad der skjules'
	},
	validation: {
		heading: 'Hvordan beregningerne er prøvet',
		reading: 'Programmet, der regner, er prøvet på fire måder. Ingen af dem bruger forsøgets egne tal.',
		checks: {
			whole:
				'To opdigtede forsøg er regnet igennem her og i et uafhængigt program skrevet i R. Tallene er de samme, når der ses bort fra afrunding på niende decimal.',
			functions:
				'Hver statistisk funktion er holdt op mod R på offentlige data og mod regnede eksempler i faglitteraturen.',
			money:
				'Med virkelige udgifter fra et amerikansk forsøg, hvor intet var gjort mellem årene, faldt udgifterne kraftigt hos dem, der var valgt for deres høje udgifter. Programmet kaldte ingen af faldene en forbedring.',
			simulation:
				'I opdigtede forsøg uden virkning må højst 5 % få en klar vurdering, når der lægges beregningens egen usikkerhed til. Det holder i alle de verdener, der er prøvet.'
		}
	},
	limits: {
		heading: 'Hvad evalueringen ikke kan vise',
		items: {
			few: 'Der er få familier. Små ændringer kan ikke ses, og »kan ikke afgøres« betyder ikke, at intet er ændret.',
			choice:
				'Familierne er ikke trukket ud ved lodtrækning. Grupper, der ligner hinanden i det, der måles, kan være forskellige i andet.',
			guarded:
				'Korrektionen for udvælgelse er prøvet for den første runde af udvælgelsen. Om den holder i senere runder, vides ikke.',
			moment:
				'Begynder familierne, når de har det værst, får de det i gennemsnit bedre af sig selv. En sammenligningsgruppe, der begynder på et andet tidspunkt, fanger det ikke.',
			registers:
				'Registrene viser, hvad kommunen har skrevet ned. Det, der ikke står der, er ikke med, og en ny måde at registrere på kan ligne en ændring.',
			missing: 'Familier, der flytter eller ikke svarer, kan have klaret sig anderledes end dem, der er med.',
			chance: 'Der ses på mange tal. Nogle peger mod noget ved en tilfældighed, og et enkelt af dem er ikke et fund.'
		}
	},
	all: {
		heading: 'Bilag: alle tal',
		reading:
			'Alt, hvad udgaven viser, står her. Kurver er nævnt med, hvor langt de når; de er tegnet ovenfor. Hvor der står –, findes tallet ikke på stedet. Måned 0 er den måned, familien startede i. Afstande er i standardafvigelser. »Holdt tilbage« siger, om en forbedring eller forværring kun er nævnt som mulig, fordi grupperne ikke også var forskellige efter et år.',
		measures: 'Målene',
		figure: 'Tal',
		uncertainty: (figure: string) => `${figure}, usikkerhed`,
		range: (lower: string, upper: string) => `${lower} til ${upper}`
	}
} as const;
