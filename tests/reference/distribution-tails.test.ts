import binomialCdf from '@stdlib/stats-base-dists-binomial-cdf';
import gammaln from '@stdlib/math-base-special-gammaln';
import { describe, expect, test } from 'vitest';
import { chiSquareUpperTail } from '#lib/statistics/chi-square-upper-tail.ts';
import { fUpperTail } from '#lib/statistics/f-upper-tail.ts';
import { signTest } from '#lib/statistics/sign-test.ts';
import { referenceCases } from './reference-cases.ts';

interface Point {
	readonly fn: string;
	readonly args: number[];
	readonly value: number;
}

const ours: Readonly<Record<string, (args: number[]) => number | null>> = {
	pchisq_upper: ([x = NaN, df = NaN]) => chiSquareUpperTail(x, df),
	pf_upper: ([x = NaN, df1 = NaN, df2 = NaN]) => fUpperTail(x, df1, df2),
	pbinom: ([x = NaN, count = NaN, share = NaN]) => binomialCdf(x, count, share),
	lgamma: ([x = NaN]) => gammaln(x)
};
const points = referenceCases<undefined, { grid: Point[] }>('distributions').flatMap(({ expected }) => expected.grid);

// R's functions of the same name. Relative 1e-11.
describe.each(Object.keys(ours))('%s', (name) => {
	const wanted = points.filter(({ fn }) => fn === name).map(({ args, value }) => [args, value] as const);

	test.each(wanted)('of %j is %d', (args, value) => {
		expect(Math.abs((ours[name]?.(args) ?? NaN) / value - 1)).toBeLessThanOrEqual(1e-11);
	});
});

// R 4.2.2: pchisq(x, df, lower.tail = FALSE), pf(…), 2 * pbinom(k, n, 0.5), printed with 17 digits.
test.each([
	['χ²(1) beyond 50', chiSquareUpperTail(50, 1), 1.5374597944280343e-12],
	['χ²(97) beyond 300', chiSquareUpperTail(300, 97), 1.3535264508953659e-22],
	['F(5, 69) beyond 30', fUpperTail(30, 5, 69), 4.6036870829867568e-16],
	['an even chance of 3 up and 60 down', signTest(3, 60)?.exact ?? null, 9.048317650694999e-15]
])('%s keeps its digits', (_, p, value) => {
	expect((p ?? NaN) / value).toBeCloseTo(1, 11);
});
