import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { temporaryFolder } from '../../../../tests/support/command-line.ts';
import { MARKED, SENT, stagingArea, storeFile } from './staging-area.ts';

const sent = (...pieces: (string | Error)[]): ReadableStream<Uint8Array<ArrayBuffer>> =>
	new ReadableStream({
		pull(controller) {
			const piece = pieces.shift();
			if (piece === undefined) controller.close();
			else if (typeof piece === 'string') controller.enqueue(new TextEncoder().encode(piece));
			else controller.error(piece);
		}
	});
const withCode = (code: string) => Object.assign(new Error(code), { code });
const modeOf = (path: string) => (statSync(path).mode & 0o777).toString(8);

describe('a file that comes in', () => {
	test('is written as it comes, for its owner only', async () => {
		const path = join(temporaryFolder(), 'a.csv');
		expect(await storeFile(path, sent('familie_id\n', 'f1\n'), 100)).toBe(14);
		expect(readFileSync(path, 'utf8')).toBe('familie_id\nf1\n');
		expect(modeOf(path)).toBe('600');
	});

	test.each([
		['too-large', sent('12345', '678')],
		['too-large', sent('1', Object.assign(new Error(), { status: 413 }))],
		['interrupted', sent('1', withCode('ECONNRESET'))],
		['disk-full', sent('1', withCode('ENOSPC'))]
	] as const)('is refused, and nothing of it is left: %s', async (why, body) => {
		const folder = temporaryFolder();
		expect(await storeFile(join(folder, 'a.csv'), body, 7)).toBe(why);
		expect(readdirSync(folder)).toEqual([]);
	});

	test('does not take the place of another of its name', async () => {
		const path = join(temporaryFolder(), 'a.csv');
		writeFileSync(path, 'first');
		expect(await storeFile(path, sent('second'), 100)).toBe('name-twice');
		expect(readFileSync(path, 'utf8')).toBe('first');
	});

	test('what nobody expects is thrown on', async () => {
		const path = join(temporaryFolder(), 'a.csv');
		await expect(storeFile(path, sent(new RangeError('a bug')), 100)).rejects.toThrow('a bug');
	});
});

test('the area lies beside the database, for its owner only, and is wiped part by part', () => {
	const database = join(temporaryFolder(), 'x.db');
	const area = stagingArea(database);
	const folder = area.make('abc');
	expect(folder).toBe(join(`${database}.uploads`, 'abc'));
	for (const path of [`${database}.uploads`, folder, join(folder, SENT)]) expect(modeOf(path)).toBe('700');
	for (const name of [MARKED, 'items.jsonl', join(SENT, 'a.csv')]) writeFileSync(join(folder, name), '');
	area.wipeSent('abc');
	expect(readdirSync(folder)).toEqual(['items.jsonl']);
	area.make('def');
	area.wipe('abc');
	expect(readdirSync(`${database}.uploads`)).toEqual(['def']);
	area.wipeAll();
	expect(existsSync(`${database}.uploads`)).toBe(false);
});
