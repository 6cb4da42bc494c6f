import { accessDa } from './da-access.ts';
import { accountsDa } from './da-accounts.ts';
import { administrationDa } from './da-administration.ts';
import { decisionsDa } from './da-decisions.ts';
import { dataQualityDa } from './da-data-quality.ts';
import { deliveriesDa } from './da-deliveries.ts';
import { editionsDa } from './da-editions.ts';
import { handbookDa } from './da-handbook.ts';
import { measuresDa } from './da-measures.ts';
import { protocolDa } from './da-protocol.ts';
import { refusalsDa } from './da-refusals.ts';
import { sitesDa } from './da-sites.ts';
import { targetGroupsDa } from './da-target-groups.ts';
import { verdictsDa } from './da-verdicts.ts';
import { workbooksDa } from './da-workbooks.ts';

/** What the pages say in Danish. Short sentences, one number a sentence. */
export const da = {
	site: {
		name: 'Effektblik',
		subtitle: 'Én plan for familier med sammensatte problemer',
		trial: 'Evaluering af frikommuneforsøget',
		skip: 'Gå til indholdet',
		otherLanguage: 'English',
		languageNavigation: 'Sprog',
		pageNavigation: 'Sider',
		synthetic: 'SYNTETISKE DATA',
		syntheticExplained: 'Tallene er opdigtede og viser, hvad siden kan. De handler ikke om virkelige familier.',
		cutoffsOf: (municipalities: string, date: string) => `${municipalities}: opgjort ${date}`,
		noDeliveryFrom: (municipalities: string) => `Ingen dataleverance endnu: ${municipalities}`,
		privacy: 'Siden bruger ingen tredjeparter. Den husker dit valg af sprog og, når du er logget ind, at du er det.'
	},
	error: {
		notFound: 'Siden findes ikke',
		failed: 'Siden kunne ikke vises',
		priceIndexMissing: (year: string) => `Prisindekset mangler for ${year}, og der er udgifter fra det år.`,
		home: 'Til overblikket'
	},
	empty: {
		title: 'Der er ingen dataleverancer endnu',
		todo: 'Læs den første ind med:',
		command: 'npm run effektblik -- ingest MAPPE',
		orSeed: 'Eller se siden med opdigtede tal:',
		seedCommand: 'npm run effektblik -- seed',
		afterwards: 'Derefter viser siden status ved start. Udviklingen kommer, når de første familier er fulgt et år.'
	},
	overview: {
		title: 'Overblik',
		heading: 'Udviklingen i de fem indikatorer',
		reading:
			'De fleste rækker sammenligner hver familie med sig selv, før start og efter; ydelsernes varighed sammenligner ydelser, der er begyndt før og efter, og tilbagevenden følger de voksne fra start. Stregen viser usikkerheden (95 %), og den lodrette linje er nul. Procenten efter antallet er andelen af de familier, der er startet. En udvikling kan have mange årsager.',
		all: 'Alle',
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
			'service-duration': 'Dage i gennemsnit inden for de første 180, for ydelser der begynder før og efter start.',
			'service-days': 'Dage med ydelser på et år. To ydelser samme dag tæller to.',
			'return-to-work': 'Voksne på offentlig ydelse ved start, der er kommet i arbejde.',
			'self-support': 'De voksnes dage med løn eller anden selvforsørgelse, af alle oplyste dage.',
			'contact-points': 'Forskellige kontaktpersoner i 90 dage: lige før start og et år efter.',
			cost: (priceYear: number) => `Kr. på et år i ${priceYear}-priser, forsøgets egne udgifter medregnet.`,
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
		beforeToAfter: (before: string, after: string) => `Fra ${before} før til ${after} efter`,
		uncertainty: (lower: string, upper: string) => `usikkerheden går fra ${lower} til ${upper}`,
		withoutComparison: 'uden sammenligningsgruppe',
		comparisonOnlyFrom: (places: string) => `sammenligning kun fra ${places}`,
		familyCount: 'antal familier:',
		sharesAfter: (half: string, whole: string) => `${half} efter 6 måneder, ${whole} efter 12`,
		after6: '6 mdr.',
		after12: '12 mdr.',
		shareAxis: '% i arbejde',
		families: (count: string) => `${count} familier`,
		persons: (count: string, families: string) => `${count} voksne i ${families} familier`,
		services: (count: string, families: string) => `${count} ydelser i ${families} familier`,
		ofStarted: 'af de startede',
		marked: {
			fall: 'Familier er udvalgt på målet; en del af faldet må ventes af udvælgelsen alene.',
			other: 'Familier er udvalgt på målet; udvælgelsen alene trækker tallet ned.',
			guarded: 'Korrigeret for udvælgelsen',
			uncertainty: (lower: string, upper: string) => `(fra ${lower} til ${upper})`
		},
		lanes: {
			indsats: 'Indsats',
			sammenligning: 'Sammenligning',
			guarded: '– korrigeret',
			after6: { indsats: 'Indsats 6 mdr.', sammenligning: 'Sml. 6 mdr.' },
			after12: { indsats: 'Indsats 12 mdr.', sammenligning: 'Sml. 12 mdr.' }
		}
	},
	figure: {
		hidden: 'skjult af hensyn til familierne',
		hiddenRule:
			'Skjult af hensyn til familierne: Et antal fra 1 til 4 vises ikke, og andre tal vises kun, når mindst 10 familier står bag, og når de ikke siger det samme om hver af dem. Også tal, som de skjulte kunne regnes ud af, er skjult.',
		reasons: {
			'not-delivered': 'ikke leveret',
			'no-pairs': 'ingen familier med både før og efter endnu',
			'one-pair': 'for få familier',
			'zero-spread': 'ingen forskelle at måle usikkerheden på',
			'one-family': 'for få familier',
			certain: 'usikkerheden kan ikke beregnes',
			'median-not-reached': 'ikke nået',
			'follow-up-too-short': 'ikke fulgt længe nok endnu',
			'nothing-to-compare': 'intet at sammenligne med',
			'leverage-one': 'kan ikke beregnes',
			'selected-on-outcome': 'kan ikke læses for sig, fordi familier er udvalgt på målet',
			'large-sample': 'ikke beregnet for så mange familier',
			'not-asked': 'ikke beregnet',
			'no-delivery': 'ingen dataleverance endnu',
			'no-families': 'ingen familier i gruppen',
			'nobody-asked': 'ingen er spurgt endnu',
			'not-apart-from-site': 'kan ikke adskilles fra kommunen',
			'registers-too-short': 'registrene når ikke langt nok tilbage for nok familier'
		}
	},
	chart: {
		title: (measure: string, place: string) => `${measure}, ${place}`,
		change: (group: string, change: string, lower: string, upper: string) =>
			`${group}: udvikling ${change}, usikkerheden går fra ${lower} til ${upper}.`,
		share: (group: string, share: string, lower: string, upper: string) =>
			`${group}: ${share}, usikkerheden går fra ${lower} til ${upper}.`,
		syntheticDescription: 'Syntetiske data.'
	},
	table: {
		show: 'Vis tal',
		scroll: (caption: string) => `Tabel: ${caption}`,
		site: 'Kommune',
		group: 'Gruppe',
		before: 'Før',
		after: 'Efter',
		change: 'Udvikling',
		lower: 'Fra',
		upper: 'Til',
		count: 'Antal',
		coverage: 'Andel af de startede',
		after6: 'Efter 6 mdr.',
		after12: 'Efter 12 mdr.',
		interval: 'Usikkerhed (95 %)',
		range: (lower: string, upper: string) => `${lower} til ${upper}`,
		markedRow: (group: string) => `${group}, udvalgt på målet`,
		guardedRow: (group: string) => `${group}, korrigeret for udvælgelsen`,
		markedNote:
			'Udvalgt på målet: familierne er valgt, fordi de lå højt, og ville i gennemsnit falde af sig selv. Korrigeret: året efter er holdt op mod dagene lige så langt på den anden side af udvælgelsen.'
	},
	status: {
		heading: 'Status ved start',
		reading:
			'Hvor familierne stod, den dag forsøget begyndte for dem. Familier, der har trukket samtykket, er ikke med.',
		families: 'Familier',
		nobody: 'Ingen familier er med endnu: ingen er startet, eller alle har trukket samtykket.',
		sections: {
			means: 'Gennemsnit pr. familie',
			targetGroups: 'Målgruppe, familier',
			support: 'Forsørgelse, voksne 18–66 år'
		},
		means: {
			adults: 'Voksne',
			children: 'Børn',
			contactPersons: 'Kontaktpersoner, 90 dage før',
			contactUnits: 'Enheder i kommunen, 90 dage før',
			plans: 'Planer dagen før',
			serviceDays: 'Ydelsesdage, året før',
			cost: 'Udgifter i kr., året før',
			satisfaction: 'Tilfredshed før, 1–5'
		},
		support: {
			work: 'Løn eller selvstændig',
			'adjusted-work': 'Fleksjob eller løntilskud',
			education: 'Uddannelse med SU',
			'self-supporting': 'Selvforsørget uden løn',
			'public-benefit': 'Offentlig ydelse',
			permanent: 'Pension eller efterløn',
			'not-stated': 'Ikke oplyst'
		},
		meansNote: (priceYear: number) =>
			`Udgifter i ${priceYear}-priser. Ydelsesdage, udgifter og tilfredshed er for de familier, der har dem oplyst.`
	},
	verdicts: verdictsDa,
	measurePage: measuresDa,
	sites: sitesDa,
	targetGroups: targetGroupsDa,
	dataQuality: dataQualityDa,
	protocol: protocolDa,
	handbook: handbookDa,
	workbooks: workbooksDa,
	decisions: decisionsDa,
	deliveries: deliveriesDa,
	editions: editionsDa,
	access: accessDa,
	accounts: accountsDa,
	administration: administrationDa,
	refusals: refusalsDa
} as const;
