import type { Messages } from './catalogue.ts';

export const reportTablesEn: Messages['reportTables'] = {
	levels: {
		caption: 'Figures before and after',
		measure: 'Measure',
		ofMeasure: (measure, unit) => `${measure} (${unit})`,
		beforeAfter: (before, after) => `${before} → ${after}`,
		returned: 'Back in work, after 6 and 12 months',
		afterBoth: (half, whole) => `${half} and ${whole}`,
		duration: 'Duration of new services (days of 180)',
		selected: (level) => `${level} *`,
		selectedNote:
			'Where there is a *, families were selected on the measure. Then part of a fall is to be expected from that alone.'
	},
	verdicts: {
		caption: 'What the figures can carry',
		heldBack: {
			'possible-improvement': 'points to improvement – may have come anyway',
			'possible-deterioration': 'points to deterioration – may have come anyway'
		}
	}
};
