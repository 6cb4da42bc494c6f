/** What the pages of municipalities say. */
export const sitesDa = {
	title: 'Kommuner',
	lead: 'Hver kommune har sit eget forsøg. Her står, hvad hver af dem gør, hvem familierne er, hvordan forsøget gennemføres, og hvad udgifterne består af i dem alle under ét.',
	navigation: 'Kommuner',
	previous: (name: string) => `Forrige kommune: ${name}`,
	next: (name: string) => `Næste kommune: ${name}`,
	siteLead: (name: string) =>
		`Hvad ${name} gør i forsøget, hvem familierne er, hvad der er sket med dem, og hvad det koster.`,
	noDelivery: 'Kommunen har ingen dataleverance endnu.',
	trial: {
		heading: (name: string) => `Hvad ${name} gør`,
		missing: (fields: string) => `Ikke registreret i protokollen endnu: ${fields}.`,
		none: 'Kommunens forsøg er ikke registreret i protokollen endnu.',
		protocol: 'Protokollen',
		elements: 'Familier efter element',
		element: 'Element'
	},
	beside: {
		heading: 'Kommunerne ved siden af hinanden',
		reading:
			'Altid i samme rækkefølge. I parentes står, hvor langt familierne ligger fra de andre kommuners, i standardafvigelser; over 0,1 er med fed.',
		caption: 'Elementer, familier og gennemførelse',
		ways: 'Kendetegn',
		elements: 'Indsatsens elementer',
		families: 'Familierne ved start',
		carriedOut: 'Gennemførelse',
		started: 'Startet i indsatsen',
		notRegistered: 'ikke registreret endnu',
		apart: (difference: string) => `(${difference})`
	},
	hiddenRows: (names: string) => `${names}:`,
	hiddenOf: (names: string, block: string) => `${names} (${block.toLowerCase()})`,
	carriedOut: {
		heading: 'Sådan gennemføres forsøget',
		reading:
			'Et forsøg, hvis elementer ikke er på plads, er ikke prøvet. Hvert tal er for de familier, der er fulgt så længe, som det kræver.',
		elements: {
			coordinatingCaseworker: 'Får en koordinerende sagsbehandler',
			oneCoordinatedPlan: 'Får én samlet plan',
			sharedElectronicPlan: 'Får en fælles elektronisk plan'
		},
		caption: 'Gennemførelse',
		what: 'Hvad',
		figure: 'Tal',
		families: (count: string) => `${count} familier`,
		withoutElement: 'Andel uden noget element',
		daysToPlan: 'Dage, til halvdelen har én samlet plan',
		days: (count: string) => `${count} dage`,
		coordinatorInTime: 'Andel med en koordinator inden 30 dage',
		coordinators: 'Koordinatorer det første år, gennemsnit',
		plansHalfway: 'Planer på samme tid efter et halvt år, gennemsnit',
		contactsHalfway: (group: string) => `Kontaktpersoner efter et halvt år, gennemsnit, ${group.toLowerCase()}`,
		backAfter: (group: string) => `Andel tilbage i arbejde efter 12 måneder, ${group.toLowerCase()}`,
		note: 'Dage til planen er rundet af til 5. Familier uden en plan endnu er fulgt, så længe de er. Tal undervejs bærer ingen konklusion.'
	},
	caseMix: {
		heading: 'Hvem familierne er',
		reading:
			'Kommunens familier ved siden af alle kommuners. Den sidste kolonne siger, hvor langt de ligger fra de andre kommuners familier, i standardafvigelser.',
		caption: 'Familierne ved start',
		what: 'Ved start',
		own: (name: string) => name,
		all: 'Alle',
		difference: 'Afstand til de andre',
		targetGroup: (name: string) => `Målgruppe: ${name}`,
		onBenefit: 'Familier med en voksen på offentlig ydelse',
		onBenefitShort: 'Voksen på offentlig ydelse',
		before: (measure: string) => `${measure}, før start`,
		onlyApart: 'kun afstanden',
		chart: (place: string) => `Familierne ved start, ${place}: afstand til de andre kommuners familier`,
		described: (what: string, difference: string) => `${what}: ${difference}.`,
		axis: 'standardafvigelser fra de andre',
		within: 'Det grå felt er ±0,1. En udfyldt prik ligger uden for det.',
		note: 'Over 0,1 er familierne anderledes. Så er kommunernes udvikling ikke for den samme slags familier, og tallene kan ikke lægges ved siden af hinanden uden videre.',
		pairs: 'Målenes tal før start er for de familier, der også har et tal efter.'
	},
	measures: {
		heading: 'De fem mål',
		reading:
			'Prikken er udviklingen, stregen usikkerheden (95 %), og det grå felt ændringer for små til at betyde noget.',
		bases: {
			plain: 'egen udvikling',
			guarded: 'korrigeret for udvælgelsen',
			difference: 'forskel til sammenligningsgruppen'
		},
		range: (from: string, to: string) => `fra ${from} til ${to}`,
		families: 'Familier',
		coverage: 'dækning'
	},
	costs: {
		heading: 'Hvad udgifterne består af',
		reading: 'Kroner pr. familie på et år, året før start og året efter. For familier med begge år.',
		table: (group: string) => `Kr. pr. familie og år, ${group.toLowerCase()}`,
		chart: (place: string) => `Udviklingen i hver del af udgifterne, ${place}`,
		chartNote: 'Udviklingen for indsatsen, del for del, på én skala. Stregen er usikkerheden (95 %).',
		hollow: 'Den er stiplet, fordi familier er udvalgt på udgifterne: så kan den ikke læses for sig.',
		gross: 'I alt, forsøget medregnet',
		inAll: 'Alle udgifter',
		together: 'Udgifterne i alle kommuner under ét',
		part: 'Del',
		captions: {
			payers: 'Hvem der betaler',
			groups: 'Hvad pengene går til',
			categories: 'Hvad pengene går til, post for post'
		},
		groups: {
			support: 'Forsørgelse',
			'social-measures': 'Sociale foranstaltninger',
			other: 'Andet',
			trial: 'Forsøgets egen indsats',
			'without-trial': 'I alt uden forsøgets egen indsats'
		},
		note: 'Sociale foranstaltninger er anbringelse, forebyggende foranstaltninger, botilbud, bostøtte og misbrug. Andet er beskæftigelsesindsats, specialundervisning, sundhed, administration og andet. En del vises kun, når mindst 10 familier har udgifter i den, og når den ikke kan bruges til at regne en skjult del ud.',
		alike: 'Udvalgt på udgifterne: en del af et fald må ventes af udvælgelsen alene.',
		ownMissing: (places: string) =>
			`I ${places} er forsøgets egen indsats ikke talt med i udgifterne: der er ingen beløb til den for de sammenlignede familier.`
	},
	mounting: {
		heading: 'Udgifterne, efterhånden som de løber op',
		reading:
			'Hvad en familie i gennemsnit har kostet siden start, måned for måned, og hvor meget af det der er forsøgets egen indsats. Fladen er usikkerheden (95 %). Familier er med, så længe de er fulgt, og linjen slutter, hvor færre end 10 er tilbage.',
		title: (place: string) => `Udgifter siden start, ${place}`,
		cost: 'Udgifter',
		trial: 'Forsøget selv',
		comparison: 'Sammenligning',
		axis: '1.000 kr. pr. familie',
		months: 'måneder',
		described: (name: string, kroner: string, month: string) => `${name}: ${kroner} efter ${month} måneder.`,
		month: 'Måneder efter start',
		/** One point of it in words. */
		point: (month: string, kroner: string) => `Måned ${month} efter start: ${kroner}`,
		kroner: 'Kr. pr. familie',
		note: 'I det første år tælles familier uden for målet kun med, når mindst 10 af dem følges. Et punkt venter, til mindst 10 familier har haft udgifter siden det forrige.'
	},
	breakEven: {
		heading: 'Har forsøget tjent sig ind?',
		own: (kroner: string) => `Forsøgets egen indsats koster ${kroner} pr. familie det første år.`,
		less: (kroner: string) => `De øvrige udgifter er ${kroner} lavere pr. familie, regnet korrigeret for udvælgelsen.`,
		more: (kroner: string) => `De øvrige udgifter er ${kroner} højere pr. familie, regnet korrigeret for udvælgelsen.`,
		lessCompared: (kroner: string) =>
			`De øvrige udgifter er ${kroner} lavere pr. familie, holdt op mod sammenligningsgruppen.`,
		moreCompared: (kroner: string) =>
			`De øvrige udgifter er ${kroner} højere pr. familie, holdt op mod sammenligningsgruppen.`,
		within: (time: string) => `Med det tal er indsatsen tjent ind efter ${time}.`,
		never: 'Med det tal er indsatsen ikke tjent ind inden for det første år.',
		span: (earliest: string, latest: string) =>
			`Det kan være så tidligt som efter ${earliest} og så sent som efter ${latest}.`,
		openSpan: (earliest: string) =>
			`Det kan være så tidligt som efter ${earliest}, og det kan være, at det ikke sker inden for det første år.`,
		cannot: 'Kan ikke beregnes.',
		reasons: {
			'no-basis':
				'Der er hverken en sammenligningsgruppe eller en korrigeret udvikling at regne på. Familiernes egen udvikling kan ikke bære det: en del af et fald ville være kommet af sig selv.',
			'no-figures': 'Det, der skulle regnes på, er skjult eller kan ikke beregnes.',
			'no-own-cost': 'Det vides ikke, hvad forsøgets egen indsats koster.'
		},
		aim: (share: string, kroner: string) =>
			`Forsøg som disse sigter mod ${share} lavere udgifter. Her er det ${kroner} pr. familie.`,
		detectable: (kroner: string) =>
			`Med så mange familier vil først en ændring på ${kroner} vise sig i fire ud af fem forsøg.`,
		tooFew: 'Så målet er mindre end det, familierne kan vise.',
		undecided: 'Det kan ikke afgøres, om indsatsen tjener sig ind: udgifterne kan være både lavere og højere.',
		note: 'Forskellen er fordelt jævnt over året. Der er ikke regnet videre end det år, der er set.',
		drawn: 'Det grå felt er målet til begge sider af nul.',
		chart: (place: string) => `Udviklingen i udgifter og målet, ${place}`,
		detectableLane: 'Kan ses',
		detectableName: 'Det mindste fald, der kan ses'
	},
	selfSupport: {
		heading: 'Selvforsørgelse i kroner: beregning',
		marked: 'Beregning, ikke målte udgifter.',
		plain: (from: string, to: string) =>
			`Andelen af dage som selvforsørgende har ændret sig med mellem ${from} og ${to}.`,
		guarded: (from: string, to: string) =>
			`Korrigeret for udvælgelsen har andelen af dage som selvforsørgende ændret sig med mellem ${from} og ${to}.`,
		difference: (from: string, to: string) =>
			`Forskellen til sammenligningsgruppen i andelen af dage som selvforsørgende er mellem ${from} og ${to}.`,
		price: (kroner: string, year: string, source: string) =>
			`Protokollen sætter en dag til ${kroner} i ${year}-priser (kilde: ${source}).`,
		amount: (from: string, to: string) => `Så er det mellem ${from} og ${to} pr. voksen (18-66 år) på et år.`,
		sign: 'Plus er flere dage som selvforsørgende. Beløbet er ikke lagt til udgifterne og ikke trukket fra dem.'
	},
	months: {
		heading: 'Måned for måned',
		reading:
			'De samme familier i alle 24 måneder: dem med både før og efter. Den lodrette linje er start. Udgifter er efter kalendermåned, det andet i familiens egen tid.',
		titles: {
			cost: 'Udgifter pr. måned',
			'contact-points': 'Kontaktpersoner pr. måned',
			'self-support': 'Andel dage som selvforsørgende pr. måned'
		},
		axes: { cost: '1.000 kr. pr. familie', 'contact-points': 'personer pr. familie', 'self-support': '% af dagene' },
		axis: 'måneder fra start',
		titleOf: (title: string, place: string) => `${title}, ${place}`,
		described: (group: string, first: string, last: string) =>
			`${group}: ${first} i den første måned, ${last} i den sidste.`,
		month: 'Måned',
		units: { cost: 'kr.', 'contact-points': 'personer', 'self-support': '%' },
		note: 'Andelen er af alle familiernes dage lagt sammen, så den er ikke helt målets gennemsnit pr. familie.'
	}
} as const;
