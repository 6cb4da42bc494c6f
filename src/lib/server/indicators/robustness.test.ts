import { describe, expect, test } from 'vitest';
import { bootstrapLimits, wilcoxonP } from './robustness.ts';

describe('Wilcoxon’s p', () => {
	test('is exact where every change has a rank of its own', () => {
		// By hand: five changes all down, 2 of 32 ways.
		expect(wilcoxonP([-1, -2, -3, -4, -5])).toBe(2 / 32);
	});

	test('is normal with ties or zeros, corrected by half a rank', () => {
		// R: wilcox.test(c(-1, -1, -3, -4, -5), exact = FALSE)$p.value.
		expect(wilcoxonP([-1, -1, -3, -4, -5])).toBeCloseTo(0.05791, 4);
	});

	test('is normal above fifty pairs', () => {
		const many = Array.from({ length: 51 }, (_, at) => at + 1);
		expect(wilcoxonP(many)).not.toBe(2 ** -50);
		expect(wilcoxonP(many.slice(1))).toBe(2 ** -49);
	});

	test('is 1 where nobody changed, and none of nobody', () => {
		expect(wilcoxonP([0, 0, 0])).toBe(1);
		expect(wilcoxonP([])).toBeNull();
	});
});

describe('bootstrap limits', () => {
	const changes = Array.from({ length: 30 }, (_, at) => (at * 7) % 11);

	test('do not depend on the order of the families', () => {
		expect(bootstrapLimits(changes.toReversed())).toEqual(bootstrapLimits(changes));
	});

	test('are left out above a thousand pairs', () => {
		const many = Array.from({ length: 1001 }, (_, at) => at);
		expect(bootstrapLimits(many)).toEqual({ bootstrapLower: null, bootstrapUpper: null, reason: 'large-sample' });
		expect(bootstrapLimits(many.slice(1)).bootstrapLower).not.toBeNull();
	});
});
