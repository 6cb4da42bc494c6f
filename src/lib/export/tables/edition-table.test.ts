import { describe, expect, test } from 'vitest';
import type { PackageRow } from '#lib/export/package/field.ts';
import { valueText } from '#lib/i18n/edition-value-text.ts';
import { wordsIn } from '#lib/i18n/words.ts';
import { publicTables } from '#lib/trial/public-tables.ts';
import { editionFigures } from '../edition-figures.ts';
import { madeUpEdition } from '../edition.fixture.ts';
import { editionTable } from './edition-table.ts';
import { handedEdition } from './handed-edition.fixture.ts';

const edition = handedEdition();
const figures = editionFigures(edition.content);
const rows = publicTables.flatMap((table) => editionTable(edition, table).rows);

/** The cells that say where a figure stands; a month stands in `at`, being a number. */
const keyOf = (row: PackageRow) =>
	['view', 'scope', 'group', 'measure', 'code', 'at', 'quantity'].map((name) => String(row[name] ?? '')).join(' ');
const byKey = new Map(rows.map((row) => [keyOf(row), row]));

describe('the tables of an edition', () => {
	test('hold every number of it, as it is there', () => {
		const numbers = figures.flatMap((figure) =>
			figure.value.kind === 'number' ? [{ ...figure, value: figure.value }] : []
		);
		expect(numbers.length).toBeGreaterThan(500);
		for (const { view, scope, group, measure, code, value } of numbers) {
			const isMonth = view.startsWith('months:');
			const key = keyOf({
				view,
				scope,
				group,
				measure,
				...{ code: isMonth ? null : code, at: isMonth ? code : null },
				quantity: value.field
			});
			expect(byKey.get(key), key).toMatchObject(
				value.figure.state === 'shown' ? { status: 'shown', value: value.figure.value } : { value: null }
			);
		}
	});

	test('have no two rows in one place, and a name in both languages on each', () => {
		expect(byKey.size).toBe(rows.length);
		for (const row of rows) for (const name of ['name', 'name_en']) expect(row[name]).toMatch(/\S/);
	});

	// The edition holds `null` and `false` beside a hidden verdict: it rests on something, and may have been held back.
	test('hide with a verdict what it rests on', () => {
		const content = madeUpEdition((held) => {
			const [headline] = held['measure:cost'].figures.headlines;
			Object.assign(headline ?? {}, { basis: null, verdict: 'hidden', isHeldBack: false });
		});
		const told = editionTable({ ...edition, content }, 'cost').rows.filter(({ quantity }) =>
			['verdict', 'basis', 'held-back'].includes(String(quantity))
		);
		const words = told.map(({ word, status }) => [word, status]);
		expect(words.slice(0, 3)).toEqual(Array.from({ length: 3 }, () => [null, 'hidden']));
		expect(words.slice(3).every(([word, status]) => word !== null && status === 'shown')).toBe(true);
	});

	// By hand: a curve of one point without limits, and who is left at its beginning.
	test('tell a curve point by point', () => {
		const curve = editionTable(edition, 'cost').rows.filter((row) =>
			String(row['quantity']).startsWith('curve-before')
		);
		expect(curve.map(({ quantity, at, value, unit }) => ({ quantity, at, value, unit }))).toEqual([
			{ quantity: 'curve-before', at: 30, value: 0.5, unit: 'share' },
			{ quantity: 'curve-before-at-risk', at: 0, value: 20, unit: 'count' }
		]);
	});

	test('name the unit that the page says', () => {
		const words = wordsIn('da');
		const said: Readonly<Record<string, RegExp>> = {
			...{ krone: /kr\.$/, percent: /%$/, share: /(%|procentpoint)$/, 'percentage-point': /procentpoint$/ },
			...{ day: /(\d|dage?)$/, person: /(\d|person(er)?)$/ }
		};
		for (const figure of figures) {
			if (figure.value.kind !== 'number' || figure.view.startsWith('start:') || figure.view.startsWith('follow-up:'))
				continue;
			const text = valueText(words, figure, figure.value);
			const isMonth = figure.view.startsWith('months:');
			const { code, value } = figure;
			const at = { ...{ code: isMonth ? null : code, at: isMonth ? code : null }, quantity: value.field };
			const unit = String(
				byKey.get(
					keyOf({ ...{ view: figure.view, scope: figure.scope }, group: figure.group, measure: figure.measure, ...at })
				)?.['unit']
			);
			for (const [name, wording] of Object.entries(said)) {
				if (name === unit) expect(text, `${figure.view} ${value.field}`).toMatch(wording);
				else if (name === 'krone') expect(text, `${figure.view} ${value.field}`).not.toMatch(wording);
			}
		}
	});

	test('say on every row of what edition it is, and that it is made up', () => {
		for (const row of rows) expect(row).toMatchObject({ edition: '2018-3', data: 'SYNTETISKE DATA' });
		const real = { ...edition, stamp: { ...edition.stamp, synthetic: false } };
		for (const row of editionTable(real, 'flow').rows) expect(row['data']).toBe('FORSØGETS DATA');
	});

	test('say of every change whether its families were selected on what it tells of', () => {
		for (const { quantity, view, selected } of rows)
			if (quantity === 'change' && /^(measure|cost|parts):/.test(String(view)))
				expect(['yes', 'no'], String(view)).toContain(selected);
	});

	test('have prices where there are kroner, and nowhere else', () => {
		for (const { unit, price_year: year } of rows) expect(year).toBe(unit === 'krone' ? 2019 : null);
	});
});
