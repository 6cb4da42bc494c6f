import { expect, test } from 'vitest';
import type { PickedByChance } from '#lib/trial/target-group-estimates.ts';
import { hidden, shown } from './page.fixture.ts';
import { releaseChance } from './release-chance.ts';

const years = (families: number) => {
	const values = Array.from({ length: families }, (_, place) => 100 + place);
	return { families, earlier: 300, later: 200, amounts: { earlier: values, later: values } };
};
function chanceOf(stated: Partial<PickedByChance> = {}) {
	const [found] = releaseChance([
		{
			...{ measure: 'cost', group: 'indsats', everybody: years(60) },
			picked: { ...years(12), change: -100, lower: -150, upper: -50 },
			sites: [
				{ scope: '320', families: 30, picked: 6, others: 0 },
				{ scope: '316', families: 30, picked: 6, others: 0 }
			],
			...stated
		}
	]);
	return found;
}

test('what picking does by chance is shown where the picked are ten', () => {
	expect(chanceOf()).toEqual({
		...{ measure: 'cost', group: 'indsats' },
		everybody: { earlier: shown(300), later: shown(200) },
		picked: {
			...{ earlier: shown(300), later: shown(200) },
			change: { value: shown(-100), lower: shown(-150), upper: shown(-50) }
		}
	});
});

test('with fewer it is said that the registers do not reach back for enough families', () => {
	const why = { state: 'not-estimable', reason: 'registers-too-short' };
	const few = chanceOf({ everybody: years(45), picked: { ...years(9), change: -1, lower: -2, upper: 0 } });
	expect(few).toMatchObject({ everybody: { earlier: why, later: why }, picked: { change: { value: why } } });
});

// The mean of the picked less that of the site at its start is the mean of the three besides.
test('no few families of a site are singled out beside its mean at the start', () => {
	const sites = [
		{ scope: '320', families: 57, picked: 9, others: 3 },
		{ scope: '316', families: 3, picked: 3, others: 60 }
	];
	expect(chanceOf({ sites })?.everybody.later).toEqual(hidden);
});

test('a mean of equal values, or one of two families, is hidden', () => {
	const equal = { earlier: Array.from({ length: 60 }, () => 5), later: [1, 2] };
	expect(chanceOf({ everybody: { ...years(60), amounts: equal } })?.picked.change.value).toEqual(hidden);
	const two = { earlier: [9000, 9000, ...Array.from({ length: 58 }, (_, place) => place / 100)], later: [1, 2] };
	expect(chanceOf({ everybody: { ...years(60), amounts: two } })?.picked.change.value).toEqual(hidden);
});
