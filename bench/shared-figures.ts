import type { Estimates } from '#lib/trial/estimates.ts';
import type { FigureInR } from './headline-in-r.ts';

/** How well two sets of figures agree. */
interface Agreement {
	readonly shared: number;
	/** The largest |difference| ÷ |the larger of the two| of any number. */
	readonly worst: number;
	/** The numbers that R has and the estimates do not. */
	readonly onlyInR: readonly string[];
}

/** Holds every number that R made against the same field of the same record of `estimates --json`. */
export function sharedFigures(figures: readonly FigureInR[], estimates: Estimates): Agreement {
	const numbers = numbersOf(estimates);
	let [shared, worst] = [0, 0];
	const onlyInR: string[] = [];
	for (const { array, measure, scope, group, field, value } of figures) {
		const name = [array, measure, scope, group, field].join(' ');
		const own = numbers.get(name);
		if (own === undefined) onlyInR.push(name);
		else {
			shared += 1;
			if (own !== value) worst = Math.max(worst, Math.abs(own - value) / Math.max(Math.abs(own), Math.abs(value)));
		}
	}
	return { shared, worst, onlyInR };
}

function numbersOf({ paired, survival, sites }: Estimates): Map<string, number> {
	const plain = { paired: paired.filter(isPlain), sites: sites.filter(isPlain) };
	const records = [
		...plain.paired.map((record) => ({ array: 'paired', ...record })),
		...survival.filter(({ window }) => window === null).map((record) => ({ array: 'survival', ...record })),
		...plain.sites.map((record) => ({ array: 'sites', scope: `${record.reference} ${record.other}`, ...record }))
	];
	return new Map(
		records.flatMap(({ array, measure, scope, group, ...fields }) =>
			Object.entries(fields).flatMap(([field, value]): [string, number][] =>
				typeof value === 'number' ? [[[array, measure, scope, group, field].join(' '), value]] : []
			)
		)
	);
}

const isPlain = ({ basis }: { readonly basis: string }): boolean => basis === 'plain';
