import { expect, test } from 'vitest';
import type { ElementDifference } from '#lib/trial/target-group-estimates.ts';
import { nothingBarred } from './barred.ts';
import { hidden, overviewOf, shown } from './page.fixture.ts';
import { releaseElements } from './release-elements.ts';

const sites = [{ scope: '320', started: 40, pairs: 40 }];
const elementOf = (stated: Partial<ElementDifference> = {}, groups = sites) => {
	const estimate: ElementDifference = {
		...{ measure: 'contact-points', element: 'sharedElectronicPlan', families: 40, with: 15, without: 25 },
		...{ isApartFromSite: true, difference: -0.5, lower: -1, upper: 0, ...stated }
	};
	return releaseElements([estimate], overviewOf(groups), nothingBarred)[0];
};

test('an element is shown with how many have it', () => {
	expect(elementOf()).toMatchObject({
		...{ with: shown(15), without: shown(25), isSelectedOn: false },
		difference: { value: shown(-0.5), lower: shown(-1), upper: shown(0) }
	});
});

test('an element that cannot be told from the site says so', () => {
	const why = { state: 'not-estimable', reason: 'not-apart-from-site' };
	expect(elementOf({ isApartFromSite: false, difference: null })).toMatchObject({
		difference: { value: why },
		with: why
	});
});

test('an element that too few have, or beside a hidden change of all, is hidden', () => {
	expect(elementOf({ with: 9, without: 31 })?.difference.value).toEqual(hidden);
	const small = [...sites, { scope: '316', started: 7, pairs: 7 }];
	expect(elementOf({}, small)?.difference.value).toEqual(hidden);
	expect(elementOf({ isApartFromSite: false }, small)?.difference.value).toEqual(hidden);
});
