import { describe, expect, test } from 'vitest';
import { editionFigures } from './edition-figures.ts';
import { madeUpEdition } from './edition.fixture.ts';

const content = madeUpEdition();
const rows = editionFigures(content);

/** Every object of a tree that has a `state`: a number, a reason for none, a curve. */
function withState(tree: unknown): object[] {
	if (typeof tree !== 'object' || tree === null) return [];
	const below = Object.values(tree).flatMap(withState);
	return 'state' in tree ? [tree, ...below] : below;
}

/** Every value under a name, wherever in a tree it stands. */
function named(tree: unknown, name: string): unknown[] {
	if (typeof tree !== 'object' || tree === null) return [];
	return Object.entries(tree).flatMap(([key, value]: [string, unknown]) => [
		...(key === name ? [value] : []),
		...named(value, name)
	]);
}

describe('the figures of an edition', () => {
	test('leave out nothing that a page may show', () => {
		const held = new Set(
			rows.flatMap(({ value }): object[] => {
				if (value.kind === 'number') return [value.figure];
				return value.kind === 'curve' ? [value.curve] : [];
			})
		);
		const everything = withState(content.views);
		expect(everything.length).toBeGreaterThan(500);
		expect(everything.filter((one) => !held.has(one))).toEqual([]);
		expect(held.size).toBe(everything.length);
	});

	test('hold every verdict, what it rests on, and whether it was held back', () => {
		for (const [kind, name] of [
			['verdict', 'verdict'],
			['basis', 'basis'],
			['held-back', 'isHeldBack']
		] as const) {
			const ofHeadlines = named(
				Object.values(content.views).flatMap(({ figures }) => named(figures, 'headlines')),
				name
			);
			expect(rows.filter(({ value }) => value.kind === kind)).toHaveLength(ofHeadlines.length);
		}
	});

	test('stand each in a place of its own', () => {
		const places = rows.map(({ view, scope, group, measure, code, value }) =>
			[view, scope, group, measure, code, value.field].join(' ')
		);
		expect(new Set(places).size).toBe(places.length);
	});

	test('stand under their own names', () => {
		const { plain, guarded } = content.views['measure:cost'].figures.differences[1] ?? {};
		const cell = content.views['measure:cost'].figures.series.cells[0];
		const at = (field: string, scope: string, group: string | null) =>
			rows.find(
				(row) => row.view === 'measure:cost' && row.scope === scope && row.group === group && row.value.field === field
			)?.value;
		expect(at('difference-upper', 'all', null)).toMatchObject({ figure: plain?.upper });
		expect(at('guarded-difference-lower', 'all', null)).toMatchObject({ figure: guarded?.lower });
		expect(cell && 'plain' in cell.sammenligning && cell.sammenligning.guarded).toMatchObject({
			before: (at('guarded-before', '320', 'sammenligning') as { figure: object }).figure
		});
	});
});
