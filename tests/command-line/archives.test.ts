import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { archiveOf, type Packed } from '../support/archive.ts';
import { temporaryFolder } from '../support/command-line.ts';
import { checkFolder } from '../support/receive.ts';
import { soundDelivery, type TextTables } from '../support/sound-delivery.ts';
import { sheetsOf, workbookOf } from '../support/workbook.ts';

const csv = (rows: readonly (readonly string[])[]): string => rows.map((row) => `${row.join(';')}\r\n`).join('');

/** The tables as members of an archive, in a folder or in none. */
const members = (folder = '', tables: TextTables = soundDelivery()): Packed[] =>
	Object.entries(tables).map(([name, rows]) => ({ name: `${folder}${name}.csv`, bytes: csv(rows) }));

function fileWith(bytes: string | Uint8Array, name = 'faxe.zip'): string {
	const path = join(temporaryFolder(), name);
	writeFileSync(path, bytes);
	return path;
}

const check = async (packed: readonly Packed[], comment?: string) => checkFolder(fileWith(archiveOf(packed, comment)));
const [leverance, familier, ...others] = members();
if (!leverance || !familier) throw new Error('the sound delivery has lost its first tables');

describe('an archive of CSV files', () => {
	test.each<[string, Packed[]]>([
		['at its top', members()],
		['in one folder', [{ name: 'faxe/', bytes: '', isStored: true }, ...members('faxe/')]],
		['in one folder whose name is not UTF-8', members('fax\u00e6/').map((member) => ({ ...member, flags: 0 }))],
		['stored instead of deflated', members().map((member) => ({ ...member, isStored: true }))],
		['in the way of archives beyond 4 GB', members().map((member) => ({ ...member, isZip64: true }))],
		[
			'with what macOS puts beside them',
			[...members('faxe/'), { name: 'faxe/.DS_Store', bytes: 'x' }, { name: '__MACOSX/faxe/familier.csv', bytes: 'x' }]
		],
		['with what Windows puts beside them', [...members('faxe/'), { name: 'faxe/Thumbs.db', bytes: 'x' }]]
	])('is received: %s', async (_name, packed) => {
		expect(await check(packed)).toMatchObject({ outcome: 'sound', problems: [] });
	});

	test('names a file by the archive and its own name', async () => {
		const tables = soundDelivery();
		tables.planer[1]?.splice(2, 1, 'lab28');
		const { problems } = await check(members('faxe/', tables));
		expect(problems).toMatchObject([
			{ code: 'unknown-code', file: 'faxe.zip/planer.csv', table: 'planer', row: 2, column: 'plantype' }
		]);
	});

	test('with a file of another kind says that it is not read', async () => {
		const { outcome, problems } = await check([...members(), { name: 'noter.txt', bytes: 'x' }]);
		expect(outcome).toBe('sound');
		expect(problems).toMatchObject([{ code: 'file-ignored', file: 'faxe.zip/noter.txt' }]);
	});
});

describe('an archive that is refused', () => {
	const zeros = '0'.repeat(20 * 1024 ** 2);

	// Each fault made by hand, in an otherwise sound archive; the code is the one whose words fit it.
	test.each<[string, string, readonly Packed[]]>([
		['unsafe-path', '../planer.csv', [...members(), { name: '../planer.csv', bytes: 'x' }]],
		['unsafe-path', 'a/../../planer.csv', [...members(), { name: 'a/../../planer.csv', bytes: 'x' }]],
		['unsafe-path', '/etc/planer.csv', [...members(), { name: '/etc/planer.csv', bytes: 'x' }]],
		['unsafe-path', 'C:/planer.csv', [...members(), { name: 'C:/planer.csv', bytes: 'x' }]],
		['unsafe-path', 'faxe\\planer.csv', [...members(), { name: 'faxe\\planer.csv', bytes: 'x' }]],
		['unsafe-path', 'planer.csv\0.txt', [...members(), { name: 'planer.csv\0.txt', bytes: 'x' }]],
		['nested-archive', 'faxe.zip', [...members(), { name: 'faxe.zip', bytes: 'x' }]],
		['nested-archive', 'faxe.xlsx', [{ name: 'faxe.xlsx', bytes: workbookOf({ sheets: sheetsOf(soundDelivery()) }) }]],
		['nested-archive', 'noter', [...members(), { name: 'noter', bytes: archiveOf([]) }]],
		['name-twice-in-archive', 'planer.csv', [...members(), { name: './planer.csv', bytes: 'x' }]],
		['several-folders', '', [leverance, familier, ...others.map((one) => ({ ...one, name: `a/${one.name}` }))]],
		[
			'encrypted-archive',
			'planer.csv',
			members().map((one) => (one.name === 'planer.csv' ? { ...one, flags: 1 } : one))
		],
		[
			'damaged-member',
			'planer.csv',
			members().map((one) => (one.name === 'planer.csv' ? { ...one, checksum: 1 } : one))
		],
		['damaged-member', 'leverance.csv', [{ ...leverance, method: 8, isStored: true }, familier]],
		['broken-archive', 'leverance.csv', [{ ...leverance, method: 9 }, familier]],
		['too-large', 'planer.csv', [leverance, familier, { name: 'planer.csv', bytes: zeros }]],
		['too-large', 'planer.csv', [leverance, familier, { name: 'planer.csv', bytes: zeros, claimedSize: 10 }]],
		['too-large', '', Array.from({ length: 1001 }, (_, at) => ({ name: `${String(at)}.csv`, bytes: '' }))]
	])('%s: %s', async (code, member, packed) => {
		const { outcome, problems } = await check(packed);
		expect(outcome).toBe('refused');
		expect(problems).toMatchObject([{ code, file: member === '' ? 'faxe.zip' : `faxe.zip/${member}` }]);
	});

	test('has a directory far outside of it', async () => {
		const plain = archiveOf(members());
		const end = plain.length - 22;
		const locator = Buffer.alloc(20);
		locator.writeUInt32LE(0x07064b50, 0);
		locator.fill(0xff, 8, 16);
		const bytes = Buffer.concat([plain.subarray(0, end), locator, plain.subarray(end)]);
		expect(await checkFolder(fileWith(bytes))).toMatchObject({ problems: [{ code: 'broken-archive' }] });
	});

	test('has a directory that goes on behind the last member it counts', async () => {
		const bytes = archiveOf(members());
		bytes.writeUInt16LE(2, bytes.length - 12);
		expect(await checkFolder(fileWith(bytes))).toMatchObject({ problems: [{ code: 'broken-archive' }] });
	});

	test('is cut short anywhere', async () => {
		const whole = archiveOf(members());
		for (let length = 4; length < whole.length; length += 97) {
			const { outcome, problems } = await checkFolder(fileWith(whole.subarray(0, length)));
			expect(outcome).toBe('refused');
			expect(problems).toMatchObject([{ code: 'broken-archive', file: 'faxe.zip' }]);
		}
	});

	test.each([
		['faxe.zip', 'text;that;is;no;archive'],
		['faxe.zip', ''],
		['faxe.zip', workbookOf({ sheets: sheetsOf(soundDelivery()) })],
		['faxe.csv', workbookOf({ sheets: sheetsOf(soundDelivery()) })],
		['faxe.xlsx', archiveOf(members())]
	])('is something else than its ending says: %s', async (name, bytes) => {
		expect(await checkFolder(fileWith(bytes, name))).toMatchObject({
			outcome: 'refused',
			problems: [{ code: 'contents-unlike-name', file: name }]
		});
	});

	test('has a table that is a workbook by its first bytes', async () => {
		const { problems } = await check([
			...members().filter(({ name }) => name !== 'planer.csv'),
			{ name: 'planer.csv', bytes: workbookOf({ sheets: sheetsOf(soundDelivery()) }) }
		]);
		expect(problems).toMatchObject([{ code: 'contents-unlike-name', table: 'planer', file: 'faxe.zip/planer.csv' }]);
	});
});

describe('a CPR number in an archive', () => {
	const cpr = '010180-1234';

	test.each<[string, readonly Packed[], string, object]>([
		[
			'in the name of a file',
			[...members(), { name: `noter ${cpr}.txt`, bytes: 'x' }],
			'',
			{ file: 'faxe.zip/noter ….txt' }
		],
		['in the name of the folder', members(`${cpr}/`), '', { parameters: { where: 'member-name' } }],
		[
			'in the name of a hidden file',
			[...members(), { name: `.${cpr}`, bytes: '' }],
			'',
			{ parameters: { where: 'member-name' } }
		],
		['in the comment of the archive', members(), `af ${cpr}`, { parameters: { where: 'archive-comment' } }],
		[
			'in the comment of a file',
			[{ ...leverance, comment: cpr }, familier, ...others],
			'',
			{ parameters: { where: 'archive-comment' } }
		],
		['in a refused archive', [...members(), { name: `../${cpr}.csv`, bytes: 'x' }], '', { file: 'faxe.zip/../….csv' }]
	])('is found %s, and not repeated', async (_name, packed, comment, where) => {
		const { outcome, problems } = await check(packed, comment);
		expect(outcome).toBe('refused');
		expect(problems).toContainEqual(expect.objectContaining({ code: 'cpr-like-value', ...where }));
		expect(JSON.stringify(problems)).not.toContain('1234');
	});
});
