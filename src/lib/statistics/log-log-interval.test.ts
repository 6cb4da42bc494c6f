import { expect, test } from 'vitest';
import { logLogInterval } from './log-log-interval.ts';

test('is the one survfit gives for the 6-MP trial past the first relapses', () => {
	// By hand: 18 of 21, so S 6/7 with variance S(1 - S)/21; R, conf.type = "log-log": 0.6197 to 0.9516.
	const interval = logLogInterval(6 / 7, (6 / 7) * (1 / 7) * (1 / 21));
	expect(interval?.lower).toBeCloseTo(0.6197179552659839, 12);
	expect(interval?.upper).toBeCloseTo(0.951551747646997, 12);
});

test('holds the share, and stays between 0 and 1 however uncertain it is', () => {
	const { lower, upper } = logLogInterval(0.99, 0.05) ?? { lower: NaN, upper: NaN };
	expect(lower).toBeGreaterThanOrEqual(0);
	expect(lower).toBeLessThan(0.99);
	expect(upper).toBeGreaterThan(0.99);
	expect(upper).toBeLessThanOrEqual(1);
});

test.each([
	[0, 0.01],
	[1, 0.01],
	[0.5, 0]
])('is none for a share of %d with variance %d', (survival, variance) => {
	expect(logLogInterval(survival, variance)).toBeNull();
});
