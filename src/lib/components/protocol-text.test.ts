import { expect, test } from 'vitest';
import { wordsIn } from '#lib/i18n/words.ts';
import type { MeasureShown } from '#lib/trial/protocol-page.ts';
import { smallestChangeText, windowsText } from './protocol-text.ts';

const da = wordsIn('da');
const year = { unit: 'day', first: 0, last: 364 } as const;
const registered = (measure: MeasureShown['measure'], more: Partial<MeasureShown> = {}): MeasureShown => ({
	measure,
	betterWhen: null,
	smallestChange: null,
	before: null,
	after: year,
	...more
});

test.each([
	[
		'a number of the measure’s own unit',
		registered('service-days', { smallestChange: { amount: 30 } }),
		'±30\u00a0dage'
	],
	[
		'a share of the level before',
		registered('cost', { smallestChange: { shareOfBefore: 0.05 } }),
		'±5\u00a0% af gennemsnittet før'
	],
	['none, where no verdict is made', registered('service-duration'), 'vurderes ikke']
])('the smallest change that matters is told as %s', (_, measure, told) => {
	expect(smallestChangeText(da, measure)).toBe(told);
});

test('windows are told in days or months from the start', () => {
	const before = { unit: 'month', first: -12, last: -1 } as const;
	expect(windowsText(da, registered('cost', { before, after: { ...before, first: 0, last: 11 } }))).toEqual({
		before: 'måned −12 til −1',
		after: 'måned 0 til 11'
	});
	expect(windowsText(wordsIn('en'), registered('service-days', { before: year })).before).toBe('day 0 to 364');
});

test('where no days before are counted, it says what stands in their place', () => {
	expect(windowsText(da, registered('satisfaction')).before).toBe('svaret i runden før');
	expect(windowsText(da, registered('return-to-work')).before).toBe('følges fra start');
});
