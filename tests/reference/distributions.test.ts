import gammaln from '@stdlib/math-base-special-gammaln';
import binomialCdf from '@stdlib/stats-base-dists-binomial-cdf';
import normalCdf from '@stdlib/stats-base-dists-normal-cdf';
import studentCdf from '@stdlib/stats-base-dists-t-cdf';
import studentQuantile from '@stdlib/stats-base-dists-t-quantile';
import { describe, expect, test } from 'vitest';
import { chiSquareUpperTail } from '#lib/statistics/chi-square-upper-tail.ts';
import { fUpperTail } from '#lib/statistics/f-upper-tail.ts';
import { normalInterval } from '#lib/statistics/normal-interval.ts';
import { normalQuantile } from '#lib/statistics/normal-quantile.ts';
import { chanceOfSumUpTo } from '#lib/statistics/rank-sum-distribution.ts';
import { studentInterval } from '#lib/statistics/student-interval.ts';
import { referenceCases } from './reference-cases.ts';

interface Point {
	readonly fn: string;
	readonly args: number[];
	readonly value: number;
}

const ranksTo = (count: number): number[] => Array.from({ length: count }, (_, index) => index + 1);

/** The product's function for R's of the same name, or the library's that the product calls. */
const ours: Readonly<Record<string, (args: number[]) => number | null>> = {
	pnorm: ([x = NaN]) => normalCdf(x, 0, 1),
	pnorm_upper: ([x = NaN]) => normalCdf(-x, 0, 1),
	qnorm: ([p = NaN]) => normalQuantile(p),
	pt: ([t = NaN, df = NaN]) => studentCdf(t, df),
	qt: ([p = NaN, df = NaN]) => studentQuantile(p, df),
	pchisq_upper: ([x = NaN, df = NaN]) => chiSquareUpperTail(x, df),
	pf_upper: ([x = NaN, df1 = NaN, df2 = NaN]) => fUpperTail(x, df1, df2),
	pbinom: ([x = NaN, count = NaN, share = NaN]) => binomialCdf(x, count, share),
	lgamma: ([x = NaN]) => gammaln(x),
	// The beta distribution is that of F over another scale.
	pbeta: ([x = NaN, a = NaN, b = NaN]) => fUpperTail((a * (1 - x)) / (b * x), 2 * b, 2 * a),
	psignrank: ([sum = NaN, count = NaN]) => chanceOfSumUpTo(ranksTo(count), sum)
};

const points = referenceCases<undefined, { grid: Point[] }>('distributions').flatMap(({ expected }) => expected.grid);
const valuesOf = (name: string) =>
	points.filter(({ fn }) => fn === name).map(({ args, value }) => [args, value] as const);

/** Relative 1e-11, and of 0 absolute. */
function expectClose(actual: number | null | undefined, value: number): void {
	expect(Math.abs((actual ?? NaN) - value)).toBeLessThanOrEqual(1e-11 * (Math.abs(value) || 1));
}

describe.each(Object.keys(ours))('%s', (name) => {
	test.each(valuesOf(name))('of %j is %d', (args, value) => {
		expectClose(ours[name]?.(args), value);
	});
});

describe('an interval', () => {
	const left = valuesOf('pnorm').filter(([[x = NaN]]) => x < 0);
	test.each(left)('has twice pnorm(%j) as its p', ([x = NaN], value) => {
		expectClose(normalInterval(x, 1).p, 2 * value);
	});

	const leftOfStudent = valuesOf('pt').filter(([[t = NaN]]) => t < 0);
	test.each(leftOfStudent)('has twice pt(%j) as its p, its error estimated', ([t = NaN, df = NaN], value) => {
		expectClose(studentInterval(t, 1, df).p, 2 * value);
	});

	const limits = valuesOf('qt').filter(([[p]]) => p === 0.975);
	test.each(limits)('reaches qt(%j) to each side, its error estimated', ([, df = NaN], value) => {
		expectClose(studentInterval(0, 1, df).upper, value);
	});
});

// No estimate needs a quantile of χ²: R's are held against the distribution that the product has.
test.each(valuesOf('qchisq'))('qchisq(%j) = %d leaves so much above it', ([p = NaN, df = NaN], value) => {
	expectClose(chiSquareUpperTail(value, df), 1 - p);
});

test('no function of the reference is passed over', () => {
	const names = new Set(points.map(({ fn }) => fn));
	expect([...names].toSorted()).toEqual([...Object.keys(ours), 'qchisq'].toSorted());
});
