import { describe, expect, test } from 'vitest';
import { pageOf, hidden, shown } from './page.fixture.ts';

const tests = { p: 0.02345, wilcoxonP: 0.03456, hodgesLehmann: -1.26 };

function robustness(started: number, pairs: number) {
	const page = pageOf([{ scope: '320', started, pairs }], 'cost', {
		estimates: ({ paired }) => ({ paired: paired.map((record) => ({ ...record, ...tests })) })
	});
	return page.robustness.find(({ scope }) => scope === '320');
}

// By the rules: a change needs ten families, and p beside an interval tells how many they are.
describe('the tests and the median beside a change', () => {
	test('are shown with it and its count, in the decimals that are read', () => {
		expect(robustness(40, 30)).toMatchObject({
			change: shown(-1),
			p: shown(0.023),
			wilcoxonP: shown(0.035),
			hodgesLehmann: shown(-1)
		});
	});

	test('are hidden with it, although the count of nine is shown', () => {
		expect(robustness(20, 9)).toMatchObject({ change: hidden, p: hidden, wilcoxonP: hidden, hodgesLehmann: hidden });
	});

	test('leave out both p where the count is hidden: 30 of 33', () => {
		expect(robustness(33, 30)).toMatchObject({
			change: shown(-1),
			p: hidden,
			wilcoxonP: hidden,
			hodgesLehmann: shown(-1)
		});
	});
});
