/** The January briefing of a municipality's committee. Each municipality has the headings of its own agendas. */
export const briefingDa = {
	title: (committee: string, place: string) => `Frikommuneforsøget: orientering til ${committee} i ${place}`,
	anyCommittee: 'fagudvalget',
	headings: {
		summary: 'Resume',
		case: 'Sagsfremstilling',
		description: 'Beskrivelse af sagen',
		economy: 'Økonomi',
		economicConsequences: 'Økonomiske konsekvenser',
		otherConsequences: 'Øvrige konsekvenser',
		proposal: 'Indstilling'
	},
	takesPart: (place: string, others: string) =>
		`${place} prøver sammen med ${others}, om én samlet plan hjælper familier med sammensatte problemer.`,
	started: (families: string, place: string) => `I ${place} er ${families} familier startet i forsøget.`,
	startedOne: (place: string) => `I ${place} er 1 familie startet i forsøget.`,
	startedNone: (place: string) => `I ${place} er ingen familier startet i forsøget endnu.`,
	startedHidden: 'Hvor mange familier der er startet, er skjult af hensyn til familierne.',
	compared: (families: string) => `Af dem kan ${families} holdes op mod året før.`,
	comparedHidden: 'Hvor mange af dem der kan holdes op mod året før, er skjult af hensyn til familierne.',
	hiddenIn: (measures: string) => `Skjult af hensyn til familierne: vurderingen af ${measures}.`,
	trial: {
		heading: (place: string) => `Forsøget i ${place}`,
		name: (name: string) => `Forsøget hedder ${name}.`,
		legalBasis: (basis: string) => `Det bygger på ${basis}.`,
		start: (date: string) => `Det begyndte ${date}.`,
		planned: (families: string) => `Planen er ${families} familier.`,
		ways: (ways: string) => `Kendetegn: ${ways}.`,
		explained:
			'Ydelsesdage er dagene med hver ydelse, lagt sammen. Kontaktpunkter er familiens kontaktpersoner i kommunen.',
		missing: (fields: string) => `Endnu ikke registreret om forsøget: ${fields}.`,
		fields: {
			name: 'navn',
			ways: 'kendetegn',
			legalBasis: 'lovgrundlag',
			start: 'startdato',
			plannedFamilies: 'antal familier',
			targets: 'egne mål'
		},
		measures: (all: string) => `Alle kommuner måler på det samme: ${all}.`,
		closest: (measures: string) => `Her står mest om det, der ligger nærmest udvalget: ${measures}.`
	},
	/** What the municipality has promised. Where it stands is told by the same change as the verdict. */
	targets: {
		effects: (place: string, targets: string) => `${place} har på forhånd sat som mål: ${targets}.`,
		standings: {
			reached: (measures: string) => `Målet er nået for ${measures}.`,
			beyond: (measures: string) => `Tallene når målet for ${measures}, men ændringen kan være kommet uden forsøget.`,
			short: (measures: string) => `Tallene når ikke målet for ${measures}.`,
			open: (measures: string) => `Det kan ikke afgøres, om målet er nået for ${measures}.`,
			hidden: (measures: string) => `Det er skjult af hensyn til familierne, om målet er nået for ${measures}.`
		},
		/** Where it is the same for all that are set. */
		ofAll: {
			reached: 'De er alle nået.',
			beyond: 'Tallene når dem alle, men ændringerne kan være kommet uden forsøget.',
			short: 'Tallene når ingen af dem.',
			open: 'Det kan ikke afgøres, om de er nået.',
			hidden: 'Det er skjult af hensyn til familierne, om de er nået.'
		},
		results: (targets: string) => `Det skal være på plads: ${targets}.`,
		resultsCounted: (count: string) => `Mål i protokollen for, hvad der skal være på plads: ${count}.`,
		resultsUnsaid: 'Tallene her siger ikke, om det er det.'
	},
	returnToWork: 'tilbagevenden til arbejde',
	own: (place: string) => `Tallene i ${place}`,
	beside: {
		heading: 'Kommunerne ved siden af hinanden',
		reading: (place: string) => `${place} står først. De andre står i fast rækkefølge og ikke efter resultat.`,
		unlike:
			'Familierne kan være forskellige fra kommune til kommune. Derfor kan tallene ikke bruges til at kåre nogen.',
		rounded: 'Hvert tal er rundet af for sig.'
	},
	ofMeasures: (measures: string, said: string) => `${measures}: ${said}`,
	unknown: {
		heading: 'Hvad vi ikke ved',
		noComparison: (place: string) =>
			`${place} har ingen familier at sammenligne med. Det vides ikke, hvad der var sket uden forsøget.`,
		toCome: (families: string) => `${families} familier er endnu ikke fulgt et helt år. De kan ændre billedet.`,
		toComeHidden: 'Hvor mange familier der endnu ikke er fulgt et helt år, er skjult af hensyn til familierne.',
		missingFamilies: (measures: string) =>
			`Under 70 % af familierne er med i tallene for ${measures}. De, der mangler, kan være anderledes.`,
		later: 'Målene gælder det første år. Hvad der sker senere, er ikke med.'
	},
	economy: {
		heading: 'Økonomi',
		note: 'Tallene er gennemsnit pr. familie. De siger ikke, om der kan tages penge ud af et budget.',
		noGrant: 'Der søges ikke om en bevilling.'
	},
	proposal: (committee: string) => `Forvaltningen indstiller, at ${committee} tager orienteringen til efterretning.`
} as const;
