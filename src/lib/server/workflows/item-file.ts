import { closeSync, openSync, writeSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { join } from 'node:path';
import type { ListedGroup, ListedItem } from '#lib/trial/listed-items.ts';
import { groupsOf, inListOrder, type ItemList } from './item-list.ts';

/** Lines written at a time. */
const LINES_A_WRITE = 1000;

/** Each line's place in the file is kept as eight bytes. */
const BYTES_A_PLACE = 8;

/**
 * Keeps a list on disk, one line an item, and beside it where each line begins: a faulty column can have a problem
 * in every row, and a page shows a hundred of them. Gives the list's groups.
 */
export function writeItemFile(folder: string, items: readonly ListedItem[]): ListedGroup[] {
	const ordered = inListOrder(items);
	const lines = openSync(join(folder, 'items.jsonl'), 'w', 0o600);
	const places = openSync(join(folder, 'places.bin'), 'w', 0o600);
	let end = 0;
	for (let at = 0; at < ordered.length; at += LINES_A_WRITE) {
		const written = ordered.slice(at, at + LINES_A_WRITE).map((item) => Buffer.from(`${JSON.stringify(item)}\n`));
		const begins = Float64Array.from(written, (line) => (end += line.length) - line.length);
		writeSync(lines, Buffer.concat(written));
		writeSync(places, begins);
	}
	writeSync(places, Float64Array.of(end));
	closeSync(lines);
	closeSync(places);
	return groupsOf(ordered);
}

/** The list that was kept in a folder, read a part at a time. */
export function itemFile(folder: string, groups: readonly ListedGroup[]): ItemList {
	const length = groups.reduce((sum, { count }) => sum + count, 0);
	return {
		groups,
		async read(first, count) {
			const last = Math.min(first + count, length);
			if (first >= last) return [];
			const places = await readBytes(join(folder, 'places.bin'), first * BYTES_A_PLACE, (last + 1) * BYTES_A_PLACE);
			const begin = places.readDoubleLE(0);
			const end = places.readDoubleLE((last - first) * BYTES_A_PLACE);
			const lines = await readBytes(join(folder, 'items.jsonl'), begin, end);
			return lines
				.toString('utf8')
				.trimEnd()
				.split('\n')
				.map((line) => JSON.parse(line) as ListedItem);
		}
	};
}

async function readBytes(path: string, begin: number, end: number): Promise<Buffer> {
	const file = await open(path);
	try {
		const bytes = Buffer.alloc(end - begin);
		await file.read(bytes, 0, bytes.length, begin);
		return bytes;
	} finally {
		await file.close();
	}
}
