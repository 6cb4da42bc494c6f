import fc from 'fast-check';
import { expect, test } from 'vitest';
import { rounded } from './rounded.ts';

const shown = (value: number) => ({ state: 'shown', value });

test('rounds figures wherever they stand, each to what a reader sees of it', () => {
	const cell = {
		scope: '370',
		change: { value: shown(-3 / 29), lower: shown(-1.26), upper: { state: 'hidden' } },
		families: shown(32),
		coverage: shown(32 / 44),
		p: shown(0.04567)
	};
	expect(rounded([cell], 1)).toEqual([
		{
			scope: '370',
			change: { value: shown(-0.1), lower: shown(-1.3), upper: { state: 'hidden' } },
			families: shown(32),
			coverage: shown(0.73),
			p: shown(0.046)
		}
	]);
});

test('nothing is left of a small change but zero without a sign', () => {
	expect(rounded(shown(-0.3), 0)).toEqual(shown(0));
	expect(Object.is((rounded(shown(-0.3), 0) as { value: number }).value, 0)).toBe(true);
});

// The invariant: a mean is what its text says and no more, whatever it is the mean of.
test('tells no more of a mean than its text', () => {
	fc.assert(
		fc.property(fc.integer({ min: -500, max: 500 }), fc.integer({ min: 10, max: 60 }), (sum, families) => {
			const { value } = rounded(shown(sum / families), 1) as { value: number };
			expect(value).toBe(Number((sum / families).toFixed(1)) + 0);
		})
	);
});
