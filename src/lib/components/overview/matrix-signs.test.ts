import { expect, test } from 'vitest';
import { madeUpEdition } from '#lib/export/edition.fixture.ts';
import type { Figure } from '#lib/trial/released.ts';
import { notedOfChange, notedOfShare } from './matrix-signs.ts';

const shown: Figure = { state: 'shown', value: 20 };
const hidden: Figure = { state: 'hidden' };
const nobody: Figure = { state: 'not-estimable', reason: 'no-families' };

/** The signs of one cell of contact points, as it was made up. */
function signsOf({ own = shown, comparison = shown, isSelected = false, isHeldBack = false }) {
	const edition = madeUpEdition((views) => {
		const { figures } = views['measure:contact-points'];
		const { series, headlines } = figures;
		if (series.kind !== 'change') throw new Error('another kind of series');
		const [cell] = series.cells;
		const [headline] = headlines;
		if (!cell || !headline) throw new Error('nothing was made up');
		Object.assign(cell.indsats.plain.change, { value: own });
		Object.assign(cell.indsats, isSelected ? {} : { guarded: null });
		Object.assign(cell.sammenligning.plain.change, { value: comparison });
		Object.assign(headline, { isHeldBack });
	});
	const { series, headlines } = edition.views['measure:contact-points'].figures;
	const cell = series.kind === 'change' ? series.cells[0] : undefined;
	return cell ? notedOfChange(cell, headlines[0]) : null;
}

test.each([
	['nothing to know', {}, []],
	['families selected on the measure', { isSelected: true }, ['selected']],
	['a verdict that is held back', { isHeldBack: true }, ['held-back']],
	['a comparison that is hidden', { comparison: hidden }, ['comparison']],
	['no comparison at all, which its column says', { comparison: nobody }, []],
	['a change that is hidden, which has said why', { own: hidden, comparison: hidden, isSelected: true }, []]
])('%s', (_, made, signs) => {
	expect(signsOf(made)).toEqual(signs);
});

test('a share has a sign where its comparison is not drawn', () => {
	const edition = madeUpEdition((views) => {
		const { series } = views['measure:return-to-work'].figures;
		if (series.kind !== 'share' || !series.cells[0]) throw new Error('another kind of series');
		Object.assign(series.cells[0].sammenligning.after12Months, { value: hidden });
	});
	const { series } = edition.views['measure:return-to-work'].figures;
	expect(series.kind === 'share' && series.cells.map(notedOfShare)).toEqual([['comparison'], []]);
});
