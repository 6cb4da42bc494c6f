import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fUpperTail } from './f-upper-tail.ts';
import { studentInterval } from './student-interval.ts';

test('is the 5 % point of the tables', () => {
	// Fisher and Yates: F(0.95; 2, 10) = 4.10.
	expect(fUpperTail(4.1028, 2, 10)).toBeCloseTo(0.05, 5);
});

test('with one degree of freedom is Student’s, squared, also far out', () => {
	for (const t of [0.5, 2, 30]) {
		const p = studentInterval(t, 1, 12).p;
		expect((fUpperTail(t * t, 1, 12) ?? NaN) / p).toBeCloseTo(1, 9);
	}
});

test('is a probability, or nothing', () => {
	expect(fUpperTail(0, 2, 3)).toBe(1);
	fc.assert(
		fc.property(fc.double(), fc.double(), fc.double(), (f, degrees1, degrees2) => {
			const p = fUpperTail(f, degrees1, degrees2);
			expect(p === null || (p >= 0 && p <= 1)).toBe(true);
		})
	);
});
