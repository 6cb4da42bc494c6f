import { describe, test } from 'vitest';
import { shareOfStates, sustainedRun } from '#lib/statistics/sustained-run.ts';
import { univariate } from '#lib/statistics/univariate.ts';
import { expectAgreement } from './agreement.ts';
import { pairedMeanAnswer } from './paired-mean-answer.ts';
import { caseRows, referenceCases } from './reference-cases.ts';
import { survivalAnswer } from './survival-answer.ts';

interface Params {
	readonly rows_one_based: [number, number];
	readonly before_months: [number, number];
	readonly after_months: [number, number];
	readonly run: number;
}
interface Expected {
	readonly quantiles: { readonly p: number[] };
	readonly landmarks: { readonly time: number[] };
	readonly rmst: { readonly tau: number };
}

// Share of months in E; first month of the first run of so many E, else censored at the last; survfit; t.test.
describe.each(referenceCases<undefined, Expected>('self_support'))('$id', (given) => {
	test('has the shares, their change, and the first sustained employment', () => {
		const { rows_one_based, before_months, after_months, run } = given.params as Params;
		const within = <Value>(values: readonly Value[], [first, last]: [number, number]) => values.slice(first - 1, last);
		const histories = within(caseRows(given), rows_one_based).map((row) => (row['status'] ?? '').split(''));
		const before = histories.map((states) => shareOfStates(within(states, before_months), 'E'));
		const after = histories.map((states) => shareOfStates(within(states, after_months), 'E'));
		const starts = histories.map((states) => sustainedRun(states, 'E', run));
		const spans = histories.map((states, index) => ({
			entry: null,
			exit: starts[index] ?? states.length,
			event: starts[index] !== null
		}));
		const { quantiles, landmarks, rmst } = given.expected;
		const answer = {
			...survivalAnswer(spans, quantiles.p, landmarks.time, rmst.tau),
			share_before: univariate(before.filter((share) => share !== null)).mean,
			share_after: univariate(after.filter((share) => share !== null)).mean,
			first10: {
				share_before: before.slice(0, 10),
				share_after: after.slice(0, 10),
				time: spans.slice(0, 10).map(({ exit }) => exit),
				event: spans.slice(0, 10).map(({ event }) => Number(event))
			},
			paired: pairedMeanAnswer(before, after)
		};
		expectAgreement(answer, given.expected, given.rel_tol);
	});
});
