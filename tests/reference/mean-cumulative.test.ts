import { describe, test } from 'vitest';
import { meanCumulative } from '#lib/statistics/mean-cumulative.ts';
import { expectAgreement } from './agreement.ts';
import { caseRows, referenceCases } from './reference-cases.ts';

type Data = Readonly<Record<'family' | 'month' | 'cost' | 'follow_up', number[]>>;

/** The amounts of each unit, month by month, for as long as it was followed. */
function amountsOf({ family, month, cost, follow_up }: Data): number[][] {
	const seen = [...new Set(family)].toSorted((a, b) => a - b);
	// A unit that was never followed has no rows; the units are then known by their places.
	const units = seen.length === follow_up.length ? seen : follow_up.map((_, index) => index + 1);
	return follow_up.map((months, index) => {
		const amounts = Array.from({ length: months }, () => 0);
		for (const [row, amount] of cost.entries()) {
			const at = (month[row] ?? 0) - 1;
			if (family[row] === units[index] && at < months) amounts[at] = (amounts[at] ?? 0) + amount;
		}
		return amounts;
	});
}

/** The first rows of one site of the RAND file, followed for 3, 2, 1, 3, 2, 1 … years. */
function staggered(rows: Record<string, string>[], { filter, follow_up }: { filter: string; follow_up: string }) {
	const [, site = '', first = ''] = /site==(\d+), first (\d+) rows/.exec(filter) ?? [];
	const years = follow_up.replace(' repeated', '').split(',').map(Number);
	return rows
		.filter((row) => row['site'] === site)
		.slice(0, Number(first))
		.map((row, index) =>
			Array.from({ length: years[index % years.length] ?? 0 }, (_, year) => Number(row[`meddol_y${year + 1}`]))
		);
}

// Total of those still followed over their number, added up; robust standard error (Lawless and Nadeau 1995).
describe.each(referenceCases<Data | undefined, object>('mean_cumulative'))('$id', (given) => {
	test('has the curve and its limits', () => {
		const { data, params, expected, rel_tol } = given;
		const units = data ? amountsOf(data) : staggered(caseRows(given), params as Parameters<typeof staggered>[1]);
		const curve = meanCumulative(units);
		const answer = {
			time: curve.map(({ month }) => month),
			n_at_risk: curve.map(({ atRisk }) => atRisk),
			mcf: curve.map(({ mean }) => mean),
			se_robust: curve.map(({ standardError }) => standardError),
			ci_lower: curve.map(({ interval }) => interval?.lower ?? null),
			ci_upper: curve.map(({ interval }) => interval?.upper ?? null)
		};
		expectAgreement(answer, expected, rel_tol);
	});
});
