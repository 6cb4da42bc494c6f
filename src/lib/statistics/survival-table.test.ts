import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyNumber, expectNumbersOnly } from './any-numbers.fixture.ts';
import { kaplanMeier } from './kaplan-meier.ts';
import { survivalTable } from './survival-table.ts';

describe('the table', () => {
	test('counts nobody before they came under watch', () => {
		// By hand: at 5 only the first is watched; at 9 the second, who came at 6, and the third.
		const rows = survivalTable([
			{ entry: null, exit: 5, event: false },
			{ entry: 6, exit: 9, event: true },
			{ entry: 5, exit: 12, event: true }
		]);
		expect(rows.map(({ time, atRisk, survival }) => [time, atRisk, survival])).toEqual([
			[5, 1, 1],
			[9, 2, 0.5],
			[12, 1, 0]
		]);
	});

	test('has Greenwood’s standard error, and no limits at 1 and 0', () => {
		// By hand: S = 2/3, variance S² · 1 ÷ (3 · 2).
		const rows = survivalTable([
			{ entry: null, exit: 1, event: false },
			{ entry: null, exit: 2, event: true },
			{ entry: null, exit: 3, event: false },
			{ entry: null, exit: 4, event: true }
		]);
		expect(rows[0]).toMatchObject({ survival: 1, standardError: 0, lower: null, upper: null });
		expect(rows[1]?.standardError).toBeCloseTo((2 / 3) * Math.sqrt(1 / 6), 14);
		expect(rows[3]).toMatchObject({ survival: 0, standardError: null, lower: null, upper: null });
	});

	test('leaves out who was never watched', () => {
		expect(survivalTable([{ entry: 4, exit: 4, event: true }])).toEqual([]);
		expect(survivalTable([])).toEqual([]);
	});

	test('is the Kaplan-Meier curve where nobody came late', () => {
		const span = fc.record({ time: fc.integer({ min: 1, max: 20 }), event: fc.boolean() });
		fc.assert(
			fc.property(fc.array(span, { minLength: 1, maxLength: 25 }), (spans) => {
				const rows = survivalTable(spans.map(({ time, event }) => ({ entry: null, exit: time, event })));
				const { steps } = kaplanMeier(spans.map((one, cluster) => ({ ...one, cluster })));
				expect(rows.filter(({ events }) => events > 0).map(({ survival }) => survival)).toEqual(
					steps.map(({ survival }) => survival)
				);
			})
		);
	});

	test('is numbers or null, whatever the spans', () => {
		const span = fc.record({ entry: fc.option(anyNumber), exit: anyNumber, event: fc.boolean() });
		fc.assert(
			fc.property(fc.array(span, { maxLength: 12 }), (spans) => {
				expectNumbersOnly(survivalTable(spans));
			})
		);
	});
});
