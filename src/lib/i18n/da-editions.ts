import { editionFieldsDa } from './da-edition-fields.ts';

/** What the pages of editions say in Danish. */
export const editionsDa = {
	title: 'Udgaver',
	intro:
		'En udgave er det samlede sæt tal, som alle sider viser. To kommuner har godkendt den, og den bliver aldrig ændret: nye tal kommer i en ny udgave.',
	named: (number: string) => `Udgave ${number}`,
	kinds: {
		quarterly: 'kvartalsudgave',
		meeting: 'styregruppens udgave',
		registered: 'registreret udgave'
	},
	conclusions: {
		quarterly: 'foreløbige konklusioner',
		meeting: 'foreløbige konklusioner',
		registered: 'gældende konklusioner'
	},
	kindNotes: {
		quarterly: 'Resultaterne flytter sig kun i de udgaver, som styregruppen mødes om. Konklusionerne er foreløbige.',
		meeting: 'Styregruppen mødes om udgaven. Konklusionerne er foreløbige.',
		registered: 'Udgaven er årets registrerede. Det er dens konklusioner, der gælder.'
	},
	line: {
		approved: (date: string) => `godkendt ${date}`,
		draft: 'Udkast – ikke godkendt',
		supersededBy: (number: string) => `afløst af ${number}`
	},
	list: {
		heading: 'Alle udgaver',
		edition: 'Udgave',
		kind: 'Slags',
		approved: 'Godkendt',
		by: 'Godkendt af',
		cutoffs: 'Opgjort',
		checksum: 'Kontrolsum',
		pages: 'Sider',
		compare: 'Sammenlign',
		none: 'Der er ingen udgaver endnu.',
		how: 'Den første laves sådan:',
		steps: [
			'Kommunerne sender deres dataleverancer ind.',
			'En koordinator eller et medlem af styregruppen laver et udkast.',
			'To kommuner ser det igennem og godkender det.'
		]
	},
	missing: {
		title: 'Der er ingen udgave endnu',
		why: 'Der er modtaget dataleverancer. Tallene vises, når to kommuner har godkendt dem som en udgave.',
		todo: 'En koordinator eller et medlem af styregruppen laver et udkast på siden »Udgaver«.',
		link: 'Til udgaverne',
		afterDelivery: 'Derefter laves den første udgave: et udkast, som to kommuner godkender. Så viser siden tal.'
	},
	draft: {
		heading: 'Næste udgave',
		title: 'Udkast til næste udgave',
		intro:
			'Her står, hvad udgaven ville vise, og hvad den ville ændre. Se det igennem, før du godkender. Intet er offentliggjort endnu.',
		none: 'Der er intet udkast. Lav et, når kommunernes dataleverancer er modtaget.',
		working: 'Udkastet bliver beregnet.',
		workingNote: 'Det kan tage et minut. Siden viser det, når det er færdigt.',
		waits: 'Et udkast venter på godkendelse.',
		outdated:
			'Dataleverancer, protokol eller udgaver er ændret, siden udkastet blev lavet. Det kan ikke godkendes mere. Lav et nyt.',
		see: 'Se udkastet',
		make: 'Lav udkast',
		makeAgain: 'Lav et nyt udkast',
		made: (moment: string, kind: string) => `Lavet ${moment} som ${kind}.`,
		same: (against: string) =>
			`Udkastet viser de samme tal som udgave ${against}. Godkend det kun, hvis en udgave uden nyt er, hvad I vil have.`,
		sameButPreliminary: 'Dens konklusioner ville være foreløbige.',
		toEditions: 'Til udgaverne',
		failures: {
			'no-deliveries': 'Der er ingen dataleverancer at lave et udkast af. Send den første ind.',
			'stricter-protocol':
				'Protokollen kræver, at mere skjules, end denne version af programmet kan. Der bliver ikke lavet en udgave, som viser mere end aftalt. Sig det til den, der driver serveren.',
			failed:
				'Udkastet kunne ikke laves. Enten gik beregningen i stå, eller også kunne et skjult tal regnes ud af det, der vises. Serverens log siger hvilket. Sig det til den, der driver serveren.',
			'missing-price-index':
				'Indekset står i protokollen. Sig det til den, der driver serveren, eller se efter, om året er skrevet forkert i dataleverancen.'
		}
	},
	deliveries: {
		heading: 'Dataleverancer, den er lavet af',
		municipality: 'Kommune',
		cutoff: 'Opgjort',
		checksum: 'Kontrolsum'
	},
	waiting: {
		heading: 'Tal, der venter',
		none: 'Ingen tal venter. Alle er regnet på de dataleverancer, der står ovenfor.',
		asBefore: (views: string) => `Står som før: ${views}.`,
		reasons: {
			'next-meeting': 'Resultaterne flytter sig kun i de udgaver, som styregruppen mødes om.',
			newcomers: 'Så få familier er kommet til eller faldet fra, at de kunne regnes ud.',
			corrections: 'Så få familier har fået rettede oplysninger, at de kunne regnes ud.'
		},
		only: (places: string) => `Det gælder kun ${places}; de andre har nye tal.`,
		place: (municipality: string, group: string) => `${municipality} (${group})`,
		stands: (cutoffs: string) => `Tallene står, som de var pr. ${cutoffs}.`,
		cutoffOf: (date: string, municipalities: string) => `${date} (${municipalities})`
	},
	hidden: {
		heading: 'Tal, der er skjult',
		caption: 'Viste og skjulte tal',
		sum: (shown: string, hidden: string, notEstimable: string) =>
			`Udgaven viser ${shown} tal. ${hidden} er skjult, og ${notEstimable} kan ikke beregnes.`,
		view: 'Tal om',
		shown: 'Vist',
		hidden: 'Skjult',
		notEstimable: 'Kan ikke beregnes',
		total: 'I alt'
	},
	changes: {
		heading: 'Hvad den ændrer',
		headingDone: 'Rettelser',
		against: (number: string) => `Holdt op mod udgave ${number}.`,
		first: 'Der er ingen tidligere udgave at holde op mod.',
		none: 'Ingen tal er ændret.',
		verdicts: 'Ændrede konklusioner',
		noVerdicts: 'Ingen konklusion er ændret.',
		ofView: (view: string, count: string) => `${view} (ændrede tal: ${count})`,
		measure: 'Mål',
		figure: 'Tal',
		from: 'Før',
		to: 'Nu',
		prices: (from: string, to: string) => `Før stod beløb i ${from}-priser, nu i ${to}-priser.`,
		absent: 'ikke med',
		curveTo: (day: string) => `kurve til dag ${day}`,
		mountedTo: (month: string) => `kurve til måned ${month}`
	},
	checks: {
		heading: 'Hvad der er kontrolleret',
		deliveries: (version: string) =>
			`Tallene er regnet på netop de dataleverancer, der står ovenfor, efter protokollens version ${version}.`,
		audit: 'Det er prøvet at regne hvert skjult antal ud af alt det, der vises. Det kunne ikke lade sig gøre.',
		overTime: 'Tallene er holdt op mod de tidligere udgaver, så forskellen ikke røber enkelte familier.',
		checksum: 'Kontrolsummen er taget af alt det, udgaven viser. Bliver ét tal ændret, passer den ikke mere.'
	},
	approval: {
		heading: 'Godkendelse',
		rule: 'Udkastet bliver en udgave, når to forskellige kommuner har godkendt det. En koordinator eller et medlem af styregruppen godkender for sin kommune.',
		none: 'Ingen har godkendt endnu.',
		given: (who: string, moment: string) => `${who}: godkendt ${moment}.`,
		missing: 'Der mangler en godkendelse fra en anden kommune.',
		own: 'Du har godkendt udkastet.',
		final: 'En udgave kan ikke ændres og ikke trækkes tilbage. Den kan kun afløses af en ny.',
		button: 'Godkend udkastet',
		go: 'Gå til godkendelsen',
		refusals: {
			refused: 'Din bruger kan ikke godkende et udkast.',
			'another-draft': 'Udkastet er et andet end det, du så. Se det nye igennem, før du godkender.',
			outdated: 'Udkastet er forældet. Intet er godkendt. Lav et nyt.',
			'database-busy': 'En dataleverance bliver læst ind lige nu. Intet er godkendt. Prøv igen om lidt.',
			'log-unusable': 'Godkendelsen kan ikke skrives i loggen. Intet er godkendt. Sig det til den, der driver serveren.'
		}
	},
	record: {
		facts: 'Udgavens oplysninger',
		kind: 'Slags',
		approved: 'Godkendt',
		by: 'Godkendt af',
		checksum: 'Kontrolsum',
		protocol: 'Protokol',
		protocolVersion: (version: string) => `version ${version}`,
		code: 'Programversion',
		superseded: (number: string) => `Udgaven er afløst af udgave ${number}.`,
		newest: 'Udgaven er den nyeste. Det er den, alle sider viser.',
		checksumNote:
			'Kontrolsummerne er fingeraftryk (SHA-256). Er ét tegn ændret i udgaven, dataleverancen eller protokollen, er fingeraftrykket et andet.'
	},
	pages: {
		heading: 'Se tallene på siderne',
		overview: 'Overblik'
	},
	compare: {
		title: 'Sammenlign to udgaver',
		from: 'Fra udgave',
		to: 'Til udgave',
		button: 'Sammenlign',
		with: (number: string) => `Sammenlign med ${number}`,
		result: (from: string, to: string) => `Fra udgave ${from} til udgave ${to}`,
		choose: 'Vælg to udgaver. Så vises hvert tal, der er forskelligt i de to.',
		tooFew: 'Der skal være to udgaver, før de kan sammenlignes.'
	},
	ofStart: (what: string) => `Status ved start: ${what}`,
	startParts: {
		families: 'familier',
		'target-groups': 'målgrupper',
		support: 'forsørgelse'
	},
	...editionFieldsDa
} as const;
