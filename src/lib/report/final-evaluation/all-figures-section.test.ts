import { describe, expect, test } from 'vitest';
import { editionFigures } from '#lib/export/edition-figures.ts';
import { madeUpEdition } from '#lib/export/edition.fixture.ts';
import { valueText } from '#lib/i18n/edition-value-text.ts';
import { wordsIn } from '#lib/i18n/words.ts';
import { HIDDEN, type ReportTable } from '#lib/report/document/report-document.ts';
import { allFiguresSection } from './all-figures-section.ts';

const danish = wordsIn('da');

type Content = ReturnType<typeof madeUpEdition>;

function tablesOf(content: Content, words = danish): readonly ReportTable[] {
	const { blocks } = allFiguresSection(words, { figures: editionFigures(content), edition: { content } }, []);
	return blocks.filter((block) => block.kind === 'table');
}

function rowsOf(content: Content, caption: string, words = danish): ReadonlyMap<unknown, readonly unknown[]> {
	const table = tablesOf(content, words).find((one) => one.caption === caption);
	if (!table) throw new Error(`no table of ${caption}`);
	return new Map(table.rows.map(([name, ...cells]) => [name, cells]));
}

describe('the table of all figures', () => {
	// Every number of the made-up edition is another, so each can be looked for; of the two limits the lower has no unit.
	test('has every figure of the edition, once', () => {
		const content = madeUpEdition();
		const cells = tablesOf(content).flatMap(({ rows }) => rows.flatMap(([, ...told]) => told));
		const told = cells.flatMap((cell) =>
			typeof cell === 'string' ? cell.replace(/^\*\u00a0/, '').split(' til ') : []
		);
		const without = (text: string) => text.split('\u00a0')[0];
		const numbers = editionFigures(content).filter(({ value }) => value.kind === 'number');
		expect(numbers.length).toBeGreaterThan(500);
		for (const figure of numbers) {
			const text = valueText(danish, figure, figure.value);
			const asLower = figure.value.field.endsWith('-lower');
			expect(told).toContain(asLower ? without(text) : text);
		}
	});

	test('has two limits in one cell, with one unit', () => {
		const [faxe] = rowsOf(madeUpEdition(), 'Varighed af nye ydelser').get('Udvikling, usikkerhed, indsats') ?? [];
		expect(faxe).toBe('*\u00a0+7 til +8\u00a0dage');
	});

	test('has it with both where it stands before them', () => {
		const rows = rowsOf(madeUpEdition(), 'Cost per family', wordsIn('en'));
		const [faxe] = rows.get('Change, uncertainty, intervention') ?? [];
		expect(faxe).toMatch(/^\*\u00a0\+DKK\u00a0\d+ to \+DKK\u00a0\d+$/);
	});

	// The edition holds `null` and `false` there, which would say that it rests on nothing.
	test('tells nothing of what a hidden verdict rests on', () => {
		const content = madeUpEdition((held) => {
			const [headline] = held['measure:cost'].figures.headlines;
			if (!headline) throw new Error('no headline');
			Object.assign(headline, { basis: null, verdict: 'hidden', isHeldBack: false });
		});
		const rows = rowsOf(content, 'Udgifter pr. familie');
		const { basis, 'held-back': heldBack } = danish.t.editions.fields;
		expect([basis, heldBack].map((name) => rows.get(name)?.[0])).toEqual([HIDDEN, HIDDEN]);
		expect(rows.get(basis)?.[1]).not.toEqual(HIDDEN);
	});

	// In the made-up edition families of both groups were selected on every measure.
	test('marks the plain change of selected families, and not the one that is corrected', () => {
		const rows = rowsOf(madeUpEdition(), 'Ydelsesdage pr. familie');
		const isMarked = (name: string) => (rows.get(name) ?? []).map((cell) => String(cell).startsWith('*'));
		expect(isMarked('Udvikling, indsats')).toEqual([true, true]);
		expect(isMarked('Forskel til sammenligningsgruppen')).toEqual([true, true]);
		expect(isMarked('Udvikling, korrigeret for udvælgelsen, indsats')).toEqual([false, false]);
		expect(isMarked('Før, indsats')).toEqual([false, false]);
	});

	test('says under a table with a mark what it means, and under no other', () => {
		for (const { rows, note } of tablesOf(madeUpEdition())) {
			const hasMark = rows.flat().some((cell) => typeof cell === 'string' && cell.startsWith('*'));
			expect(note !== undefined).toBe(hasMark);
		}
	});

	test('tells nothing of limits of which one is hidden', () => {
		const content = madeUpEdition((held) => {
			const { series } = held['measure:service-days'].figures;
			if (series.kind !== 'change' || !series.cells[0]) throw new Error('no change');
			series.cells[0].indsats.plain.change.upper = { state: 'hidden' };
		});
		expect(rowsOf(content, 'Ydelsesdage pr. familie').get('Udvikling, usikkerhed, indsats')?.[0]).toEqual(HIDDEN);
	});

	test('has a dash where a figure belongs to another basis, and the reason where there is none', () => {
		const content = madeUpEdition((held) => {
			const [plain, compared] = held['measure:cost'].figures.headlines;
			if (!plain || !compared) throw new Error('no headlines');
			plain.imbalance = { state: 'not-estimable', reason: 'other-basis' };
			compared.imbalance = { state: 'not-estimable', reason: 'no-pairs' };
		});
		const rows = rowsOf(content, 'Udgifter pr. familie');
		expect(rows.get('Afstand mellem grupperne før start')).toEqual(['–', 'ingen familier med både før og efter endnu']);
	});

	test('lays out what is told of several things in one place with a row for each of them', () => {
		const tables = tablesOf(madeUpEdition());
		const of = (start: string) => tables.find(({ caption }) => caption.startsWith(start));
		const headingOf = (start: string) => of(start)?.columns[0]?.heading;
		const table = of('Udvikling efter målgruppe: Udgifter');
		expect(table?.columns.map(({ heading }) => heading)).toEqual([
			...['Målgruppe', 'Familier bag tallet', 'Før', 'Efter', 'Udvikling', 'Udvikling, usikkerhed']
		]);
		expect(headingOf('Udvikling efter halvår for start: Udgifter')).toBe('Begyndt');
		expect(headingOf('Udvikling efter element: Udgifter')).toBe('Element');
		expect(table?.rows[0]?.[0]).toMatch(/^(Familier|Børn|Forsørgelse|Længere|Anden)/);
	});
});
