import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyNumber, expectNumbersOnly } from './any-numbers.fixture.ts';
import type { CohortUnit } from './net-change.ts';
import { netDifference } from './net-difference.ts';
import { netRatio } from './net-ratio.ts';
import { pairedMean } from './paired-mean.ts';

const trial: CohortUnit[] = [
	{ unit: 1, before: 10, after: 4 },
	{ unit: 2, before: 12, after: 9 },
	{ unit: 3, before: 8, after: 2 }
];
const placebo: CohortUnit[] = [
	{ unit: 1, before: 9, after: 8 },
	{ unit: 2, before: 14, after: 12 },
	{ unit: 3, before: 11, after: 7 }
];

describe('the net difference', () => {
	test('is the paired mean where the same units are in both cohorts', () => {
		const net = netDifference(trial, placebo);
		// By hand: changes -6, -3, -6 against -1, -2, -4.
		const paired = pairedMean([
			{ before: -1, after: -6 },
			{ before: -2, after: -3 },
			{ before: -4, after: -6 }
		]);
		expect(net?.estimate).toBeCloseTo(paired.change ?? NaN, 12);
		expect(net?.standardError).toBeCloseTo(paired.standardError ?? NaN, 12);
		expect(net).toMatchObject({ units: 3 });
	});

	test('is nothing where both cohorts changed alike', () => {
		expect(netDifference(trial, trial)).toMatchObject({ estimate: 0, interval: null });
	});
});

describe('the net ratio', () => {
	test('is of what was kept: half against three quarters', () => {
		// By hand: 15 of 30 kept, against 27 of 34.
		expect(netRatio(trial, placebo)?.estimate).toBeCloseTo(15 / 30 / (27 / 34), 12);
	});

	test('does not mind another currency in one of the cohorts', () => {
		const dollars = placebo.map(({ unit, before, after }) => ({ unit, before: before / 7, after: after / 7 }));
		const there = netRatio(trial, placebo);
		const other = netRatio(trial, dollars);
		expect(other?.estimate).toBeCloseTo(there?.estimate ?? NaN, 12);
		expect(other?.interval?.p).toBeCloseTo(there?.interval?.p ?? NaN, 12);
	});

	test('is none where nothing was kept', () => {
		expect(netRatio([{ unit: 1, before: 5, after: 0 }], placebo)).toBeNull();
	});
});

test('both are none of an empty cohort, and have no interval of one unit', () => {
	const one = [{ unit: 4, before: 5, after: 2 }];
	expect(netDifference([], placebo)).toBeNull();
	expect(netRatio(trial, [])).toBeNull();
	expect(netDifference(one, one)).toMatchObject({ estimate: 0, standardError: null, interval: null });
	expect(netRatio(one, one)).toMatchObject({ estimate: 1, standardError: null, interval: null });
});

test('both are numbers or null, whatever the cohorts', () => {
	const cohort = fc.array(fc.record({ unit: fc.nat({ max: 5 }), before: anyNumber, after: anyNumber }), {
		maxLength: 8
	});
	fc.assert(
		fc.property(cohort, cohort, (one, other) => {
			expectNumbersOnly(netDifference(one, other));
			expectNumbersOnly(netRatio(one, other));
		})
	);
});
