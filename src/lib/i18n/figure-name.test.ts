import { expect, test } from 'vitest';
import { editionFigures } from '#lib/export/edition-figures.ts';
import { madeUpEdition } from '#lib/export/edition.fixture.ts';
import { figureName } from './figure-name.ts';
import { wordsIn } from './words.ts';

const rows = editionFigures(madeUpEdition());

// The words are those of the code lists and of the pages; a half-year has no other.
test.each([
	['flow', null, 'started', 'Startet'],
	['start:target-groups', 'handicap', 'count', 'Familier med handicap: Antal'],
	['start:support', 'work', 'count', 'Løn eller selvstændig: Antal'],
	['months:cost', '-12', 'mean', 'Måned −12: Gennemsnit'],
	['cost:payers', 'kommune', 'before', 'Kommune: Før'],
	['cost:groups', 'without-trial', 'after', 'Uden forsøgets egne udgifter: Efter'],
	['case-mix', 'target-group:handicap', 'imbalance', 'Familier med handicap: Afstand mellem grupperne før start'],
	['case-mix', 'adults', 'imbalance', 'Voksne: Afstand mellem grupperne før start'],
	['tops', '0.1', 'share', 'Udgifter pr. familie: De højeste 10\u00a0%: Andel'],
	['parts:start', '2018-1', 'families', 'Ydelsesdage pr. familie: 2018-1: Familier bag tallet'],
	['elements', 'sharedElectronicPlan', 'with', 'Udgifter pr. familie: Fælles elektronisk plan: Familier med'],
	['quality:coverage', 'ydelser before', 'share', 'ydelser, før: Andel'],
	['quality:responses', 'foer', 'respondents', 'Før: Andel af de adspurgte']
])('in %s, %s, %s is called %s', (view, code, field, name) => {
	const row = rows.find((one) => one.view === view && one.code === code && one.value.field === field);
	if (!row) throw new Error('no such figure');
	expect(figureName(wordsIn('da'), { ...row, field: row.value.field })).toBe(name);
});
