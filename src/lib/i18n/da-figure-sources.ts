import { viewDefinitionsDa } from './da-view-definitions.ts';

/** What the page that says where figures come from says. */
export const figureSourcesDa = {
	titleOf: (table: string) => `Kilde: ${table}`,
	lead: 'Hvor hvert tal kommer fra: hvad det er, hvem det handler om, og hvordan det kan regnes efter.',
	/** The link from a page of figures. */
	link: 'Kilde:',
	/** Where the numbers of a page lead. */
	everyNumber: 'Tallene i tabellerne fører til deres kilde.',
	/** What the link of a number is called. */
	ofFigure: (text: string, figure: string) => `${text}. Kilde: ${figure}`,
	/** The link after a sentence with several numbers. */
	mark: 'Kilde',
	contents: 'Gå til tallene for',
	definition: {
		heading: 'Hvad tallene er',
		exactly: 'Helt præcist',
		more: 'Helt præcist',
		windows: 'Perioder',
		window: (before: string, after: string) => `Før: ${before}. Efter: ${after}. Talt fra familiens start, som er 0.`,
		prices: 'Priser',
		pricesOf: (year: string) => `Kroner er i ${year}-priser.`
	},
	deliveries: {
		counted: (place: string, cutoff: string) => `${place}: opgjort ${cutoff}.`,
		caption: (view: string) => `Dataleverancer bag: ${view}`,
		waits: 'Nyere end tallene?',
		newest: 'nej',
		none: 'Ingen dataleverance står bag endnu.'
	},
	/** What stands with the figures of one municipality and group. */
	facts: {
		families: 'Familierne',
		deliveries: 'Dataleverancer',
		inCode: 'Programmets fil:',
		inR: 'Linjerne i R står ved hvert tal.',
		notInR: 'Ikke regnet efter i R.',
		edition: (edition: string, protocol: string, code: string) =>
			`${edition}, protokollens version ${protocol}, programmets version ${code}.`,
		checksums: 'Kontrolsummer'
	},
	edition: { heading: 'Udgaven' },
	calculation: {
		heading: 'Beregningen',
		inCode: 'Tallene er regnet ud i programmets fil',
		inR: 'De er også regnet ud i R, uafhængigt af programmet. Evaluatorerne får beregningen, filen replicate.R, i datapakken. Linjerne er:',
		notInR:
			'De er ikke regnet efter i R. Det er kun målene og familiernes vej. Her står programmet og dets egne prøver alene.',
		section: (number: string, title: string) => `${number}. ${title}`,
		lines: (first: string, last: string) => `linje ${first}–${last}`,
		released:
			'Efter beregningen er tallene gået gennem reglerne for, hvad der må vises. Skjulte tal står ikke i siden, heller ikke i filerne.'
	},
	figures: {
		heading: 'Tallene',
		place: (municipality: string, group: string) => `${municipality}, ${group}`,
		bothGroups: 'begge grupper',
		figure: 'Tal',
		value: 'Værdi',
		inR: 'Afsnit og linjer i replicate.R',
		lines: (section: string, first: string, last: string) => `${section} (${first}–${last})`,
		/** One point of a curve. */
		point: (axis: string, at: string, value: string) => `${axis} ${at}: ${value}`,
		leftAt: (day: string, count: string) => `Fulgt i mindst ${day} dage: ${count} (afrundet til 5)`,
		flow: (started: string, compared: string, notYet: string, other: string) =>
			`Startede familier: ${started}. Sammenlignet: ${compared}. Endnu ikke fulgt et år: ${notYet}. Andet: ${other}.`,
		flowNone: (why: string) => `Startede familier: ${why}.`,
		flowNote:
			'Andet er fraflyttede familier og familier, hvor registrene ikke når et år tilbage. Familier, der har trukket samtykket, er ikke talt med.',
		pairsNote: 'I tallene for før og efter er familier uden begge dele heller ikke med.'
	},
	definitions: viewDefinitionsDa
} as const;
