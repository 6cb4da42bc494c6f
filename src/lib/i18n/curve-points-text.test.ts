import { expect, test } from 'vitest';
import { editionFigures } from '#lib/export/edition-figures.ts';
import { madeUpEdition } from '#lib/export/edition.fixture.ts';
import type { MountingUp } from '#lib/trial/site-figures.ts';
import { curvePointTexts } from './curve-points-text.ts';
import { wordsIn } from './words.ts';

const points = [
	{ month: 1, value: 31_743, lower: 25_913, upper: 37_573 },
	{ month: 2, value: 63_000, lower: null, upper: null }
];

function mounted(cost: MountingUp) {
	const edition = madeUpEdition((held) => {
		const [first] = held['follow-up:cost'].figures;
		if (!first) throw new Error('no cost that mounts up');
		Object.assign(first, { cost });
	});
	const value = editionFigures(edition).find(({ view }) => view === 'follow-up:cost')?.value;
	if (value?.kind !== 'curve') throw new Error('no curve');
	return value.curve;
}

// As the numbers' own tests write kroner; one month is no months.
test.each([
	[
		'da',
		'Måned 1 efter start: 31.743\u00a0kr. (25.913\u00a0kr. til 37.573\u00a0kr.)',
		'Måned 2 efter start: 63.000\u00a0kr.'
	],
	[
		'en',
		'Month 1 after the start: DKK\u00a031,743 (DKK\u00a025,913 to DKK\u00a037,573)',
		'Month 2 after the start: DKK\u00a063,000'
	]
] as const)('what cost mounts up to is told in kroner, month by month, in %s', (language, ...texts) => {
	expect(curvePointTexts(wordsIn(language), mounted({ state: 'shown', points }))).toEqual(texts);
});

test('nothing is told of a curve that is hidden', () => {
	expect(curvePointTexts(wordsIn('da'), mounted({ state: 'hidden' }))).toEqual([]);
});
