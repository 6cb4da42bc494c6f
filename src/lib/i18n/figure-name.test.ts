import { expect, test } from 'vitest';
import { editionFigures } from '#lib/export/edition-figures.ts';
import { madeUpEdition } from '#lib/export/edition.fixture.ts';
import { languages } from './languages.ts';
import { figureName } from './figure-name.ts';
import { wordsIn } from './words.ts';

const rows = editionFigures(madeUpEdition());

// The words are those of the code lists and of the pages.
test.each([
	['flow', null, 'started', 'Startet'],
	['start:target-groups', 'handicap', 'count', 'Familier med handicap: Antal'],
	['start:support', 'work', 'count', 'Løn eller selvstændig: Antal'],
	['months:cost', '-12', 'mean', 'Måned −12: Gennemsnit'],
	['cost:payers', 'kommune', 'before', 'Kommune: Før'],
	['cost:groups', 'without-trial', 'after', 'Uden forsøgets egne udgifter: Efter'],
	[
		'case-mix',
		'target-group:handicap',
		'imbalance',
		'Målgruppe: Familier med handicap: Afstand til de andre kommuners familier'
	],
	['case-mix', 'adults', 'imbalance', 'Voksne: Afstand til de andre kommuners familier'],
	['tops', '0.1', 'share', 'Udgifter pr. familie: De højeste 10\u00a0%: Andel'],
	['parts:start', '2018-1', 'families', 'Ydelsesdage pr. familie: Første halvår 2018: Familier bag tallet'],
	['elements', 'sharedElectronicPlan', 'with', 'Udgifter pr. familie: Fælles elektronisk plan: Familier med'],
	['quality:coverage', 'ydelser before', 'share', 'Ydelser, før: Andel af familierne med rækker'],
	['quality:responses', 'foer', 'respondents', 'Før: Andel af de adspurgte']
])('in %s, %s, %s is called %s', (view, code, field, name) => {
	const row = rows.find((one) => one.view === view && one.code === code && one.value.field === field);
	if (!row) throw new Error('no such figure');
	expect(figureName(wordsIn('da'), { ...row, field: row.value.field })).toBe(name);
});

// A code begins with a small letter or a digit; what the pages call it begins as a sentence does.
test.each(languages)('no figure is called by a raw code, in %s', (language) => {
	const words = wordsIn(language);
	const raw = rows.flatMap((row) => {
		const whose = figureName(words, { ...row, field: row.value.field })
			.split(': ')
			.slice(0, -1);
		return whose.filter((part) => !/^[\p{Lu}»“]/u.test(part)).map((part) => `${row.view}: ${part}`);
	});
	expect(raw).toEqual([]);
});

// A distance is in standard deviations, so that the unit of the mean has no place in its name.
test.each([
	['cost', 'Udgifter pr. familie, før start'],
	['satisfaction', 'Familiernes tilfredshed, før start'],
	['service-days', 'Ydelsesdage pr. familie, før start'],
	['on-benefit', 'Familier med en voksen på offentlig ydelse']
])('what the families are held up against by %s is called as on the page of the municipality', (code, name) => {
	const place = { view: 'case-mix', scope: '320', group: null, measure: null, code } as const;
	expect(figureName(wordsIn('da'), { ...place, field: 'imbalance' })).toBe(
		`${name}: Afstand til de andre kommuners familier`
	);
});

test.each([
	['cost', 'Udgifter pr. familie, før start'],
	['serviceDays', 'Ydelsesdage pr. familie, før start'],
	['adults', 'Voksne']
])('nor in that of what those who moved away differ by: %s', (code, name) => {
	const place = { view: 'quality:drop-out', scope: 'all', group: 'indsats', measure: null, code } as const;
	expect(figureName(wordsIn('da'), { ...place, field: 'imbalance' })).toMatch(new RegExp(`^${name}: `));
});
