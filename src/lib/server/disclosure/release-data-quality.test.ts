import { describe, expect, test } from 'vitest';
import type { DeliveryShown } from '#lib/trial/overview.ts';
import { hidden, shown } from './page.fixture.ts';
import { releaseDropOut } from './release-drop-out.ts';
import { releaseShares, type ShareOf } from './release-shares.ts';
import { releaseWarnings } from './release-warnings.ts';

const share = (scope: string, part: number, whole: number | null, stated: Partial<ShareOf> = {}): ShareOf => ({
	...{ scope, part, whole, families: whole ?? 0, isBarred: false },
	...stated
});
const shareOf = (...shares: readonly ShareOf[]) => releaseShares(shares, 'no-families')(shares.at(-1)?.scope ?? '');

describe('a share of families', () => {
	test('is shown where neither those in it nor those left out are few', () => {
		expect(shareOf(share('320', 15, 20))).toEqual(shown(0.75));
		expect(shareOf(share('320', 16, 20))).toEqual(hidden);
		expect(shareOf(share('320', 4, 20))).toEqual(hidden);
		expect(shareOf(share('320', 5, 9, { families: 9 }))).toEqual(hidden);
	});

	test('is not of everybody, nor of nobody, of fewer than twenty', () => {
		expect(shareOf(share('320', 19, 19))).toEqual(hidden);
		expect(shareOf(share('320', 0, 19))).toEqual(hidden);
		expect(shareOf(share('320', 20, 20))).toEqual(shown(1));
		expect(shareOf(share('320', 0, 20))).toEqual(shown(0));
	});

	// All less the other sites is the hidden one.
	test('of all together is hidden where a site is', () => {
		expect(shareOf(share('320', 17, 20), share('316', 15, 30), share('all', 32, 50))).toEqual(hidden);
		expect(shareOf(share('320', 15, 20), share('316', 15, 30), share('all', 30, 50))).toEqual(shown(0.6));
		expect(shareOf(share('320', 0, null), share('316', 15, 30), share('all', 15, 30))).toEqual(shown(0.5));
	});

	test('of persons is of ten families', () => {
		expect(shareOf(share('320', 15, 30, { families: 9 }))).toEqual(hidden);
	});

	test('says why there is none', () => {
		expect(shareOf(share('320', 0, null))).toEqual({ state: 'not-estimable', reason: 'not-delivered' });
		expect(shareOf(share('320', 0, 0))).toEqual({ state: 'not-estimable', reason: 'no-families' });
		expect(releaseShares([], 'no-families')('320')).toEqual({ state: 'not-estimable', reason: 'no-delivery' });
	});
});

test('who left is held against who stayed where both are ten', () => {
	const dropOutOf = (left: number, stayed: number) =>
		releaseDropOut([{ group: 'indsats', mean: 'cost', left, stayed, difference: 0.3 }])[0]?.means[0]?.difference;
	expect(dropOutOf(10, 10)).toEqual(shown(0.3));
	expect(dropOutOf(9, 60)).toEqual(hidden);
	expect(dropOutOf(60, 9)).toEqual(hidden);
});

test('kinds of warnings are told, numbers from ten rows on, and never a number of families', () => {
	const deliveries: readonly DeliveryShown[] = [{ municipality: '320', cutoff: '2020-12-31', synthetic: true }];
	const warnings = [
		{ municipality: '320', code: 'row-twice', count: 10 },
		{ municipality: '320', code: 'cost-outlier', count: 9 },
		{ municipality: '320', code: 'family-without-adult', count: 40 },
		{ municipality: '999', code: 'row-twice', count: 50 }
	] as const;
	expect(releaseWarnings(warnings, deliveries)).toEqual([
		{
			municipality: '320',
			kinds: [
				{ code: 'row-twice', count: shown(10) },
				{ code: 'cost-outlier', count: hidden },
				{ code: 'family-without-adult', count: hidden }
			]
		}
	]);
});
