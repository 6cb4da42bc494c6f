import { describe, expect, test } from 'vitest';
import type { SurvivalEstimate } from '#lib/trial/estimates.ts';
import { at, hidden, pageOf, shown } from './page.fixture.ts';

function duration(started: number, pairs: number, few: (record: SurvivalEstimate) => boolean = () => false) {
	const { series } = pageOf([{ scope: '320', started, pairs }], 'service-duration', {
		estimates: ({ survival }) => ({
			survival: survival.map((record) => (few(record) ? { ...record, families: 9 } : record))
		})
	});
	if (series.kind !== 'change') throw new Error('not a change');
	return at('320', series.cells).indsats.plain;
}

// By the rules: each compared set of ten, and no count that leaves one to four of those who started.
describe('how long services last', () => {
	test('is shown where both windows have ten families', () => {
		expect(duration(40, 10)).toMatchObject({
			...{ families: shown(10), before: shown(120), after: shown(110) },
			change: { value: shown(-10) }
		});
	});

	test.each([
		['before', hidden, shown(110)],
		['after', shown(120), hidden]
	])('has no change where the window %s has nine families', (window, before, after) => {
		expect(duration(40, 30, (record) => record.window === window)).toMatchObject({
			...{ before, after },
			change: { value: hidden, lower: hidden, upper: hidden }
		});
	});

	test('does not say how many families it is of where that leaves three of those who started', () => {
		expect(duration(33, 30)).toMatchObject({ families: hidden, coverage: hidden, cases: hidden, after: shown(110) });
		expect(duration(35, 30)).toMatchObject({ families: shown(30), cases: shown(60) });
	});
});
