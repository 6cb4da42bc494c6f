import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyNumber, expectNumbersOnly } from './any-numbers.fixture.ts';
import { estimateInterval } from './estimate-interval.ts';
import { normalInterval } from './normal-interval.ts';
import { studentInterval } from './student-interval.ts';

test('is Student’s with degrees of freedom, and the normal’s without', () => {
	expect(estimateInterval(5, 2, 9)).toEqual(studentInterval(5, 2, 9));
	expect(estimateInterval(5, 2, null)).toEqual(normalInterval(5, 2));
});

test.each([
	['an estimate', null, 1, 9],
	['a standard error', 1, null, 9],
	['a standard error above 0', 1, 0, 9],
	['degrees of freedom', 1, 1, 0]
] as const)('is none without %s', (_, estimate, standardError, degrees) => {
	expect(estimateInterval(estimate, standardError, degrees)).toBeNull();
});

test('is numbers or null, whatever it is given', () => {
	const given = fc.option(anyNumber);
	fc.assert(
		fc.property(given, given, given, (estimate, standardError, degrees) => {
			expectNumbersOnly(estimateInterval(estimate, standardError, degrees));
		})
	);
});
