import { expect, test } from 'vitest';
import { figureAnchor } from '#lib/components/tables/figure-anchor.ts';
import { editionFigures } from '#lib/export/edition-figures.ts';
import { madeUpEdition } from '#lib/export/edition.fixture.ts';
import { pagesOf } from '#lib/server/disclosure/edition-pages.ts';
import { sitePagesOf } from '#lib/server/disclosure/site-pages.ts';
import { placeOf, rememberPlaces } from './figure-places.ts';

/** Every object of a tree that has a `state`: a number, a reason for none, a curve. */
function withState(tree: unknown): object[] {
	if (tree instanceof Map) return [...tree.values()].flatMap(withState);
	if (typeof tree !== 'object' || tree === null) return [];
	const below = Object.values(tree).flatMap(withState);
	return 'state' in tree ? [tree, ...below] : below;
}

const content = madeUpEdition();
rememberPlaces('2018-3', editionFigures(content));
const pages = pagesOf(content);

test('every figure that a page is handed knows where it stands', () => {
	const { sites, ...together } = sitePagesOf(pages).all;
	// When a trial has paid for itself is worked out for the page from two figures of the edition.
	const own = sites.map((site) => Object.entries(site).filter(([name]) => name !== 'breakEven'));
	const handed = [pages, together, own].flatMap(withState);
	expect(handed.length).toBeGreaterThan(500);
	expect(handed.filter((figure) => placeOf(figure) === null)).toEqual([]);
});

test('a figure stands in its own place, under its own name', () => {
	const [cell] = content.views['measure:cost'].figures.series.cells;
	const figure = cell && 'plain' in cell.indsats ? cell.indsats.plain.before : null;
	expect(figure && placeOf(figure)).toEqual({
		...{ edition: '2018-3', view: 'measure:cost', scope: '320', group: 'indsats' },
		...{ measure: null, code: null, field: 'before' }
	});
});

test('what is in no edition stands nowhere, neither does a draft', () => {
	expect(placeOf({ state: 'hidden' })).toBeNull();
	expect(withState(pagesOf(madeUpEdition())).filter((figure) => placeOf(figure) !== null)).toEqual([]);
});

// A limit stands with the figure whose interval it is of; nothing else shares its place.
test('no two figures have one address, and every address can be written as it is', () => {
	const anchors = editionFigures(content)
		.filter(({ value }) => !/-(lower|upper)$/.test(value.field))
		.map((figure) => figureAnchor(figure, figure.value.field));
	expect(new Set(anchors).size).toBe(anchors.length);
	for (const anchor of anchors) expect(anchor).toMatch(/^[\w.-]+$/);
	const limits = editionFigures(content).filter(({ value }) => /-(lower|upper)$/.test(value.field));
	expect(limits.length).toBeGreaterThan(100);
	for (const limit of limits) expect(anchors).toContain(figureAnchor(limit, limit.value.field));
});

test('an address is told from what the figure is, so that it is the same in every edition', () => {
	const place = { view: 'parts:target-group', scope: 'all', group: 'indsats', measure: 'cost', code: 'multi' } as const;
	expect(figureAnchor(place, 'change-lower')).toBe('parts-target-group.all.indsats.cost.multi.change');
	expect(figureAnchor({ ...place, view: 'measure:cost', group: null, measure: null, code: null }, 'p')).toBe(
		'measure-cost.all.both.p'
	);
});
