import type { PartOfCode } from '#lib/trial/protocol.ts';
import type { DisclosureThresholds, VerdictThresholds } from '#lib/trial/protocol-thresholds.ts';
import type { TrialField, TrialWay } from '#lib/trial/trial.ts';

/** What is said of the protocol as a record: which version, the trials, and what each version changed. */
export const protocolRecordDa = {
	version: (number: string) => `Version ${number}`,
	current: (number: string, moment: string) => `Version ${number} gælder. Den er registreret ${moment}.`,
	hash: 'Kontrolsum (SHA-256)',
	hashNote: 'Kontrolsummen svarer for hvert eneste tegn i versionen. En version kan hverken rettes eller slettes.',
	notRegistered: 'ikke registreret endnu',
	differs: {
		disclosure:
			'Versionen kræver, at mere skjules, end denne udgave af programmet kan. Indtil programmet er ændret, skjules der efter de mildere tal, som det er lavet med.',
		verdicts:
			'Denne udgave af programmet vurderer efter andre tal, end versionen siger. En ny version skal registreres.',
		windows: 'Denne udgave af programmet tæller i andre vinduer, end versionen siger. En ny version skal registreres.',
		views: 'Denne udgave af programmet kan vise andet, end versionen siger. En ny version skal registreres.'
	} satisfies Record<PartOfCode, string>,
	trials: {
		heading: 'Forsøgene',
		reading: 'Hver kommune har sit eget forsøg. Her står, hvad der er besluttet om det.',
		fields: {
			name: 'Navn',
			ways: 'Kendetegn',
			legalBasis: 'Hjemmel',
			committees: 'Udvalg',
			start: 'Begynder',
			plannedFamilies: 'Familier, der skal med',
			resultTargets: 'Resultatmål',
			effectTargets: 'Lovede ændringer'
		} satisfies Record<TrialField, string>,
		ways: {
			'coordinating-caseworker': 'en koordinerende sagsbehandler',
			'shared-electronic-plan': 'en fælles elektronisk plan',
			'picked-from-data': 'familierne er fundet i data'
		} satisfies Record<TrialWay, string>,
		missing: (places: string, fields: string) => `Endnu ikke registreret for ${places}: ${fields.toLowerCase()}.`,
		how: 'Det, der mangler, registreres af den, der driver Effektblik, når styregruppen har besluttet det:',
		command: 'effektblik protocol FIL --reason "…"'
	},
	targets: {
		heading: 'Lovede ændringer ved siden af de mindste',
		reading:
			'Hvor stor en ændring hvert forsøg har lovet, og hvor lille en ændring der tæller. En lovet ændring under den mindste kan aldrig blive til et fund.',
		none: 'Ingen af forsøgene har endnu registreret, hvor stor en ændring de har lovet.',
		caption: 'Lovede og mindste ændringer',
		ofBefore: (share: string) => `${share} af gennemsnittet før`,
		times: (change: string, times: string) => `${change} (${times} gange δ)`
	},
	meetings: {
		heading: 'Hvornår tallene flytter sig',
		quarter: (number: string) => `${number}. kvartal`,
		outcomes: (quarters: string) =>
			`Styregruppen mødes om udgaverne fra ${quarters}. Kun i dem kommer der nye tal for målene, og for alle kommuner på én gang.`,
		registered: (quarter: string) =>
			`De vurderinger, der gælder, er dem i udgaven fra ${quarter}. De andre er foreløbige.`,
		others: 'Hvor mange familier der er med, og status ved start, følger med i hver udgave.'
	},
	views: {
		heading: 'Alt, hvad der kan vises',
		reading: 'Listen er lukket: Intet andet vises, og ingen kan vælge andre grupper af familier.'
	},
	versions: {
		heading: 'Versioner og ændringer',
		reading:
			'En ændring gør en ny version, med dato og begrundelse. De gamle bliver stående. For hver står, hvilke resultater der kunne ses, da den blev registreret.',
		first: 'Den første version. Den følger med Effektblik.',
		reason: (reason: string) => `Begrundelse: ${reason}`,
		changes: 'Ændret i forhold til versionen før:',
		before: 'Fastlagt, før nogen resultater kunne ses.',
		after: 'Fastlagt, efter at resultater kunne ses:',
		known: (place: string, date: string) =>
			`Resultater fra ${place} pr. ${date} var modtaget, da denne version blev registreret.`,
		knownSynthetic: (place: string, date: string) =>
			`Syntetiske resultater fra ${place} pr. ${date} var modtaget, da denne version blev registreret.`
	},
	changes: {
		fromTo: (what: string, before: string, after: string) => `${what}: fra ${before} til ${after}`,
		ofTrial: (place: string, field: string) => `${place}, ${field.toLowerCase()}`,
		trialAdded: (place: string) => `Forsøget i ${place} er kommet til`,
		trialRemoved: (place: string) => `Forsøget i ${place} er ikke med længere`,
		priceYear: 'Prisår',
		priceIndexName: 'Prisindeks',
		priceIndex: (year: string) => `Prisindekset for ${year}`,
		noIndex: 'intet',
		priceIndexSource: 'Prisindeksets kilde',
		noSource: 'ingen',
		selfSupportDay: 'Pris for en dag som selvforsørgende',
		noUnitPrice: 'ingen',
		unitPrice: (kroner: string, year: string, source: string) => `${kroner} i ${year}-priser (${source})`,
		serviceExcluded: (service: string) => `Tælles ikke længere: ${service}`,
		serviceCounted: (service: string) => `Tælles nu: ${service}`,
		smallestChange: (measure: string) => `Mindste ændring af betydning, ${measure}`,
		meetingQuarters: 'Kvartaler, som styregruppen mødes om',
		registeredQuarter: 'Kvartalet med de vurderinger, der gælder',
		windows: (measure: string) => `Vinduer, ${measure}`,
		beforeAfter: (before: string, after: string) => `${before} og ${after}`,
		viewAdded: (view: string) => `Kan nu vises: ${view}`,
		viewRemoved: (view: string) => `Kan ikke vises længere: ${view}`,
		disclosure: {
			largestHiddenCount: 'Største antal, der skjules',
			fewestFamilies: 'Færrest familier bag et vist tal',
			fewestForCertainty: 'Færrest familier bag 0 % og 100 %',
			valuesOfHiddenCount: 'Så mange værdier skal et skjult antal kunne have',
			fewestEventsInAStep: 'Færrest hændelser i et trin af en kurve',
			roundAtRiskTo: 'Antallet under en kurve afrundes til',
			largestShareOfTwo: 'Største andel for de to familier med de højeste udgifter',
			smallestRemainder: 'Mindste rest ved siden af de to, som andel af den største'
		} satisfies Record<keyof DisclosureThresholds, string>,
		verdicts: {
			fewestFamilies: 'Færrest familier til en vurdering',
			significant: 'Grænse for p',
			sameLevel: 'Største afstand før start, i standardafvigelser',
			selectedInBoth: 'Mindste andel udvalgte i begge grupper',
			guarded: 'Mindste andel udvalgte, der kan korrigeres',
			daysOfFirstRound: 'Dage i den første runde'
		} satisfies Record<keyof VerdictThresholds, string>
	}
} as const;
