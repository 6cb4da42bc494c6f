import { describe, test } from 'vitest';
import { attrition } from '#lib/statistics/attrition.ts';
import { expectAgreement } from './agreement.ts';
import { caseRows, referenceCases } from './reference-cases.ts';

interface Expected {
	readonly groups: string[];
}

// Newcombe's interval; R: fisher.test; tipping = -n_c * mean change / n lost.
describe.each(referenceCases<undefined, Expected>('attrition'))('$id', (given) => {
	test('has who was lost, whether it differs, and what it may do', () => {
		const columns = given.params as Record<'before' | 'after' | 'group', string>;
		const value = (cell: string | undefined) =>
			cell === '' || cell === undefined || cell === 'NA' ? null : Number(cell);
		const [first = [], second = []] = given.expected.groups.map((wanted) =>
			caseRows(given)
				.filter((row) => row[columns.group] === wanted)
				.map((row) => ({ before: value(row[columns.before]), after: value(row[columns.after]) }))
		);
		const lost = attrition(first, second);
		const rate = (group: { hits: number; count: number }) => (group.count === 0 ? null : group.hits / group.count);
		const answer = {
			groups: given.expected.groups,
			n: [lost.first.count, lost.second.count],
			lost: [lost.first.hits, lost.second.hits],
			rate: [rate(lost.first), rate(lost.second)],
			overall_rate: lost.overallRate,
			fisher_p: lost.p,
			differential: lost.difference,
			differential_ci_newcombe: lost.interval && [lost.interval.lower, lost.interval.upper],
			baseline_mean_completers: lost.beforeOfCompleters,
			baseline_mean_lost: lost.beforeOfLost,
			baseline_smd_lost_minus_completers: lost.standardisedDifference,
			mean_change_completers: lost.changeOfCompleters,
			tipping_delta: lost.tippingChange,
			mean_change_if_lost_unchanged: lost.changeIfLostUnchanged
		};
		expectAgreement(answer, given.expected, given.rel_tol);
	});
});
