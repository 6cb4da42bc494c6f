import { accessDa } from './da-access.ts';
import { accountsDa } from './da-accounts.ts';
import { administrationDa } from './da-administration.ts';
import { briefingDa } from './da-briefing.ts';
import { calendarDatesDa } from './da-calendar-dates.ts';
import { codebookDa } from './da-codebook.ts';
import { decisionsDa } from './da-decisions.ts';
import { dataQualityDa } from './da-data-quality.ts';
import { deliveriesDa } from './da-deliveries.ts';
import { editionsDa } from './da-editions.ts';
import { exportPageDa } from './da-export-page.ts';
import { figureSourcesDa } from './da-figure-sources.ts';
import { finalEvaluationDa } from './da-final-evaluation.ts';
import { handbookDa } from './da-handbook.ts';
import { measureChartsDa } from './da-measure-charts.ts';
import { measuresDa } from './da-measures.ts';
import { answersDa } from './da-overview-answers.ts';
import { progressDa } from './da-overview-progress.ts';
import { overviewDa } from './da-overview.ts';
import { pricesDa } from './da-prices.ts';
import { protocolDa } from './da-protocol.ts';
import { quarterlyStatusDa } from './da-quarterly-status.ts';
import { refusalsDa } from './da-refusals.ts';
import { reportTablesDa } from './da-report-tables.ts';
import { questionnairesDa } from './da-questionnaires.ts';
import { reportDa } from './da-report.ts';
import { reportsDa } from './da-reports.ts';
import { sentencesDa } from './da-sentences.ts';
import { sitesDa } from './da-sites.ts';
import { styleguideDa } from './da-styleguide.ts';
import { tablesDa } from './da-tables.ts';
import { targetGroupsDa } from './da-target-groups.ts';
import { verdictsDa } from './da-verdicts.ts';
import { workbooksDa } from './da-workbooks.ts';
import { yearEndDa } from './da-year-end.ts';

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
	overview: overviewDa,
	answers: answersDa,
	progress: progressDa,
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
			'registers-too-short': 'registrene når ikke langt nok tilbage for nok familier',
			'other-basis': 'regnes ikke ud på dette grundlag'
		}
	},
	chart: {
		title: (measure: string, place: string) => `${measure}, ${place}`,
		change: (group: string, change: string, lower: string, upper: string) =>
			`${group}: udvikling ${change}, usikkerheden går fra ${lower} til ${upper}.`,
		share: (group: string, share: string, lower: string, upper: string) =>
			`${group}: ${share}, usikkerheden går fra ${lower} til ${upper}.`,
		withoutInterval: 'uden usikkerhed',
		ownOnly: (place: string, change: string, why: string) => `${place} ${change}, uden usikkerhed: ${why}`,
		differenceOnly: (place: string, change: string, why: string) =>
			`${place} ${change} i forhold til sammenligningsgruppen, uden usikkerhed: ${why}`,
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
	sentences: sentencesDa,
	measurePage: measuresDa,
	measureCharts: measureChartsDa,
	prices: pricesDa,
	sites: sitesDa,
	targetGroups: targetGroupsDa,
	dataQuality: dataQualityDa,
	protocol: protocolDa,
	handbook: handbookDa,
	workbooks: workbooksDa,
	decisions: decisionsDa,
	deliveries: deliveriesDa,
	editions: editionsDa,
	tables: tablesDa,
	figureSources: figureSourcesDa,
	codebook: codebookDa,
	exportPage: exportPageDa,
	calendarDates: calendarDatesDa,
	questionnaires: questionnairesDa,
	access: accessDa,
	accounts: accountsDa,
	administration: administrationDa,
	refusals: refusalsDa,
	styleguide: styleguideDa,
	finalEvaluation: finalEvaluationDa,
	reports: reportsDa,
	yearEnd: yearEndDa,
	report: reportDa,
	reportTables: reportTablesDa,
	quarterlyStatus: quarterlyStatusDa,
	briefing: briefingDa
} as const;
