import type { Messages } from './catalogue.ts';

export const reportTablesEn: Messages['reportTables'] = {
	levels: {
		caption: 'Figures before and after',
		measure: 'Measure',
		names: {
			'service-duration': 'New services (days of 180)',
			'service-days': 'Service days per family',
			'contact-points': 'Contact points (persons)',
			cost: 'Cost per family (DKK)',
			'self-support': 'Days self-supporting (%)',
			satisfaction: 'Satisfaction (1 to 5)'
		},
		beforeAfter: (before, after) => `${before} → ${after}`,
		returned: 'Back in work, 6 and 12 months',
		afterBoth: (half, whole) => `${half} and ${whole}`,
		noDelivery: '–',
		selected: (level) => `${level}*`,
		selectedNote:
			'Where there is a *, families were selected on the measure. Part of a fall is to be expected from that.'
	},
	verdicts: {
		caption: 'What the figures can carry',
		heldBack: {
			'possible-improvement': 'points to improvement – may have come anyway',
			'possible-deterioration': 'points to deterioration – may have come anyway'
		}
	}
};
