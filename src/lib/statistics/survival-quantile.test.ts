import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyNumber, expectNumbersOnly } from './any-numbers.fixture.ts';
import { survivalQuantile } from './survival-quantile.ts';
import { survivalTable } from './survival-table.ts';

const ended = (exit: number) => ({ entry: null, exit, event: true });
const watched = (exit: number) => ({ entry: null, exit, event: false });

describe('the time by which a share had the event', () => {
	test('is the smallest time with S at or below the level', () => {
		// By hand: S is 2/3, 1/3, 0.
		expect(survivalQuantile(survivalTable([2, 5, 9].map(ended)), 0.5).estimate).toBe(5);
	});

	test('is the middle of the stay where S stays at the level', () => {
		// R: quantile(survfit(Surv(c(2, 5, 9, 10)) ~ 1), 0.5) is 7.
		expect(survivalQuantile(survivalTable([2, 5, 9, 10].map(ended)), 0.5).estimate).toBe(7);
	});

	test('is the middle to the end where no event follows', () => {
		expect(survivalQuantile(survivalTable([ended(2), ended(4), watched(5), watched(10)]), 0.5).estimate).toBe(7);
	});

	test('is not known where the curve does not come so far down', () => {
		expect(survivalQuantile(survivalTable([ended(2), watched(5), watched(10)]), 0.5).estimate).toBeNull();
		expect(survivalQuantile([], 0.5)).toEqual({ estimate: null, lower: null, upper: null });
		expect(survivalQuantile(survivalTable([watched(3)]), 0.5).estimate).toBeNull();
	});

	test('has limits on both sides of it, the published ones of the 6-MP controls', () => {
		// Kalbfleisch and Prentice: median 8 weeks; R, log-log: 4 to 11.
		const weeks = [1, 1, 2, 2, 3, 4, 4, 5, 5, 8, 8, 8, 8, 11, 11, 12, 12, 15, 17, 22, 23];
		expect(survivalQuantile(survivalTable(weeks.map(ended)), 0.5)).toEqual({ estimate: 8, lower: 4, upper: 11 });
	});

	test('is numbers or null, whatever the spans and the share', () => {
		const span = fc.record({ entry: fc.option(anyNumber), exit: anyNumber, event: fc.boolean() });
		fc.assert(
			fc.property(fc.array(span, { maxLength: 12 }), anyNumber, (spans, share) => {
				expectNumbersOnly(survivalQuantile(survivalTable(spans), share));
				expectNumbersOnly(survivalQuantile(survivalTable(spans), 0.5));
			})
		);
	});
});
