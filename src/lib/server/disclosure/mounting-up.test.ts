import { describe, expect, test } from 'vitest';
import { meanCumulative } from '#lib/statistics/mean-cumulative.ts';
import { releaseMountingUp } from './mounting-up.ts';

const units = (count: number, amounts: (unit: number) => readonly number[]) =>
	Array.from({ length: count }, (_, unit) => amounts(unit));
const monthsOf = (some: readonly (readonly number[])[]) => {
	const line = releaseMountingUp(some);
	return line.state === 'shown' ? line.points.map(({ month }) => month) : line.state;
};

describe('what mounts up', () => {
	// The authority: the mean cumulative function, checked against R in tests/reference.
	test('is the mean cumulative function with its interval, in whole kroner', () => {
		const some = units(30, (unit) => [100 + unit, 200 - 2 * unit, 40 + 3 * unit].slice(0, unit < 12 ? 2 : 3));
		const line = releaseMountingUp(some);
		expect(line).toEqual({
			state: 'shown',
			points: meanCumulative(some).map(({ month, mean, interval }) => ({
				...{ month, value: Math.round(mean ?? NaN) },
				...{ lower: Math.round(interval?.lower ?? NaN), upper: Math.round(interval?.upper ?? NaN) }
			}))
		});
	});

	test('ends where fewer than ten are followed', () => {
		expect(monthsOf(units(30, (unit) => new Array<number>(unit < 21 ? 2 : 5).fill(50 + unit)))).toEqual([1, 2]);
	});

	// Six pay in the second month, four more in the fourth.
	test('waits for the month in which ten families have paid since the last point', () => {
		const some = units(30, (unit) => [50 + unit, unit < 6 ? 9 : 0, 0, unit >= 6 && unit < 10 ? 9 : 0, 70 + unit]);
		expect(monthsOf(some)).toEqual([1, 4, 5]);
	});

	test('has no point where two families have nearly all of it', () => {
		const some = units(30, (unit) => [50 + unit, unit < 2 ? 100_000 : 10]);
		expect(monthsOf(some)).toEqual([1]);
	});

	test('of nine families is hidden, and so is nothing at all of nineteen', () => {
		expect(monthsOf(units(9, (unit) => [50 + unit]))).toBe('hidden');
		expect(monthsOf(units(19, () => [0, 0]))).toBe('hidden');
		expect(monthsOf(units(20, () => [0, 0]))).toBe('not-estimable');
	});
});
