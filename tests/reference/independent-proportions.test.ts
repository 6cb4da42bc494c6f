import { describe, test } from 'vitest';
import { fisherExact } from '#lib/statistics/fisher-exact.ts';
import { proportionDifference } from '#lib/statistics/proportion-difference.ts';
import { wilsonInterval } from '#lib/statistics/wilson-interval.ts';
import { expectAgreement } from './agreement.ts';
import { referenceCases } from './reference-cases.ts';

type Data = Readonly<Record<'x1' | 'n1' | 'x2' | 'n2', number>>;

// Newcombe's (1998) hybrid score interval; Wilson's of each; R: fisher.test, two-sided.
describe.each(referenceCases<Data, object>('independent_proportions'))('$id', ({ data, expected, rel_tol }) => {
	test('has the difference, its interval and Fisher’s p', () => {
		const first = { hits: data.x1, count: data.n1 };
		const second = { hits: data.x2, count: data.n2 };
		const compared = proportionDifference(first, second);
		const wilson = [first, second].map(({ hits, count }) => wilsonInterval(hits, count));
		const [one, other] = wilson.map((limits) => limits && [limits.lower, limits.upper]);
		const answer = {
			difference: compared?.difference ?? null,
			ci_lower: compared?.interval.lower ?? null,
			ci_upper: compared?.interval.upper ?? null,
			wilson1: one ?? null,
			wilson2: other ?? null,
			fisher_p: compared && fisherExact(first, second)
		};
		expectAgreement(answer, expected, rel_tol);
	});
});
