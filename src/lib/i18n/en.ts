import type { Messages } from './catalogue.ts';
import { accessEn } from './en-access.ts';
import { accountsEn } from './en-accounts.ts';
import { administrationEn } from './en-administration.ts';
import { briefingEn } from './en-briefing.ts';
import { questionnairesEn } from './en-questionnaires.ts';
import { calendarDatesEn } from './en-calendar-dates.ts';
import { codebookEn } from './en-codebook.ts';
import { decisionsEn } from './en-decisions.ts';
import { dataQualityEn } from './en-data-quality.ts';
import { deliveriesEn } from './en-deliveries.ts';
import { editionsEn } from './en-editions.ts';
import { exportPageEn } from './en-export-page.ts';
import { figureSourcesEn } from './en-figure-sources.ts';
import { finalEvaluationEn } from './en-final-evaluation.ts';
import { handbookEn } from './en-handbook.ts';
import { measureChartsEn } from './en-measure-charts.ts';
import { measuresEn } from './en-measures.ts';
import { answersEn } from './en-overview-answers.ts';
import { progressEn } from './en-overview-progress.ts';
import { overviewEn } from './en-overview.ts';
import { pricesEn } from './en-prices.ts';
import { protocolEn } from './en-protocol.ts';
import { quarterlyStatusEn } from './en-quarterly-status.ts';
import { refusalsEn } from './en-refusals.ts';
import { reportTablesEn } from './en-report-tables.ts';
import { reportEn } from './en-report.ts';
import { reportsEn } from './en-reports.ts';
import { sentencesEn } from './en-sentences.ts';
import { sitesEn } from './en-sites.ts';
import { styleguideEn } from './en-styleguide.ts';
import { tablesEn } from './en-tables.ts';
import { targetGroupsEn } from './en-target-groups.ts';
import { verdictsEn } from './en-verdicts.ts';
import { workbooksEn } from './en-workbooks.ts';
import { yearEndEn } from './en-year-end.ts';

/** What the pages say in English. */
export const en: Messages = {
	site: {
		name: 'Effektblik',
		subtitle: 'One plan for families with complex problems',
		trial: 'Evaluation of the Danish free-municipality trial',
		skip: 'Skip to content',
		otherLanguage: 'Dansk',
		languageNavigation: 'Language',
		pageNavigation: 'Pages',
		synthetic: 'SYNTHETIC DATA',
		syntheticExplained: 'The figures are made up to show what the page can do. They are not about real families.',
		cutoffsOf: (municipalities, date) => `${municipalities}: data to ${date}`,
		noDeliveryFrom: (municipalities) => `No data delivery yet: ${municipalities}`,
		privacy:
			'The page uses no third parties. It remembers your choice of language and, when you are signed in, that you are.'
	},
	error: {
		notFound: 'There is no such page',
		failed: 'The page could not be shown',
		priceIndexMissing: (year) => `The price index lacks ${year}, and there are costs from that year.`,
		home: 'To the overview'
	},
	empty: {
		title: 'There are no data deliveries yet',
		todo: 'Read in the first one with:',
		command: 'npm run effektblik -- ingest FOLDER',
		orSeed: 'Or see the page with made-up figures:',
		seedCommand: 'npm run effektblik -- seed',
		afterwards:
			'The page then shows status at start. Changes follow when the first families have been followed for a year.'
	},
	overview: overviewEn,
	answers: answersEn,
	progress: progressEn,
	figure: {
		hidden: 'hidden to protect the families',
		hiddenRule:
			'Hidden to protect the families: a number from 1 to 4 is not shown, and other figures only when at least 10 families are behind them and they do not say the same of each of them. Figures from which the hidden ones could be worked out are hidden too.',
		reasons: {
			'not-delivered': 'not delivered',
			'no-pairs': 'no families with both before and after yet',
			'one-pair': 'too few families',
			'zero-spread': 'no differences to measure the uncertainty by',
			'one-family': 'too few families',
			certain: 'the uncertainty cannot be computed',
			'median-not-reached': 'not reached',
			'follow-up-too-short': 'not followed for long enough yet',
			'nothing-to-compare': 'nothing to compare with',
			'leverage-one': 'cannot be computed',
			'selected-on-outcome': 'cannot be read alone, since families were selected on the measure',
			'large-sample': 'not computed for so many families',
			'not-asked': 'not computed',
			'no-delivery': 'no data delivery yet',
			'no-families': 'no families in the group',
			'nobody-asked': 'nobody has been asked yet',
			'not-apart-from-site': 'cannot be told from the municipality',
			'registers-too-short': 'the registers do not reach far enough back for enough families',
			'other-basis': 'not computed on this basis'
		}
	},
	chart: {
		title: (measure, place) => `${measure}, ${place}`,
		change: (group, change, lower, upper) =>
			`${group}: change ${change}, the uncertainty goes from ${lower} to ${upper}.`,
		share: (group, share, lower, upper) => `${group}: ${share}, the uncertainty goes from ${lower} to ${upper}.`,
		withoutInterval: 'without an interval',
		ownOnly: (place, change, why) => `${place} ${change}, without an interval: ${why}`,
		differenceOnly: (place, change, why) =>
			`${place} ${change} against the comparison group, without an interval: ${why}`,
		syntheticDescription: 'Synthetic data.'
	},
	table: {
		show: 'Show figures',
		scroll: (caption) => `Table: ${caption}`,
		site: 'Municipality',
		group: 'Group',
		before: 'Before',
		after: 'After',
		change: 'Change',
		lower: 'From',
		upper: 'To',
		count: 'Number',
		coverage: 'Share of those started',
		after6: 'After 6 months',
		after12: 'After 12 months',
		interval: 'Uncertainty (95%)',
		range: (lower, upper) => `${lower} to ${upper}`,
		markedRow: (group) => `${group}, selected on the measure`,
		guardedRow: (group) => `${group}, adjusted for the selection`,
		markedNote:
			'Selected on the measure: the families were chosen because they were high, and would on average fall by themselves. Adjusted: the year after is held against the days equally far on the other side of the selection.'
	},
	status: {
		heading: 'Status at start',
		reading:
			'Where the families stood on the day the trial began for them. Families that withdrew consent are left out.',
		families: 'Families',
		nobody: 'No families are in it yet: none has started, or all have withdrawn their consent.',
		sections: {
			means: 'Mean per family',
			targetGroups: 'Target group, families',
			support: 'Source of support, adults aged 18–66'
		},
		means: {
			adults: 'Adults',
			children: 'Children',
			contactPersons: 'Contact persons, 90 days before',
			contactUnits: 'Municipal units, 90 days before',
			plans: 'Plans the day before',
			serviceDays: 'Service days, the year before',
			cost: 'Cost in DKK, the year before',
			satisfaction: 'Satisfaction before, 1–5'
		},
		support: {
			work: 'Wage or self-employed',
			'adjusted-work': 'Flexi-job or wage subsidy',
			education: 'Education with a grant',
			'self-supporting': 'Self-supporting without a wage',
			'public-benefit': 'Public benefit',
			permanent: 'Pension or early retirement',
			'not-stated': 'Not stated'
		},
		meansNote: (priceYear) =>
			`Cost in ${priceYear} prices. Service days, cost and satisfaction are for the families that have them recorded.`
	},
	verdicts: verdictsEn,
	sentences: sentencesEn,
	measurePage: measuresEn,
	measureCharts: measureChartsEn,
	prices: pricesEn,
	sites: sitesEn,
	targetGroups: targetGroupsEn,
	dataQuality: dataQualityEn,
	protocol: protocolEn,
	handbook: handbookEn,
	workbooks: workbooksEn,
	decisions: decisionsEn,
	deliveries: deliveriesEn,
	editions: editionsEn,
	tables: tablesEn,
	figureSources: figureSourcesEn,
	codebook: codebookEn,
	exportPage: exportPageEn,
	calendarDates: calendarDatesEn,
	questionnaires: questionnairesEn,
	access: accessEn,
	accounts: accountsEn,
	administration: administrationEn,
	refusals: refusalsEn,
	styleguide: styleguideEn,
	finalEvaluation: finalEvaluationEn,
	reports: reportsEn,
	yearEnd: yearEndEn,
	report: reportEn,
	reportTables: reportTablesEn,
	quarterlyStatus: quarterlyStatusEn,
	briefing: briefingEn
};
