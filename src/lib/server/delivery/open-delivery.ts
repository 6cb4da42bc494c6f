import { createHash } from 'node:crypto';
import { readdir, stat } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { csvFile } from './csv-file.ts';
import type { DeliveredFile, DeliverySource, UnreadableDelivery } from './delivery-source.ts';
import { inspectText } from './inspect-text.ts';

/**
 * Opens what a municipality hands in: a folder of CSV files.
 *
 * Its checksum is that of the sorted lines `name TAB sha256(file)`, so that it does not matter in
 * which order a disk lists the files. Hidden files (`.DS_Store`, `~$familier.xlsx`) are not part of it.
 */
export async function openDelivery(path: string): Promise<DeliverySource | UnreadableDelivery> {
	const name = basename(resolve(path));
	const what = await stat(path).catch(() => null);
	if (!what) return { name, reason: 'not-found' };
	if (!what.isDirectory()) return { name, reason: 'unsupported' };

	const names = (await readdir(path)).filter((file) => !/^(\.|~\$)|^(thumbs\.db|desktop\.ini)$/i.test(file)).sort();
	const files: DeliveredFile[] = [];
	const unreadable: string[] = [];
	const lines: string[] = [];
	for (const file of names.filter(isCsv)) {
		const { encoding, sha256, hasSlash } = await inspectText(join(path, file));
		lines.push(`${file}\t${sha256}`);
		if (encoding === null) unreadable.push(file);
		else files.push(await csvFile(join(path, file), encoding, hasSlash));
	}
	return {
		name,
		files,
		ignored: names.filter((file) => !isCsv(file)),
		unreadable,
		sha256: createHash('sha256').update(lines.join('\n')).digest('hex')
	};
}

function isCsv(file: string): boolean {
	return /\.csv$/i.test(file);
}
