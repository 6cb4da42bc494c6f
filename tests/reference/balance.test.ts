import { describe, test } from 'vitest';
import { balance } from '#lib/statistics/balance.ts';
import { expectAgreement } from './agreement.ts';
import { caseRows, referenceCases } from './reference-cases.ts';

// (m1 - m0) / sqrt((v1 + v0) / 2), v = p(1 - p) of what is 0 or 1; by the treated's sd as cobalt does for the ATT.
describe.each(referenceCases<undefined, Record<string, object>>('balance'))('$id', (given) => {
	const { group } = given.params as { group: string };
	const rows = caseRows(given);

	test.each(Object.entries(given.expected))('is so well balanced on %s', (column, expected) => {
		const [first = [], second = []] = ['1', '0'].map((wanted) =>
			rows.filter((row) => row[group] === wanted).map((row) => Number(row[column]))
		);
		const { byBoth, byFirst, varianceRatio } = balance(first, second);
		const answer = { smd_pooled_avg: byBoth, smd_treated_sd: byFirst, variance_ratio: varianceRatio };
		expectAgreement(answer, expected, given.rel_tol);
	});
});
