import { createHash } from 'node:crypto';
import { readdir, stat } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { csvFile } from './csv-file.ts';
import type { DeliveredFile, DeliverySource, UnreadableDelivery } from './delivery-source.ts';
import { inspectText } from './inspect-text.ts';

/** What the file system says of a path that leads nowhere. */
const NOT_THERE = new Set(['ENOENT', 'ENOTDIR']);

/**
 * Opens what a municipality hands in: a folder of CSV files.
 *
 * Its checksum is that of the sorted lines `name TAB sha256(file)`, so that it does not matter in
 * which order a disk lists the files. Hidden files (`.DS_Store`, `~$familier.xlsx`) are not part of it.
 */
export async function openDelivery(path: string): Promise<DeliverySource | UnreadableDelivery> {
	const name = basename(resolve(path));
	const what = await readable(() => stat(path));
	if ('unreadable' in what) return { name, reason: NOT_THERE.has(what.unreadable) ? 'not-found' : 'unreadable' };
	if (!what.value.isDirectory()) return { name, reason: 'unsupported' };
	const listed = await readable(() => readdir(path));
	if ('unreadable' in listed) return { name, reason: 'unreadable' };

	const names = listed.value.filter((file) => !/^(\.|~\$)|^(thumbs\.db|desktop\.ini)$/i.test(file)).sort();
	const files: DeliveredFile[] = [];
	const unreadable: string[] = [];
	const lines: string[] = [];
	for (const file of names.filter(isCsv)) {
		const inspected = await readable(() => inspectText(join(path, file)));
		if ('unreadable' in inspected || inspected.value.encoding === null) {
			unreadable.push(file);
			continue;
		}
		const { encoding, sha256, hasSlash } = inspected.value;
		lines.push(`${file}\t${sha256}`);
		files.push(await csvFile(join(path, file), encoding, hasSlash));
	}
	return {
		name,
		files,
		ignored: names.filter((file) => !isCsv(file)),
		unreadable,
		sha256: createHash('sha256').update(lines.join('\n')).digest('hex')
	};
}

/** What the file system gave, or the code of its refusal: a folder named like a file, a file that is not ours to read. */
async function readable<T>(read: () => Promise<T>): Promise<{ value: T } | { unreadable: string }> {
	try {
		return { value: await read() };
	} catch (error) {
		if (!(error instanceof Error) || !('code' in error)) throw error;
		return { unreadable: String(error.code) };
	}
}

function isCsv(file: string): boolean {
	return /\.csv$/i.test(file);
}
