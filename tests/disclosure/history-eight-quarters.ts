import type { FamilyFile } from '#lib/trial/records.ts';
import { historyFamilies, historyFamily } from './history-family.ts';
import type { Quarter } from './trial-history.ts';

/** The days to which the registers are complete, two years long. The steering group meets on every second of them. */
const cutoffs = [
	...['2019-03-31', '2019-06-30', '2019-09-30', '2019-12-31'],
	...['2020-03-31', '2020-06-30', '2020-09-30', '2020-12-31']
];

interface SiteStory {
	/** How many come in each quarter, the first included. */
	readonly arrivals: readonly number[];
	/** How many invoices of the year before are corrected in it. */
	readonly corrected: readonly number[];
	/** How many withdraw their consent in it. */
	readonly withdrawn: readonly number[];
}

/** Now a few and now many: what waits at one time goes along at another. */
const stories: Readonly<Record<string, SiteStory>> = {
	'320': {
		arrivals: [24, 3, 9, 0, 12, 2, 0, 6],
		corrected: [0, 1, 0, 6, 2, 0, 5, 1],
		withdrawn: [0, 0, 0, 1, 0, 0, 0, 4]
	},
	'370': {
		arrivals: [12, 10, 0, 4, 10, 5, 12, 0],
		corrected: [0, 5, 0, 0, 6, 1, 0, 0],
		withdrawn: [0, 0, 0, 0, 0, 0, 0, 1]
	}
};

const INVOICE = 31_000;

/** Eight quarters of two sites, one of which has families to compare with. The same every time. */
export const eightQuarters: readonly Quarter[] = cutoffs.map((cutoff, quarter) => ({
	cutoff,
	families: {
		'320': familiesOf('320', 1, quarter),
		'370': [
			...familiesOf('370', 2001, quarter),
			...historyFamilies(3001, 3026, { group: 'sammenligning', start: '2018-02-10' }),
			...(quarter < 4 ? [] : historyFamilies(3101, 3112, { group: 'sammenligning', start: '2018-09-20' }))
		]
	}
}));

function familiesOf(site: string, firstNumber: number, quarter: number): FamilyFile[] {
	const { arrivals, corrected, withdrawn } = stories[site] ?? { arrivals: [], corrected: [], withdrawn: [] };
	const upTo = (counts: readonly number[]) => counts.slice(0, quarter + 1);
	const arrived = upTo(arrivals).flatMap((count, when) =>
		Array.from({ length: count }, (_, at) => ({ start: startOf(when, at) }))
	);
	// Corrections take the families in turn from the first on, withdrawals from the middle.
	const corrections = upTo(corrected).flatMap((count, when) => Array<number>(count).fill(when));
	const gone = upTo(withdrawn).reduce((sum, count) => sum + count, 0);
	return arrived.map(({ start }, at) => {
		const invoices = corrections
			.map((when, place) => ({ when, place }))
			.filter(({ place }) => place % 20 === at)
			.map(({ when }) => [-4, INVOICE + 1000 * when] as const);
		return historyFamily(firstNumber + at, {
			...{ start, corrections: invoices },
			...(at >= 10 && at < 10 + gone ? { withdrawn: '2019-03-01' } : {})
		});
	});
}

/** Who is there from the first quarter on started in 2018; some who come later are handed in late, with a year behind them. */
function startOf(quarter: number, at: number): string {
	const month = String(1 + ((at * 5) % 12)).padStart(2, '0');
	if (quarter === 0) return `2018-${month}-10`;
	return at % 3 === 0 ? `2018-${month}-20` : `2019-${String(1 + ((quarter * 2 + at) % 3)).padStart(2, '0')}-15`;
}
