import { expect, test } from 'vitest';
import { netVerdict } from './net-verdict.ts';

const fall = { lower: -9, upper: -1 };
const lessKept = { lower: 0.5, upper: 0.9 };
const rise = { lower: 1, upper: 9 };
const moreKept = { lower: 1.1, upper: 2 };

test('is a fall or a rise where both scales agree', () => {
	expect(netVerdict(fall, lessKept, 30)).toBe('fall');
	expect(netVerdict(rise, moreKept, 30)).toBe('rise');
});

test.each([
	['the scales disagree', fall, moreKept, 50],
	['one holds no change', fall, { lower: 0.5, upper: 1.1 }, 50],
	['one touches no change', { lower: -9, upper: 0 }, lessKept, 50],
	['one cannot be had', null, lessKept, 50],
	['fewer than 30 were selected', fall, lessKept, 29]
] as const)('is not shown where %s', (_, difference, ratio, selected) => {
	expect(netVerdict(difference, ratio, selected)).toBe('not-shown');
});
