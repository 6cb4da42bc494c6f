import type { Messages } from './catalogue.ts';

/** What the final evaluation says in English besides the sentences about figures. */
export const finalEvaluationEn: Messages['finalEvaluation'] = {
	title: 'Final evaluation',
	contents: 'Contents',
	summary: {
		heading: 'Summary',
		reading:
			'The evaluation follows families in three municipalities from the year before to the year after the trial began for them. Here is all of it in brief. The rest of the report shows what it rests on.',
		concluded: 'What can be concluded?',
		ruledOut: 'What is unlikely?',
		undecided: 'What cannot be decided?',
		hidden: 'What is not shown?',
		howToRead: 'How to read the report',
		terms: {
			groups:
				'Intervention: the families in the trial. Comparison: families without the intervention that they are held against.',
			uncertainty:
				'The uncertainty is 95%. It shows how far the figure may lie from what would be seen with very many families.',
			corrected:
				'Families that are picked because they lie high fall on average by themselves. Figures that are adjusted for the selection take account of that.',
			rounded:
				'Each figure is rounded by itself. A difference may therefore be a little off from what the figures shown give when one is taken from the other.'
		}
	},
	trials: {
		heading: 'The three trials',
		reading:
			'Each municipality has a trial of its own. The numbers are families that have started, without those that withdrew their consent.',
		caption: 'The trials and their families',
		ways: 'What sets it apart',
		started: 'Started in the intervention',
		compared: 'In the comparison group',
		planned: 'Planned'
	},
	measure: {
		definition: 'What is measured',
		exactly: (definition) => `Exactly, where t0 is the day on which the family started: ${definition}`,
		smallest: (change) => `The smallest change that matters is set at ${change}.`,
		withoutVerdict: 'The measure is given no verdict of its own.',
		places: 'What was seen',
		figures: 'The measure in figures'
	},
	sites: {
		heading: 'The municipalities one by one',
		reading:
			'The municipalities stand in the same order everywhere. Their families differ, and the order is no ranking. A row may be missing in a figure because it is hidden to protect the families. The appendix says which.',
		diamond: 'The diamond “Can be seen” is the smallest fall that so many families can show.'
	},
	targetGroups: {
		heading: 'Target groups',
		reading: 'The figures are of all municipalities together. They carry no verdict.'
	},
	dataQuality: {
		heading: 'Data quality',
		reading:
			'The figures rest on what the municipalities have delivered. Here is how much is there, and who is missing.'
	},
	methods: {
		heading: 'Methods',
		reading: (version) =>
			`Each family is held against itself: the year after the start against the year before. What is measured, and when what is said, stands in version ${version} of the protocol. The protocol itself says what was changed on the way, when and why.`,
		verdicts: 'When what is said',
		basis: 'What a verdict rests on',
		hidden: 'What is hidden'
	},
	validation: {
		heading: 'How the calculations were tried',
		reading: 'The program that computes was tried in four ways. None of them uses the trial’s own figures.',
		checks: {
			whole:
				'Two invented trials were computed here and by an independent program written in R. The figures are the same but for rounding at the ninth decimal.',
			functions:
				'Each statistical function was held against R on public data and against worked examples in the literature.',
			money:
				'With real costs from an American experiment, where nothing was done between the years, costs fell sharply among those who were picked for their high costs. The program called none of these falls an improvement.',
			simulation:
				'In invented trials in which nothing changes, at most 5% may be given a definite verdict, with the uncertainty of the simulation added. That holds in every world that was tried.'
		}
	},
	limits: {
		heading: 'What the evaluation cannot show',
		items: {
			few: 'There are few families. Small changes cannot be seen, and “cannot be decided” does not mean that nothing has changed.',
			choice:
				'The families were not drawn by lot. Groups that are alike in what is measured may differ in other things.',
			guarded:
				'The correction for selection was tried for the first round of selection. Whether it holds in later rounds is not known.',
			moment:
				'Where families begin when they are worst off, they get better by themselves on average. A comparison group that begins at another moment does not catch that.',
			registers:
				'Registers show what the municipality has written down. What does not stand there is left out, and a new way of registering may look like a change.',
			missing: 'Families that move away or do not answer may have fared otherwise than those that are there.',
			chance: 'Many figures are looked at. Some point at something by chance, and a single one of them is no finding.'
		}
	},
	all: {
		heading: 'Appendix: all figures',
		reading:
			'Everything that the edition shows stands here. Curves are named by how far they reach; they are drawn above. Where there is a –, the place has no such figure. Month 0 is the month in which the family started. Distances are in standard deviations. “Held back” says whether an improvement or deterioration is told as no more than possible, because the groups did not differ after a year as well.',
		measures: 'The measures',
		figure: 'Figure',
		uncertainty: (figure) => `${figure}, uncertainty`,
		range: (lower, upper) => `${lower} to ${upper}`
	}
};
