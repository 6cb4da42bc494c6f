import { describe, expect, test } from 'vitest';
import { releasedIn } from './over-time.ts';
import { placesShown } from './over-time-shown.ts';
import { pagesOf } from './page.fixture.ts';
import type { SmallGroup } from './trial.fixture.ts';

/** The quantities of a site's intervention families that a view shows something of. */
function quantitiesAt(view: string, scope: string, groups: readonly SmallGroup[]): string[] {
	return placesShown(pagesOf(groups))
		.filter((place) => place.view === view && place.scope === scope && place.group === 'indsats')
		.map(({ quantity }) => quantity);
}

const all = ['cost families', 'cost families', 'started', 'cost before', 'cost after', 'cost change'];

describe('what a measure shows', () => {
	test('of thirty families: how many, of how many that started, both levels and the change', () => {
		expect(quantitiesAt('measure:cost', '320', [{ scope: '320', started: 40, pairs: 30 }])).toEqual(all);
	});

	test('of nine: how many they are, and of how many', () => {
		expect(quantitiesAt('measure:cost', '320', [{ scope: '320', started: 40, pairs: 9 }])).toEqual(all.slice(0, 3));
	});

	test('of four: nothing', () => {
		expect(quantitiesAt('measure:cost', '320', [{ scope: '320', started: 40, pairs: 4 }])).toEqual([]);
	});

	// Of nobody the share is nought, however many started.
	test('of nobody: that there is nobody', () => {
		expect(quantitiesAt('measure:cost', '320', [{ scope: '320', started: 40, pairs: 0 }])).toEqual(['cost families']);
	});

	test('of a guarded change without levels: the change', () => {
		const shown = quantitiesAt('measure:cost', '320', [{ scope: '320', started: 40, pairs: 30, guarded: 27 }]);
		expect(shown.filter((quantity) => quantity.endsWith('guarded'))).toEqual(['cost change, guarded']);
	});

	// All together on the guarded basis have the plain pairs of the second site in them.
	test('of a site without a guarded change, where another has one: its plain one under both names', () => {
		const groups = [
			{ scope: '320', started: 40, pairs: 30, guarded: 20 },
			{ scope: '316', started: 40, pairs: 30 }
		];
		expect(quantitiesAt('measure:cost', '316', groups)).toContain('cost before, guarded');
		expect(quantitiesAt('measure:cost', 'all', groups)).toContain('cost before, guarded');
	});
});

describe('what the other views show', () => {
	test('each step of the flow by itself', () => {
		const steps = (pairs: number) => quantitiesAt('flow', '320', [{ scope: '320', started: 40, pairs }]);
		expect(steps(20)).toEqual(['started', 'compared', 'not yet', 'other']);
		expect(steps(37)).toEqual(['started']);
	});

	test('each target group by itself', () => {
		const groups = [{ scope: '320', started: 40, pairs: 30, targetGroups: [12, 3, 8, 9, 8, 0, 0] }];
		const shown = quantitiesAt('start:target-groups', '320', groups);
		expect(shown).toContain('target group anbragte');
		expect(shown).not.toContain('target group specialundervisning');
	});

	test('a mean at the start, under the name of the cost before', () => {
		expect(quantitiesAt('start:cost', '320', [{ scope: '320', started: 40, pairs: 40 }])).toEqual(['cost before']);
		expect(quantitiesAt('start:cost', '320', [{ scope: '320', started: 9, pairs: 9 }])).toEqual([]);
	});
});

test('sets are released where a figure of theirs is shown', () => {
	const pages = pagesOf([{ scope: '320', started: 40, pairs: 9 }]);
	const set = (quantity: string, scope = '320') =>
		({ view: 'measure:cost', scope, group: 'indsats', quantity, parts: new Map([[1, '']]) }) as const;
	const sets = [set('cost families'), set('cost before'), set('cost families', '316')];
	expect(releasedIn(sets, pages)).toEqual([set('cost families')]);
});
