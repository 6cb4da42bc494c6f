import { createHash } from 'node:crypto';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { fileBytes } from './byte-source.ts';
import { tableNameOf } from './csv-file.ts';
import type { DeliverySource } from './delivery-source.ts';
import { tableFiles } from './table-files.ts';
import { isCsv, isVisible } from './visible-names.ts';

/** Opens a folder of CSV files, or the files of one table in it. Hidden files are no part of it. */
export async function folderDelivery(path: string, name: string, only: string | null = null): Promise<DeliverySource> {
	const isWanted = (file: string) => isVisible(file) && (only === null || tableNameOf(file) === only);
	const names = (await readdir(path)).filter(isWanted).sort();
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
