import type { Messages } from './catalogue.ts';
import { protocolRecordEn } from './en-protocol-record.ts';

/** The same in English. */
export const protocolEn: Messages['protocol'] = {
	title: 'Protocol',
	lead: 'What is measured, and when what is said. It has to be settled before anybody sees how things go.',
	see: 'See the protocol',
	contents: 'On this page',
	reach: {
		heading: 'What the trials can show',
		cost: (smallest, from, to) =>
			`Cost differs a great deal from family to family. With so few families, a change of ${smallest} cannot be seen. It takes about ${from}–${to} to show in four trials out of five.`,
		usual: (verdict) =>
			`For cost the answer will therefore as a rule be “${verdict}”. That does not mean that nothing has changed.`,
		others: 'The page of each measure says how small a change can be seen with the families that are in it.'
	},
	chance: {
		heading: 'What chance alone shows',
		quiet: (fields, saying, share) =>
			`Of ${fields} fields in which nothing happens, ${saying} on average show something by chance, even when all is quiet. In ${share} of the trials at least one field points to a change that is not there.`,
		reading: (trials) =>
			`This was worked out on made-up trials in which the intervention changes nothing: ${trials} in each of the worlds of the table. A field is one measure in one municipality.`,
		noFinding: 'So a single field that points to something is no finding.',
		worst: (saying, fields) =>
			`Where the families of the intervention begin when they are at their worst, ${saying} of the ${fields} fields say something without the intervention doing anything.`,
		caption: 'Made-up trials in which the intervention changes nothing',
		world: 'World',
		fieldsSaying: (fields) => `Fields of ${fields} that say something`,
		possible: 'Trials in which at least one field “points to”',
		definiteSites: 'Trials with “improvement” or “deterioration” in a municipality',
		definiteAll: 'The same for all together',
		worlds: {
			quiet: { name: 'Quiet', means: 'Families begin on any day.' },
			'common-trend': { name: 'Common trend', means: 'All get better year by year, also without the intervention.' },
			'worst-moment': {
				name: 'The worst moment',
				means: 'The families of the intervention begin when they are at their worst; the others on any day.'
			},
			'worse-of-two': { name: 'The worse of two moments', means: 'The same in a mild form.' },
			screened: {
				name: 'Selected in rounds',
				means: 'Most are picked for their high cost, in three rounds. Lots divide them into two groups.'
			}
		},
		allowed: (atMost) =>
			`At most ${atMost} of the trials may be told “improvement” or “deterioration”: 5% and the uncertainty that the computation itself has.`,
		computed: (date, seed) => `Computed on ${date}, seed ${seed}.`
	},
	measures: {
		heading: 'Measures, windows and smallest changes',
		reading:
			'Day 0 is the day the family’s trial starts, and month 0 is the month of that day. A change that is surely smaller than the smallest that matters is called no important change.',
		caption: 'Windows and smallest changes',
		measure: 'Measure',
		better: 'Better when',
		betterWhen: { lower: 'lower', higher: 'higher' },
		smallest: 'Smallest change that matters (δ)',
		ofBefore: (share) => `±${share} of the mean before`,
		amount: (amount) => `±${amount}`,
		withoutVerdict: 'is not judged',
		before: 'Before',
		after: 'After',
		days: (first, last) => `day ${first} to ${last}`,
		months: (first, last) => `month ${first} to ${last}`,
		roundBefore: 'the answer of the round before',
		fromStart: 'followed from the start',
		definitions: 'The measures word for word'
	},
	verdicts: {
		heading: 'When what is said',
		reading: 'The first that fits holds. Each municipality is judged by itself, and all together by themselves.',
		caption: 'Verdicts',
		word: 'Verdict',
		when: 'When',
		conditions: {
			'not-delivered': 'The municipality has not delivered the table.',
			'too-few': (families) => `There are fewer than ${families} families; in a comparison, in the smaller group.`,
			'no-important-change': 'The whole uncertainty lies within the smallest change that matters.',
			definite: (p, apart) =>
				`The families are held against a comparison group. The uncertainty lies on one side of zero, and p is below ${p} after Holm’s correction. The groups began at most ${apart} standard deviations apart. After a year, too, they clearly differ, to the same side and with the same demand on p.`,
			possible: 'The uncertainty lies on one side of zero, but not all of the above holds.',
			undecided:
				'Otherwise: the uncertainty holds both a fall and a rise, or the families were selected on the measure and nothing can stand in.'
		},
		holm: 'Holm’s correction allows for looking at many figures at once: all municipalities and measures by themselves, and the measures of all together by themselves.',
		basisHeading: 'What a verdict rests on',
		basisReading: 'The first that is possible.',
		basis: {
			difference: (families, share) =>
				`The difference from the comparison group: at least ${families} families in each group, and either nobody was selected on the measure, or at least ${share} were in both.`,
			plain: 'The families’ own change: none of them was selected on the measure.',
			guarded: (share, days) =>
				`The change adjusted for the selection: at least ${share} of those selected can be held against the days equally far on the other side of the selection. It holds for the first round only, the first ${days} days.`,
			none: 'Otherwise nothing.'
		}
	},
	disclosure: {
		heading: 'What is hidden',
		counts: (largest) => `A number of families or persons of at most ${largest} is not shown, unless it is 0.`,
		values: (values) =>
			`From all that is shown, a hidden number must never be found. It must be able to be at least ${values} different ones.`,
		figures: (families) =>
			`Means, changes, uncertainties and shares are shown only when at least ${families} families are behind them in each group.`,
		certainty: (families) => `0% and 100% are shown only when at least ${families} families are behind them.`,
		cost: (share, remainder) =>
			`Costs are shown only when the two families with the highest costs together have less than ${share} of them, and one cannot work out the other’s within ${remainder}.`,
		curves: (events, step) =>
			`Curves are shown for all together only. Each step holds at least ${events} events, and the number under the curve is rounded to ${step}.`
	},
	services: {
		heading: 'Services that do not count',
		reading:
			'Allowances, services open to everybody, and services bound for years by law. They are in neither service days nor duration.'
	},
	prices: {
		heading: 'Price index',
		reading: (priceYear, name) =>
			`Costs are told in ${priceYear} prices by the consumer price index, called ${name} in the data files. The figures are Statistics Denmark’s annual means.`,
		other: (priceYear, index) => `Costs are converted to prices of ${priceYear} by ${index}.`,
		selfSupportDay: (kroner, year, source) =>
			`A day of self-support is reckoned at ${kroner} in ${year} prices (source: ${source}). It is used only in calculations that are marked as such.`,
		caption: 'The index year by year',
		year: 'Year',
		index: 'Index'
	},
	record: protocolRecordEn
};
