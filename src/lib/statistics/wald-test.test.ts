import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { studentInterval } from './student-interval.ts';
import { waldTest } from './wald-test.ts';

describe('Wald’s test', () => {
	test('of one estimate is Student’s', () => {
		const wald = waldTest({ estimates: [3], covariance: [[4]], degrees: 10 });
		expect(wald).toMatchObject({ f: 2.25, df1: 1, df2: 10 });
		expect(wald?.p).toBeCloseTo(studentInterval(3, 2, 10).p, 12);
	});

	test('measures estimates by how they vary together', () => {
		// By hand: V = [[2, 1], [1, 2]], its inverse [[2, −1], [−1, 2]] / 3; (1, 1) gives 2/3, over 2.
		const covariance = [
			[2, 1],
			[1, 2]
		];
		expect(waldTest({ estimates: [1, 1], covariance, degrees: 9 })?.f).toBeCloseTo(1 / 3, 12);
	});

	test.each([
		['there are no estimates', [], []],
		['one has no variance', [1], [[0]]],
		[
			'one follows from the other',
			[1, 2],
			[
				[1, 2],
				[2, 4]
			]
		],
		['covariances are missing', [1, 2], [[1]]]
	])('cannot be had where %s', (_, estimates, covariance) => {
		expect(waldTest({ estimates, covariance, degrees: 9 })).toBeNull();
	});
});

test('is never a number that is none', () => {
	const row = fc.array(fc.double(), { minLength: 2, maxLength: 2 });
	fc.assert(
		fc.property(row, fc.array(row, { maxLength: 2 }), fc.double(), (estimates, covariance, degrees) => {
			const wald = waldTest({ estimates, covariance, degrees });
			if (wald) expect(Object.values(wald).every(Number.isFinite)).toBe(true);
		})
	);
});
