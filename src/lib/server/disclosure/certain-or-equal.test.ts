import { describe, expect, test } from 'vitest';
import type { SurvivalEstimate } from '#lib/trial/estimates.ts';
import { at, hidden, pageOf, shown } from './page.fixture.ts';

const SITE = '320';

// By the rules: 0 % and 100 % say the same of everybody, so only of twenty families or more.
describe('shares back in work of which one is certain', () => {
	const shares = (families: number, certain: Partial<SurvivalEstimate>) => {
		const { series } = pageOf([{ scope: SITE, started: 40, pairs: families }], 'return-to-work', {
			estimates: ({ survival }) => ({ survival: survival.map((record) => ({ ...record, ...certain })) })
		});
		if (series.kind !== 'share') throw new Error('not a share');
		const { after6Months, after12Months } = at(SITE, series.cells).indsats;
		return [after6Months.value, after12Months.value];
	};

	test.each([
		['nobody after six months', { share182: 0, share364: 0.4 }],
		['everybody after twelve', { share182: 0.4, share364: 1 }]
	])('%s: both hidden of 19 families, shown of 20', (_, certain) => {
		expect(shares(19, certain)).toEqual([hidden, hidden]);
		expect(shares(20, certain)).toEqual([shown(certain.share182), shown(certain.share364)]);
	});
});

// Every family changed by as much as the mean says.
test('a change without spread is hidden with both its means, and how many they are is not', () => {
	const { series } = pageOf([{ scope: SITE, started: 40, pairs: 30 }], 'cost', {
		estimates: ({ paired }) => ({
			paired: paired.map((record) => ({ ...record, lower: null, upper: null, reason: 'zero-spread' }))
		})
	});
	if (series.kind !== 'change') throw new Error('not a change');
	expect(at(SITE, series.cells).indsats.plain).toMatchObject({
		families: shown(30),
		before: hidden,
		after: hidden,
		change: { value: hidden, lower: hidden, upper: hidden }
	});
});
