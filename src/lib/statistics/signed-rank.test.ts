import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { signedRank } from './signed-rank.ts';

const exact = { method: 'exact', decimals: 9, continuityCorrection: false } as const;
const normal = { ...exact, method: 'normal' } as const;

describe('Wilcoxon’s signed-rank test', () => {
	test('is Wilcoxon’s own example, Darwin’s plants (1945): crossed against self-fertilised, p 0.04', () => {
		const plants = [49, -67, 8, 16, 6, 23, 28, 41, 14, 29, 56, 24, 75, 60, -48];
		// R: wilcox.test(plants)$p.value, exact.
		expect(signedRank(plants, exact)).toMatchObject({ rankSum: 96, p: expect.closeTo(0.04126, 5) as number });
	});

	test('ranks changes of 0 with the others, then drops their ranks (Pratt)', () => {
		// By hand: 0 has rank 1; 3 rank 2, -5 rank 3, 8 rank 4.
		expect(signedRank([0, 3, -5, 8], exact)).toMatchObject({ zeros: 1, positive: 2, negative: 1, rankSum: 6 });
	});

	test('gives differences of one size the middle of their ranks, so that the ties correct the variance', () => {
		// By hand: ranks 1.5, 1.5, 3; z = (4.5 − 3) / sqrt((2.25 + 2.25 + 9) / 4).
		const result = signedRank([2, -2, 7], normal);
		expect(result).toMatchObject({ rankSum: 4.5, hasTies: true });
		expect(result.z).toBeCloseTo(1.5 / Math.sqrt(13.5 / 4), 12);
	});

	test('takes differences that differ by rounding only for the same', () => {
		expect(signedRank([0.1 + 0.2, -0.3, 1e-12], exact)).toMatchObject({ hasTies: true, zeros: 1 });
	});

	test('counts every way of giving signs: of three changes all up, one in eight to each side', () => {
		expect(signedRank([1, 2, 3], exact).p).toBe(0.25);
		expect(signedRank([1, -2, 3], exact).p).toBe(0.75);
	});

	test('moves half a rank nearer with the continuity correction, and never past the middle', () => {
		const corrected = { ...normal, continuityCorrection: true };
		expect(signedRank([1, 2, 3, 4], corrected).p).toBeGreaterThan(signedRank([1, 2, 3, 4], normal).p ?? 1);
		expect(signedRank([2, -2], corrected).p).toBe(1);
	});

	test('of changes that are all 0 is certain by the exact method, and not to be had by the normal', () => {
		expect(signedRank([0, 0], exact)).toMatchObject({ p: 1, z: null });
		expect(signedRank([0, 0], normal)).toMatchObject({ p: null, z: null });
		expect(signedRank([], exact)).toMatchObject({ p: null, z: null });
	});

	test('above 200 signs uses the normal method, which by then agrees', () => {
		const many = (count: number) => Array.from({ length: count }, (_, at) => (at % 3 === 0 ? -1 : 1) * (at + 1));
		expect(signedRank(many(201), exact).p).toBe(signedRank(many(201), normal).p);
		expect(signedRank(many(60), exact).p).toBeCloseTo(signedRank(many(60), normal).p ?? NaN, 2);
	});
});

test('is the same for the opposite changes', () => {
	fc.assert(
		fc.property(fc.array(fc.integer({ min: -9, max: 9 }), { maxLength: 20 }), (changes) => {
			const here = signedRank(changes, exact);
			const there = signedRank(
				changes.map((change) => -change),
				exact
			);
			if (here.p === null) expect(there.p).toBeNull();
			else expect(there.p).toBeCloseTo(here.p, 12);
		})
	);
});

test.each([exact, normal])('is never a number that is none: $method', (options) => {
	fc.assert(
		fc.property(fc.array(fc.double()), fc.integer({ min: -400, max: 400 }), (changes, decimals) => {
			const { p, z, rankBiserial, rankSum } = signedRank(changes, { ...options, decimals });
			for (const figure of [p, z, rankBiserial, rankSum]) expect(Number.isFinite(figure ?? 0)).toBe(true);
			if (p !== null) expect(p >= 0 && p <= 1).toBe(true);
		})
	);
});
