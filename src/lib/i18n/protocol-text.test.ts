import { expect, test } from 'vitest';
import { wordsIn } from './words.ts';
import type { MeasureShown } from '#lib/trial/protocol-page.ts';
import { views } from '#lib/trial/views.ts';
import { smallestChangeText, timesSmallest, windowsText } from './protocol-text.ts';
import { viewName } from './view-name.ts';

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

// By hand: 60 days are twice 30; a share is no number of kroner.
test.each([
	[{ amount: -60 }, { amount: 30 }, 2],
	[{ shareOfBefore: -0.1 }, { shareOfBefore: 0.05 }, 2],
	[{ amount: -20_000 }, { shareOfBefore: 0.05 }, null],
	[{ shareOfBefore: -0.1 }, { amount: 30 }, null]
])('a promised change is told in smallest ones where the two are of one unit', (change, smallest, times) => {
	expect(timesSmallest(change, smallest)).toBe(times);
});

test('everything that may be shown has a name of its own', () => {
	for (const words of [da, wordsIn('en')])
		expect(new Set(views.map((view) => viewName(words, view))).size).toBe(views.length);
});
