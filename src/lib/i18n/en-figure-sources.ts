import type { Messages } from './catalogue.ts';
import { viewDefinitionsEn } from './en-view-definitions.ts';

/** What the page that says where figures come from says in English. */
export const figureSourcesEn: Messages['figureSources'] = {
	titleOf: (table) => `Source: ${table}`,
	lead: 'Where each figure comes from: what it is, whom it is about, and how it can be computed again.',
	link: 'Source:',
	everyNumber: 'The figures in the tables lead to their source.',
	ofFigure: (text, figure) => `${text}. Source: ${figure}`,
	mark: 'Source',
	contents: 'Go to the figures of',
	definition: {
		heading: 'What the figures are',
		exactly: 'Exactly',
		more: 'Exactly',
		windows: 'Periods',
		window: (before, after) => `Before: ${before}. After: ${after}. Counted from the family’s start, which is 0.`,
		prices: 'Prices',
		pricesOf: (year) => `Kroner are in ${year} prices.`
	},
	deliveries: {
		counted: (place, cutoff) => `${place}: as of ${cutoff}.`,
		caption: (view) => `Data deliveries behind: ${view}`,
		waits: 'Newer than the figures?',
		newest: 'no',
		none: 'There is no data delivery behind them yet.'
	},
	facts: {
		families: 'The families',
		deliveries: 'Data deliveries',
		inCode: 'The product’s file:',
		inR: 'The lines in R stand with each figure.',
		notInR: 'Not recomputed in R.',
		edition: (edition, protocol, code) =>
			`${edition}, version ${protocol} of the protocol, version ${code} of the product.`,
		checksums: 'Checksums'
	},
	edition: { heading: 'The edition' },
	calculation: {
		heading: 'The calculation',
		inCode: 'The figures are computed in the product’s file',
		inR: 'They are computed in R as well, independently of the product. Evaluators get the calculation, the file replicate.R, in the data package. The lines are:',
		notInR:
			'They are not recomputed in R. Only the measures and the flow of the families are. The product and its own tests stand alone here.',
		section: (number, title) => `${number}. ${title}`,
		lines: (first, last) => `lines ${first}–${last}`,
		released:
			'After the calculation the figures have passed the rules of what may be shown. Hidden figures are neither on the page nor in the files.'
	},
	figures: {
		heading: 'The figures',
		place: (municipality, group) => `${municipality}, ${group}`,
		bothGroups: 'both groups',
		figure: 'Figure',
		value: 'Value',
		inR: 'Sections and lines of replicate.R',
		lines: (section, first, last) => `${section} (${first}–${last})`,
		point: (axis, at, value) => `${axis} ${at}: ${value}`,
		leftAt: (day, count) => `Followed for ${day} days at least: ${count} (rounded to 5)`,
		flow: (started, compared, notYet, other) =>
			`Families that started: ${started}. Compared: ${compared}. Not followed for a year yet: ${notYet}. Other: ${other}.`,
		flowNone: (why) => `Families that started: ${why}.`,
		flowNote:
			'Other is families that moved away, and families whose registers do not reach a year back. Families whose consent is withdrawn are not counted.',
		pairsNote: 'Families without a value both before and after are left out of the figures of the two as well.'
	},
	definitions: viewDefinitionsEn
};
