import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { ProblemCode } from '#lib/trial/problem.ts';
import { temporaryFolder } from '../support/command-line.ts';
import { checkFolder, problemsAfter } from '../support/receive.ts';
import { soundDelivery, writeDelivery } from '../support/sound-delivery.ts';

/** The sound delivery in a folder, changed as files. */
function folderWith(change: (folder: string) => void): string {
	const folder = writeDelivery(join(temporaryFolder(), 'faxe'), soundDelivery());
	change(folder);
	return folder;
}

const codes = async (folder: string): Promise<ProblemCode[]> =>
	(await checkFolder(folder)).problems.map(({ code }) => code);
const text = (rows: readonly (readonly string[])[], separator: string, lineEnd: string): string =>
	rows.map((row) => row.join(separator) + lineEnd).join('');

describe('files that are not what they should be', () => {
	test.each<[ProblemCode, (folder: string) => void]>([
		[
			'unknown-table',
			(folder) => {
				writeFileSync(join(folder, 'familie.csv'), 'a;b\n');
			}
		],
		[
			'table-twice',
			(folder) => {
				writeFileSync(join(folder, 'Planer.CSV'), 'familie_id;person_id;plantype;startdato;slutdato\n');
			}
		],
		[
			'file-ignored',
			(folder) => {
				writeFileSync(join(folder, 'noter.docx'), 'x');
			}
		],
		[
			'empty-file',
			(folder) => {
				writeFileSync(join(folder, 'planer.csv'), '');
			}
		],
		[
			'unreadable-file',
			(folder) => {
				writeFileSync(join(folder, 'planer.csv'), Buffer.from([0x61, 0, 0x62]));
			}
		],
		[
			'contents-unlike-name',
			(folder) => {
				writeFileSync(join(folder, 'planer.csv'), Buffer.from('PK\u0003\u0004;text all the same\n'));
			}
		],
		[
			'broken-quotes',
			(folder) => {
				writeFileSync(
					join(folder, 'planer.csv'),
					'familie_id;person_id;plantype;startdato;slutdato\nf1;p1;"lab27;2018-01-01;\n'
				);
			}
		],
		[
			'cpr-like-value',
			(folder) => {
				writeFileSync(join(folder, 'noter 010180-1234.txt'), 'x');
			}
		]
	])('%s', async (code, change) => {
		expect(await codes(folderWith(change))).toContain(code);
	});

	test('a quotation mark that is not closed is told, and not what it swallowed', async () => {
		const folder = folderWith((path) => {
			writeFileSync(
				join(path, 'planer.csv'),
				'familie_id;person_id;plantype;startdato;slutdato\nf1;p1;lab27;2018-01-01\nf1;p1;"lab27;2018-01-01;\n'
			);
		});
		const { problems } = await checkFolder(folder);
		expect(problems.map(({ code, row }) => [code, row])).toEqual([
			['ragged-row', 2],
			['broken-quotes', 3]
		]);
	});

	test('a CPR number in a file’s name is not repeated', async () => {
		const { problems } = await checkFolder(
			folderWith((folder) => {
				writeFileSync(join(folder, '0101801234.csv'), 'a\n');
			})
		);
		expect(problems.map(({ file }) => file)).toContain('faxe/….csv');
		expect(JSON.stringify(problems)).not.toContain('0101801234');
	});

	test('what is no folder is refused with a way out, what is not there is not found', async () => {
		const file = join(temporaryFolder(), 'faxe.pdf');
		writeFileSync(file, '%PDF-1.7');
		expect(await checkFolder(file)).toMatchObject({ outcome: 'refused', problems: [{ code: 'unsupported-delivery' }] });
		expect(await codes(join(temporaryFolder(), 'nowhere'))).toEqual(['unreadable-delivery']);
	});

	test('hidden files are no part of a delivery', async () => {
		const folder = folderWith((path) => {
			writeFileSync(join(path, '.DS_Store'), 'x');
			writeFileSync(join(path, 'Thumbs.db'), 'x');
			mkdirSync(join(path, '.git'));
		});
		expect(await codes(folder)).toEqual([]);
	});
});

describe('the dialects of programs', () => {
	const tables = soundDelivery();
	test.each<[string, Buffer]>([
		['UTF-8 with a byte order mark', Buffer.from(`\ufeff${text(tables.udgifter, ';', '\r\n')}`)],
		['tabs', Buffer.from(text(tables.udgifter, '\t', '\n'))],
		[
			'commas, with quotes around the decimals',
			Buffer.from(
				text(
					tables.udgifter.map((row) => row.map((cell) => `"${cell}"`)),
					',',
					'\n'
				)
			)
		],
		['carriage returns alone', Buffer.from(text(tables.udgifter, ';', '\r'))],
		[
			'mixed line ends',
			Buffer.from(text(tables.udgifter.slice(0, 5), ';', '\r\n') + text(tables.udgifter.slice(5), ';', '\n'))
		],
		['no line end at the end', Buffer.from(text(tables.udgifter, ';', '\n').trimEnd())],
		[
			'empty columns at the end, as Excel leaves them',
			Buffer.from(
				text(
					tables.udgifter.map((row) => [...row, '', '']),
					';',
					'\r\n'
				)
			)
		]
	])('%s', async (_name, bytes) => {
		const receipt = await checkFolder(
			folderWith((folder) => {
				writeFileSync(join(folder, 'udgifter.csv'), bytes);
			})
		);
		expect(receipt).toMatchObject({ outcome: 'sound', problems: [] });
		expect(receipt.rows).toContainEqual({ table: 'udgifter', rows: 24 });
	});

	test('Windows-1252 whose first Danish letter stands in the last row', async () => {
		const rows = [...tables.planer, ['f1', '', 'anden', '2018-01-01', 'på']];
		const { problems } = await checkFolder(
			folderWith((folder) => {
				writeFileSync(join(folder, 'planer.csv'), Buffer.from(text(rows, ';', '\n'), 'latin1'));
			})
		);
		expect(problems).toMatchObject([{ code: 'bad-date', row: 4 }]);
	});
});

describe('numbers that can be read two ways', () => {
	const amounts = async (...values: string[]) =>
		problemsAfter((tables) => {
			tables.udgifter = [
				tables.udgifter[0] ?? [],
				...values.map((value, at) => ['f1', `2018-${String(at + 1).padStart(2, '0')}`, 'sundhed', 'kommune', value])
			];
		});
	const ambiguous = async (...values: string[]) =>
		(await amounts(...values)).filter(({ code }) => code === 'ambiguous-number').map(({ row }) => row);

	test('are an error where the column’s other values do not settle it', async () => {
		expect(await ambiguous('12.345', '500')).toEqual([2]);
		expect(await ambiguous('12.345', '1,50', '1.50')).toEqual([2]);
	});

	test('follow the column’s other values, also those that come after', async () => {
		expect(await ambiguous('12.345', '500,25')).toEqual([]);
		expect(await ambiguous('12.345', '500.25')).toEqual([]);
	});
});

test('a year without a price index is a warning at receipt', async () => {
	const problems = await problemsAfter((tables) => {
		const move = (row: string[]) => row.map((cell) => cell.replace(/^2018-0[67]-01$/, '2015-06-01'));
		tables.familier = tables.familier.map(move);
		tables.familier[1]?.splice(6, 2, '', '');
		tables.familier[2]?.splice(3, 1, '');
		tables.familier[2]?.splice(11, 2, '', '');
		tables.udgifter = [tables.udgifter[0] ?? [], ['f1', '2014-08', 'sundhed', 'kommune', '10,00']];
		tables.maalinger.length = 1;
	});
	expect(problems).toContainEqual(
		expect.objectContaining({ code: 'price-index-missing', row: 2, parameters: { year: 2014 } })
	);
});
