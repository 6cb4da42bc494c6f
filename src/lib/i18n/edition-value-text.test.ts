import { describe, expect, test } from 'vitest';
import { editionFigures } from '#lib/export/edition-figures.ts';
import { madeUpEdition } from '#lib/export/edition.fixture.ts';
import { fieldText } from './edition-field-text.ts';
import { valueText } from './edition-value-text.ts';
import { wordsIn } from './words.ts';

const words = wordsIn('da');
const rows = editionFigures(madeUpEdition());

/** The first figure of that name in a view, with another value. */
function said(view: string, field: string, value: number): string {
	const row = rows.find((one) => one.view === view && one.value.field === field);
	if (row?.value.kind !== 'number' || row.value.figure.state !== 'shown') throw new Error('no such number');
	return valueText(words, row, { ...row.value, figure: { ...row.value.figure, value: value as never } });
}

describe('a figure of an edition in words', () => {
	// The units and decimals are those of the pages.
	test.each([
		['measure:cost', 'before', 12345.6, '12.346\u00a0kr.'],
		['measure:cost', 'change-lower', -500, '−500\u00a0kr.'],
		['measure:cost', 'detectable', 500, '500\u00a0kr.'],
		['measure:self-support', 'guarded-difference-upper', 2.5, '+2,5\u00a0procentpoint'],
		['measure:return-to-work', 'after-12-months', 0.125, '13\u00a0%'],
		['measure:return-to-work', 'difference', 0.125, '+13\u00a0procentpoint'],
		['measure:cost', 'headline-coverage', 0.5, '50\u00a0%'],
		['measure:cost', 'guarded-wilcoxon-p', 0.0123, '0,012'],
		['flow', 'started', 1234, '1.234'],
		['start:cost', 'mean', 1234.5, '1.235'],
		['start:adults', 'mean', 1.25, '1,3'],
		['months:cost', 'mean', 1234.5, '1.235\u00a0kr.'],
		['cost:payers', 'change', -500, '−500\u00a0kr.'],
		['parts:start', 'before', 343.2, '343\u00a0dage'],
		['carrying-out', 'coordinators', 1.25, '1,3'],
		['case-mix', 'imbalance', 0.129, '+0,13'],
		['quality:drop-out', 'imbalance', -0.129, '−0,13'],
		['measure:cost', 'imbalance', -0.129, '0,13'],
		['tops', 'share', 0.4, '40\u00a0%']
	])('%s, %s: %d is %s', (view, field, value, text) => {
		expect(said(view, field, value)).toBe(text);
	});

	test('is said of every figure there is, and has a name of its own', () => {
		const names = rows.map(({ value: { field } }) => [field, fieldText(words, field, 'flow')] as const);
		for (const row of rows) expect(valueText(words, row, row.value)).not.toMatch(/undefined|NaN|^$/);
		expect(new Set(names.map(([, name]) => name)).size).toBe(new Set(names.map(([field]) => field)).size);
	});

	test('says that it is hidden, why there is none, and that an edition is without it', () => {
		const other = madeUpEdition(({ flow }) => {
			const [first] = flow.figures;
			if (!first) throw new Error('no flow');
			first.started = { state: 'hidden' };
			first.other = { state: 'not-estimable', reason: 'no-families' };
		});
		const ofFlow = editionFigures(other).filter(({ view }) => view === 'flow');
		const at = (field: string) => ofFlow.find(({ value }) => value.field === field)?.value ?? null;
		expect(valueText(words, { view: 'flow', measure: null }, at('started'))).toBe('skjult af hensyn til familierne');
		expect(valueText(words, { view: 'flow', measure: null }, at('other'))).toBe('ingen familier i gruppen');
		expect(valueText(words, { view: 'flow', measure: null }, null)).toBe('ikke med');
	});
});
