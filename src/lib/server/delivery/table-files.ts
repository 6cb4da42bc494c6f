import type { ReadBytes } from './byte-source.ts';
import { csvFile } from './csv-file.ts';
import type { DeliveredFile, UnreadFile } from './delivery-source.ts';
import { inspectText } from './inspect-text.ts';
import { isRefusedByDisk } from './refused-by-disk.ts';

/** Files of one folder, whether it lies on a disk or in an archive. */
export interface TableFiles {
	readonly files: readonly DeliveredFile[];
	readonly unreadable: readonly UnreadFile[];
	/** For each file its name and checksum, a tab between them. */
	readonly checksums: readonly string[];
}

/** Opens the CSV files of a folder as tables. */
export async function tableFiles(
	named: readonly { readonly name: string; readonly read: ReadBytes }[]
): Promise<TableFiles> {
	const files: DeliveredFile[] = [];
	const unreadable: UnreadFile[] = [];
	const checksums: string[] = [];
	for (const { name, read } of named) {
		const inspected = await readable(() => inspectText(read));
		if (inspected === null) {
			unreadable.push({ name, code: 'unreadable-file' });
			continue;
		}
		const { encoding, container, sha256, hasSlash, hasQuote } = inspected;
		if (encoding === null) {
			unreadable.push({ name, code: container === 'none' ? 'unreadable-file' : 'contents-unlike-name' });
			continue;
		}
		checksums.push(`${name}\t${sha256}`);
		files.push(await csvFile({ name, read, encoding, hasSlash, hasQuote }));
	}
	return { files, unreadable, checksums };
}

/** Null where the file system refuses: a folder named like a file, a file that is not ours to read. */
async function readable<T>(read: () => Promise<T>): Promise<T | null> {
	try {
		return await read();
	} catch (error) {
		if (isRefusedByDisk(error)) return null;
		throw error;
	}
}
