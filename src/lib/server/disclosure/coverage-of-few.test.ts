import { expect, test } from 'vitest';
import { ALL } from '#lib/trial/estimates.ts';
import { allowances } from './allowances.ts';
import { at, hidden, pagesOf } from './page.fixture.ts';

const set = (scope: string, families: number, started: number) => ({
	...{ scope, families },
	within: [started],
	barred: false
});

// A share tells its whole: of nobody the count is no secret, but that three started is.
test.each([1, 4])('coverage is hidden where %i started, although nobody is counted yet', (started) => {
	expect(allowances([set('320', 0, started)])('320')).toEqual({ figures: false, count: true, coverage: false });
});

test('coverage is shown where five started', () => {
	expect(allowances([set('320', 0, 5)])('320').coverage).toBe(true);
});

// 20 of 33 beside 20 of 30 leaves three.
test('nor is that of all together shown then', () => {
	const may = allowances([set('320', 0, 3), set('316', 20, 30), set(ALL, 20, 33)]);
	expect(may(ALL)).toEqual({ figures: true, count: true, coverage: false });
});

// By the rules: 100 % of fewer than twenty is hidden, and with it each count that would tell it beside those who started.
test('where fifteen of fifteen are followed, no page says so', () => {
	const pages = pagesOf([{ scope: '320', started: 15, pairs: 15 }]);
	for (const { series, flow } of pages.measures.values()) {
		expect(at('320', flow)).toMatchObject({ compared: hidden, notYet: hidden, other: hidden });
		const own = series.kind === 'share' ? at('320', series.cells).indsats : at('320', series.cells).indsats.plain;
		expect(own).toMatchObject({ families: hidden, coverage: hidden });
	}
});
