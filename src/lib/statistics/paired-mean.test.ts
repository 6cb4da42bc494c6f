import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyNumber, expectNumbersOnly } from './any-numbers.fixture.ts';
import { pairedMean } from './paired-mean.ts';

describe('the paired mean', () => {
	test('is Student’s own example (1908): 1.58 hours, t = 4.06', () => {
		const before = [0.7, -1.6, -0.2, -1.2, -0.1, 3.4, 3.7, 0.8, 0, 2];
		const after = [1.9, 0.8, 1.1, 0.1, -0.1, 4.4, 5.5, 1.6, 4.6, 3.4];
		expect(pairedMean(before.map((value, index) => ({ before: value, after: after[index] ?? null })))).toMatchObject({
			count: 10,
			change: expect.closeTo(1.58, 10) as number,
			t: expect.closeTo(4.0621, 4) as number,
			degrees: 9,
			interval: { p: expect.closeTo(0.002833, 6) as number }
		});
	});

	test('leaves out who has only one of the values', () => {
		const complete = [
			{ before: 1, after: 3 },
			{ before: 2, after: 7 }
		];
		expect(pairedMean([...complete, { before: 100, after: null }, { before: null, after: 9 }])).toEqual(
			pairedMean(complete)
		);
	});

	test('has no test and no interval where all changed alike, but for rounding', () => {
		const alike = [1.1, 2.2, 3.3].map((before) => ({ before, after: before + 0.1 }));
		expect(pairedMean(alike)).toMatchObject({ sdChange: 0, t: null, degrees: null, interval: null });
	});

	test('has no test of one pair, and nothing of none', () => {
		expect(pairedMean([{ before: 4, after: 5 }])).toMatchObject({ count: 1, change: 1, percentChange: 25, t: null });
		expect(pairedMean([])).toMatchObject({ count: 0, change: null, sdChange: null, effectSize: null });
	});

	test('has no per cent of nothing', () => {
		expect(pairedMean([{ before: 0, after: 5 }]).percentChange).toBeNull();
	});

	test('is numbers or null, whatever the pairs', () => {
		const pair = fc.record({ before: fc.option(anyNumber), after: fc.option(anyNumber) });
		fc.assert(
			fc.property(fc.array(pair, { maxLength: 10 }), (pairs) => {
				expectNumbersOnly(pairedMean(pairs));
			})
		);
	});
});
