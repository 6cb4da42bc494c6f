import { expect, test } from 'vitest';
import { chiSquareUpperTail } from '#lib/statistics/chi-square-upper-tail.ts';
import { fUpperTail } from '#lib/statistics/f-upper-tail.ts';
import { normalInterval } from '#lib/statistics/normal-interval.ts';
import { signTest } from '#lib/statistics/sign-test.ts';
import { studentInterval } from '#lib/statistics/student-interval.ts';

// R 4.2.2: pchisq(x, df, lower.tail = FALSE), pf(…), 2 * pbinom(k, n, 0.5), 2 * pnorm(-z), 2 * pt(-t, df), with 17 digits.
test.each([
	['χ²(1) beyond 50', chiSquareUpperTail(50, 1), 1.5374597944280343e-12],
	['χ²(97) beyond 300', chiSquareUpperTail(300, 97), 1.3535264508953659e-22],
	['F(5, 69) beyond 30', fUpperTail(30, 5, 69), 4.6036870829867568e-16],
	['an even chance of 3 up and 60 down', signTest(3, 60)?.exact ?? null, 9.048317650694999e-15],
	['an estimate 7 standard errors from 0', normalInterval(-7, 1).p, 2.5596250877716703e-12],
	['and 9 estimated ones, 29 degrees of freedom', studentInterval(-9, 1, 29).p, 6.8099046257461571e-10]
])('%s keeps its digits', (_, p, value) => {
	expect((p ?? NaN) / value).toBeCloseTo(1, 11);
});
