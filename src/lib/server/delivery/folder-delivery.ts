import { createHash } from 'node:crypto';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { fileBytes } from './byte-source.ts';
import type { DeliverySource } from './delivery-source.ts';
import { tableFiles } from './table-files.ts';
import { isCsv, isVisible } from './visible-names.ts';

/** Opens a folder of CSV files. Hidden files are no part of it. */
export async function folderDelivery(path: string, name: string): Promise<DeliverySource> {
	const names = (await readdir(path)).filter(isVisible).sort();
	const tables = await tableFiles(
		names.filter(isCsv).map((file) => ({ name: file, read: fileBytes(join(path, file)) }))
	);
	return {
		name,
		isWorkbook: false,
		files: tables.files,
		ignored: names.filter((file) => !isCsv(file)),
		unreadable: tables.unreadable,
		sha256: createHash('sha256').update(tables.checksums.join('\n')).digest('hex'),
		// A folder of text has names and cells, and nothing beside them.
		otherTexts: []
	};
}
