import { describe, expect, test } from 'vitest';
import { normalInterval } from '#lib/statistics/normal-interval.ts';
import { normalQuantile } from '#lib/statistics/normal-quantile.ts';
import { studentInterval } from '#lib/statistics/student-interval.ts';
import { referenceCase } from './reference-cases.ts';

interface Point {
	readonly fn: string;
	readonly args: number[];
	readonly value: number;
}

// R's functions of the same name. Tolerance 1e-11, relative or absolute, whichever is larger.
const { grid } = referenceCase<null, { grid: Point[] }>('distributions', 'dist-grid-shared').expected;
const points = (fn: string, wanted: (args: number[]) => boolean = () => true) =>
	grid.filter((point) => point.fn === fn && wanted(point.args)).map(({ args, value }) => [args, value] as const);

function expectClose(actual: number, value: number): void {
	expect(Math.abs(actual - value)).toBeLessThanOrEqual(1e-11 * Math.max(1, Math.abs(value)));
}

describe('the normal distribution', () => {
	test.each(points('qnorm'))('qnorm(%j) is %d', ([p = NaN], value) => {
		expectClose(normalQuantile(p), value);
	});

	test.each(points('pnorm', ([x = NaN]) => x < 0))(
		'2 * pnorm(%j) is the p of an estimate so far from 0',
		([x = NaN], value) => {
			expect(normalInterval(x, 1).p / (2 * value)).toBeCloseTo(1, 11);
		}
	);
});

describe('Student’s distribution', () => {
	test.each(points('pt', ([t = NaN]) => t < 0))(
		'2 * pt(%j) is the p of an estimate so far from 0',
		([t = NaN, df = NaN], value) => {
			expect(studentInterval(t, 1, df).p / (2 * value)).toBeCloseTo(1, 11);
		}
	);

	test.each(points('qt', ([p]) => p === 0.975 || p === 0.025))(
		'qt(%j) is half the width of the interval',
		([, df = NaN], value) => {
			expectClose(studentInterval(0, 1, df).upper, Math.abs(value));
		}
	);
});
