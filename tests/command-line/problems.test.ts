import { describe, expect, test } from 'vitest';
import type { TableName } from '#lib/trial/delivery-schema.ts';
import { problemSeverities, type ProblemCode } from '#lib/trial/problem.ts';
import { checkTables, problemsAfter } from '../support/receive.ts';
import { monthsFrom, soundDelivery, type TextTables } from '../support/sound-delivery.ts';

/** Puts a value into a cell; the row counts as the spreadsheet does. */
const set = (table: TableName, row: number, column: string, value: string) => (tables: TextTables) => {
	const [header = []] = tables[table];
	const cells = tables[table][row - 1];
	if (!cells || !header.includes(column)) throw new Error(`no ${table} ${row} ${column}`);
	cells[header.indexOf(column)] = value;
};
const add = (table: TableName, line: string) => (tables: TextTables) => void tables[table].push(line.split(';'));
const rename = (table: TableName, from: string, to: string) => (tables: TextTables) => {
	tables[table][0] = tables[table][0]?.map((name) => (name === from ? to : name)) ?? [];
};
const drop = (table: TableName, column: string) => (tables: TextTables) => {
	const at = tables[table][0]?.indexOf(column) ?? -1;
	for (const row of tables[table]) row.splice(at, 1);
};
/** Every table with its headers, and no row but that of the delivery itself. */
const onlyHeaders = (tables: TextTables) => {
	for (const [name, rows] of Object.entries(tables)) if (name !== 'leverance') rows.splice(1);
};
const both =
	(...changes: ((tables: TextTables) => void)[]) =>
	(tables: TextTables) => {
		for (const change of changes) change(tables);
	};

type Case = readonly [ProblemCode, TableName | null, number | null, string | null, (tables: TextTables) => void];

// The authority: the checks of the delivery format, one fault each, where a reader of the format would point.
const cases: readonly Case[] = [
	['missing-column', 'familier', 1, 'gruppe', drop('familier', 'gruppe')],
	['missing-column', 'familier', 1, 'registreret_fra', drop('familier', 'registreret_fra')],
	[
		'unknown-column',
		'personer',
		1,
		'bemaerkning',
		(t) => void t.personer.map((row, at) => row.push(at === 0 ? 'bemaerkning' : ''))
	],
	[
		'column-twice',
		'planer',
		1,
		'slutdato',
		(t) => void t.planer.map((row, at) => row.push(at === 0 ? 'slutdato' : ''))
	],
	['ragged-row', 'kontakter', 3, null, (t) => void t.kontakter[2]?.pop()],
	['missing-value', 'ydelser', 2, 'ydelse', set('ydelser', 2, 'ydelse', '')],
	['bad-identifier', 'kontakter', 2, 'kontaktperson_id', set('kontakter', 2, 'kontaktperson_id', '0012')],
	['unknown-code', 'ydelser', 2, 'enhed', set('ydelser', 2, 'enhed', 'jobcentre')],
	['unknown-code', 'leverance', 2, 'kommune', set('leverance', 2, 'kommune', '999')],
	['age-group-as-date', 'personer', 3, 'aldersgruppe', set('personer', 3, 'aldersgruppe', '06-12-2020')],
	['age-group-as-date', 'personer', 3, 'aldersgruppe', set('personer', 3, 'aldersgruppe', '6. dec')],
	['bad-date', 'familier', 2, 'startdato', set('familier', 2, 'startdato', '31-06-2018')],
	['bad-date', 'ydelser', 2, 'slutdato', set('ydelser', 2, 'slutdato', '2019-02-29')],
	['month-first-date', 'kontakter', 3, 'startdato', set('kontakter', 3, 'startdato', '12/31/2018')],
	['month-first-date', 'kontakter', 3, 'startdato', set('kontakter', 3, 'startdato', '12-31-2018')],
	['bad-month', 'udgifter', 3, 'maaned', set('udgifter', 3, 'maaned', '2018-13')],
	['bad-yes-no', 'familier', 2, 'en_samlet_plan', set('familier', 2, 'en_samlet_plan', 'måske')],
	['bad-paragraph', 'ydelser', 2, 'paragraf', set('ydelser', 2, 'paragraf', 'femogfirs')],
	['bad-number', 'udgifter', 4, 'beloeb', set('udgifter', 4, 'beloeb', '12.34.5')],
	['bad-integer', 'maalinger', 2, 'spoergsmaal', set('maalinger', 2, 'spoergsmaal', 'et')],
	['cpr-like-value', 'personer', 2, 'person_id', set('personer', 2, 'person_id', '010180-1234')],
	['cpr-like-value', 'udgifter', 2, 'kategori', set('udgifter', 2, 'kategori', 'x0101801234')],
	['not-one-delivery-row', 'leverance', 3, null, add('leverance', '1;320;2020-12-31')],
	['unknown-format-version', 'leverance', 2, 'formatversion', set('leverance', 2, 'formatversion', '2')],
	[
		'duplicate-id',
		'familier',
		4,
		'familie_id',
		add('familier', 'f1;indsats;2018-06-02;;handicap;faglig;;;ja;nej;nej;;')
	],
	['duplicate-id', 'personer', 5, 'person_id', add('personer', 'p1;f2;voksen;30_49')],
	['unknown-family', 'kontakter', 2, 'familie_id', set('kontakter', 2, 'familie_id', 'f9')],
	[
		'unknown-family',
		'personer',
		3,
		'familie_id',
		both(set('personer', 3, 'familie_id', 'f9'), set('ydelser', 2, 'person_id', ''))
	],
	['unknown-person', 'forsoergelse', 4, 'person_id', both(set('forsoergelse', 4, 'person_id', 'p9'))],
	['person-of-another-family', 'ydelser', 2, 'person_id', set('ydelser', 2, 'person_id', 'p3')],
	['end-before-start', 'ydelser', 2, 'slutdato', set('ydelser', 2, 'slutdato', '2017-12-31')],
	['end-before-start', 'familier', 3, 'slutdato', set('familier', 3, 'slutdato', '2018-06-30')],
	['starts-after-cutoff', 'planer', 2, 'startdato', set('planer', 2, 'startdato', '2021-01-01')],
	['starts-after-cutoff', 'udgifter', 2, 'maaned', set('udgifter', 2, 'maaned', '2021-01')],
	['starts-after-cutoff', 'maalinger', 3, 'dato', set('maalinger', 3, 'dato', '2021-01-01')],
	['end-without-reason', 'familier', 3, 'slutaarsag', set('familier', 3, 'slutaarsag', '')],
	['end-without-reason', 'familier', 3, 'slutdato', set('familier', 3, 'slutdato', '')],
	['registered-after-start', 'familier', 3, 'registreret_fra', set('familier', 3, 'registreret_fra', '2018-07-02')],
	['selection-after-start', 'familier', 2, 'udvalgt_til', set('familier', 2, 'udvalgt_til', '2018-06-02')],
	['selection-ends-before-it-begins', 'familier', 2, 'udvalgt_til', set('familier', 2, 'udvalgt_til', '2017-04-30')],
	['bad-paragraph', 'ydelser', 2, 'paragraf', set('ydelser', 2, 'paragraf', '§ 85')],
	[
		'same-answer-twice',
		'maalinger',
		5,
		'spoergsmaal',
		add('maalinger', 'r1;f2;tilfredshed;1;efter;2019-06-01;besvaret;4')
	],
	['starts-long-before', 'ydelser', 2, 'startdato', set('ydelser', 2, 'startdato', '2008-05-31')],
	['comparison-family-with-element', 'familier', 3, 'en_samlet_plan', set('familier', 3, 'en_samlet_plan', 'ja')],
	['age-against-role', 'personer', 2, 'aldersgruppe', set('personer', 2, 'aldersgruppe', '13_17')],
	['age-against-role', 'personer', 3, 'aldersgruppe', set('personer', 3, 'aldersgruppe', '67+')],
	['overlapping-support', 'forsoergelse', 3, 'startdato', set('forsoergelse', 3, 'startdato', '2018-12-31')],
	['overlapping-support', 'forsoergelse', 3, 'startdato', set('forsoergelse', 2, 'slutdato', '')],
	['unknown-item', 'maalinger', 2, 'spoergsmaal', set('maalinger', 2, 'spoergsmaal', '7')],
	['value-off-scale', 'maalinger', 2, 'vaerdi', set('maalinger', 2, 'vaerdi', '0')],
	['value-without-answer', 'maalinger', 4, 'vaerdi', set('maalinger', 4, 'vaerdi', '3')],
	['missing-value', 'maalinger', 2, 'vaerdi', set('maalinger', 2, 'vaerdi', '')],
	[
		'same-answer-twice',
		'maalinger',
		5,
		'spoergsmaal',
		add('maalinger', 'r1;f1;tilfredshed;1;efter;2019-06-02;besvaret;4')
	],
	['after-before-before', 'maalinger', 3, 'dato', set('maalinger', 3, 'dato', '2018-05-31')],
	['row-twice', 'kontakter', 4, null, add('kontakter', 'f1;k1;jobcenter;myndighed;01-01-2018;')],
	['row-twice', 'udgifter', 26, null, add('udgifter', 'f1;2017-06;sundhed;kommune;1.000,50')],
	['row-twice', 'personer', 5, null, add('personer', 'p1;f1;voksen;30-49')],
	['starts-long-before', 'kontakter', 2, 'startdato', set('kontakter', 2, 'startdato', '2008-05-01')],
	['adult-without-support', 'personer', 4, null, (t) => void t.forsoergelse.pop()],
	[
		'family-without-adult',
		'familier',
		4,
		null,
		add('familier', 'f3;indsats;2018-06-01;;handicap;faglig;;;ja;nej;nej;;')
	],
	['cost-month-missing', 'familier', 2, null, (t) => void t.udgifter.splice(5, 1)],
	['cost-outlier', 'udgifter', 5, 'beloeb', set('udgifter', 5, 'beloeb', '10.005,01')],
	['late-before-answer', 'maalinger', 2, 'dato', set('maalinger', 2, 'dato', '2018-07-02')],
	['after-answer-outside-window', 'maalinger', 3, 'dato', set('maalinger', 3, 'dato', '2019-09-01')],
	[
		'family-without-element',
		'familier',
		2,
		null,
		both(set('familier', 2, 'koordinerende_sagsbehandler', 'nej'), set('familier', 2, 'en_samlet_plan', 'n'))
	],
	['support-of-child', 'forsoergelse', 5, 'person_id', add('forsoergelse', 'p2;uddannelseshjaelp;2018-01-01;')],
	['persons-not-delivered', 'ydelser', 2, 'person_id', (t) => void Reflect.deleteProperty(t, 'personer')],
	['missing-table', 'familier', null, null, (t) => void Reflect.deleteProperty(t, 'familier')],
	['no-families', 'familier', null, null, onlyHeaders]
];

describe('one fault each', () => {
	test('the delivery that they are made in has none', async () => {
		expect(await checkTables(soundDelivery())).toMatchObject({ outcome: 'sound', problems: [] });
	});

	test.each(cases)('%s in %s, row %s, column %s', async (code, table, row, column, change) => {
		const problems = await problemsAfter(change);
		expect(problems).toContainEqual(expect.objectContaining({ code, table, row, column }));
		// A fault is told once, not with a train of others behind it; a missing table takes what refers to it along.
		const isTable = code === 'missing-table' || code === 'persons-not-delivered';
		const others = problems.filter((problem) => problem.code !== code && problemSeverities[problem.code] === 'error');
		if (!isTable) expect(others.filter((problem) => problem.table === table)).toEqual([]);
	});

	test('every code of the closed list has a case, here or where it belongs', () => {
		const elsewhere: ProblemCode[] = [
			// tests/command-line/files.test.ts
			'unreadable-delivery',
			'unsupported-delivery',
			'empty-file',
			'unreadable-file',
			'unknown-table',
			'table-twice',
			'file-ignored',
			'broken-quotes',
			'ambiguous-number',
			'price-index-missing',
			'contents-unlike-name',
			// tests/command-line/workbooks.test.ts
			'other-workbook-format',
			'macro-workbook',
			'password-protected',
			'broken-workbook',
			'embedded-document',
			'hidden-sheet',
			'merged-cells',
			'outside-table',
			'error-value',
			'formula-without-value',
			'date-as-number',
			// tests/command-line/archives.test.ts
			'broken-archive',
			'damaged-member',
			'encrypted-archive',
			'unsafe-path',
			'nested-archive',
			'name-twice-in-archive',
			'several-folders',
			'too-large',
			// src/lib/server/validation/read-table.test.ts
			'too-many-rows',
			// tests/command-line/against-previous.test.ts
			'earlier-cutoff',
			'family-gone',
			'start-changed',
			'group-changed',
			'spell-shortened',
			'spell-removed',
			'answer-changed',
			// src/lib/server/workflows/run-receiving.test.ts
			'municipality-of-another-account',
			'real-data-in-demonstration'
		];
		const here = cases.map(([code]) => code);
		expect(new Set([...here, ...elsewhere])).toEqual(new Set(Object.keys(problemSeverities)));
	});
});

describe('what is no fault', () => {
	test.each([
		['an end after the cut-off', set('ydelser', 2, 'slutdato', '2021-06-30')],
		['an open end as registers write it', set('ydelser', 2, 'slutdato', '9999-12-31')],
		[
			'persons left out: their measures are not delivered',
			(t: TextTables) => void Reflect.deleteProperty(t, 'personer')
		],
		['ten years before t0 to the day', set('ydelser', 2, 'startdato', '2008-06-01')],
		['a selection that ends on t0', set('familier', 2, 'udvalgt_til', '2018-06-01')],
		['spells that touch', set('forsoergelse', 3, 'startdato', '2019-01-01')],
		['codes in capitals with space around', set('ydelser', 2, 'enhed', ' Boern_Unge ')],
		['67+ as an age', both(set('personer', 4, 'aldersgruppe', '67+'))],
		['a date as month', set('udgifter', 2, 'maaned', '15-06-2017')],
		['an empty row at the end', add('planer', ';;;;')],
		['an optional column left out', drop('familier', 'udvalgt_fra')],
		['a table left out', (t: TextTables) => void Reflect.deleteProperty(t, 'planer')],
		['a column order of one’s own', (t: TextTables) => void t.udgifter.map((row) => row.reverse())]
	])('%s', async (_name, change) => {
		const problems = await problemsAfter(change);
		expect(problems.filter(({ code }) => problemSeverities[code] === 'error')).toEqual([]);
	});

	test('a month without cost where the whole window has none', async () => {
		const problems = await problemsAfter((t) => {
			t.udgifter = [
				t.udgifter[0] ?? [],
				...monthsFrom(2018, 6, 12).map((m) => ['f1', m, 'sundhed', 'kommune', '10,00'])
			];
		});
		expect(problems).toEqual([]);
	});
});

test('one bad date in familier does not make the family unknown to the other tables', async () => {
	const problems = await problemsAfter(set('familier', 2, 'startdato', 'i går'));
	expect(problems.map(({ code }) => code)).toEqual(['bad-date']);
});

test.each<[string, readonly ProblemCode[], (tables: TextTables) => void]>([
	['a month-first date in forsoergelse', ['month-first-date'], set('forsoergelse', 2, 'slutdato', '12/31/2018')],
	['a month-first date in familier', ['month-first-date'], set('familier', 3, 'slutdato', '08/31/2019')],
	['the amount of a month’s only cost', ['bad-number'], set('udgifter', 7, 'beloeb', 'mange')],
	[
		'no column for the family in familier',
		['missing-column', 'unknown-column'],
		rename('familier', 'familie_id', 'familieid')
	],
	[
		'no column for the person in personer',
		['missing-column', 'unknown-column'],
		rename('personer', 'person_id', 'personid')
	],
	['no column for the role', ['missing-column', 'unknown-column'], rename('personer', 'rolle', 'rollen')],
	['another name for a column that may be absent', ['unknown-column'], rename('forsoergelse', 'slutdato', 'slut')],
	['a CPR number for its name', ['cpr-like-value'], rename('forsoergelse', 'slutdato', '010180-1234')],
	['no column for the answers', ['missing-column'], drop('maalinger', 'vaerdi')],
	['no column for the reasons of ends', ['missing-column'], drop('familier', 'slutaarsag')],
	['a title above the names', ['missing-column'], (t) => void t.planer.unshift(['Planer', '', '', '', ''])],
	['names in no row', ['missing-column'], (t) => void t.planer.shift()],
	[
		'three columns without a name',
		['unknown-column'],
		(t) => {
			for (const row of t.planer) row.splice(2, 0, '', '', '');
		}
	],
	['a family that is not there in personer', ['unknown-family'], set('personer', 3, 'familie_id', 'f9')],
	['a family that is not there in ydelser', ['unknown-family'], set('ydelser', 2, 'familie_id', 'f9')],
	['a CPR number for a person', ['cpr-like-value'], set('personer', 2, 'person_id', '010180-1234')]
])('one fault is told once, without a train behind it: %s', async (_name, codes, change) => {
	const problems = await problemsAfter(change);
	expect(new Set(problems.map(({ code }) => code))).toEqual(new Set(codes));
	expect(problems).toHaveLength(codes.length);
});

test('every problem is found at once', async () => {
	const problems = await problemsAfter(
		both(set('familier', 2, 'gruppe', 'x'), set('ydelser', 3, 'lov', 'y'), set('maalinger', 2, 'vaerdi', '9'))
	);
	expect(problems.map(({ table }) => table)).toEqual(['familier', 'ydelser', 'maalinger']);
});
