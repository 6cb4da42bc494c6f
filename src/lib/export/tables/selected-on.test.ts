import { expect, test } from 'vitest';
import type { EditionFigure, NumberField } from '#lib/trial/edition-figures.ts';
import { selectedOn } from '#lib/trial/selected-on.ts';
import type { View } from '#lib/trial/views.ts';
import { editionFigures } from '../edition-figures.ts';
import { handedEdition } from './handed-edition.fixture.ts';

/** Whatever it shows: only where a figure stands and what it is called count here. */
const [anyFigure] = editionFigures(handedEdition().content).flatMap(({ value }) =>
	value.kind === 'number' ? [value.figure] : []
);

function figureAt(view: View, scope: string, group: EditionFigure['group'], field: NumberField): EditionFigure {
	if (!anyFigure) throw new Error('the edition has no figure');
	const place = { view, scope, group, measure: null, code: null };
	return { ...place, value: { kind: 'number', field, figure: anyFigure } };
}

// Næstved's families were picked by cost: its cost has a guarded change. Faxe's were not.
const ofCost = [
	figureAt('measure:cost', '320', 'indsats', 'change'),
	figureAt('measure:cost', '370', 'indsats', 'change'),
	figureAt('measure:cost', '370', 'indsats', 'guarded-change')
];
const selected = (figure: EditionFigure) => selectedOn(figure, (view) => (view === 'measure:cost' ? ofCost : []));

test('a figure is of selected families where its measure has a guarded change', () => {
	expect(selected(figureAt('measure:cost', '370', 'indsats', 'change'))).toBe('yes');
	expect(selected(figureAt('measure:cost', '320', 'indsats', 'change'))).toBe('no');
	expect(selected(figureAt('measure:cost', '370', 'sammenligning', 'change'))).toBe('no');
});

test('a difference is, where either group was', () => {
	expect(selected(figureAt('measure:cost', '370', null, 'difference'))).toBe('yes');
	expect(selected(figureAt('measure:cost', '320', null, 'difference'))).toBe('no');
});

test('parts of the cost, its months and its parts of families go by the cost', () => {
	expect(selected(figureAt('cost:payers', '370', 'indsats', 'change'))).toBe('yes');
	expect(selected(figureAt('months:cost', '370', 'indsats', 'mean'))).toBe('yes');
	const part = figureAt('parts:target-group', '370', 'indsats', 'change');
	expect(selected({ ...part, measure: 'cost' })).toBe('yes');
	expect(selected({ ...part, measure: 'satisfaction' })).toBe('no');
});

test('what tells of no measure is neither', () => {
	expect(selected(figureAt('start:families', '370', 'indsats', 'count'))).toBe(null);
});
