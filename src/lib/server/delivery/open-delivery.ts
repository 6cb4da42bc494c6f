import { stat } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import type { DeliverySource, RefusalCode, UnreadableDelivery } from './delivery-source.ts';
import { fileDelivery } from './file-delivery.ts';
import { folderDelivery } from './folder-delivery.ts';
import { isRefusedByDisk } from './refused-by-disk.ts';
import { RefusedContents } from './refused-contents.ts';

/** What the file system says of a path that leads nowhere. */
const NOT_THERE: readonly unknown[] = ['ENOENT', 'ENOTDIR'];

/** Opens what a municipality hands in: a folder or ZIP archive of CSV files, or a workbook. */
export async function openDelivery(path: string): Promise<DeliverySource | UnreadableDelivery> {
	return open(path, folderDelivery);
}

/** Opens one table of a delivery. Of a folder nothing else is looked at; a single file is opened whole. */
export async function openTable(
	path: string,
	table: string
): Promise<{ readonly source: DeliverySource | UnreadableDelivery; readonly isWhole: boolean }> {
	const opened = { isWhole: true };
	const source = await open(path, (folder, name) => {
		opened.isWhole = false;
		return folderDelivery(folder, name, table);
	});
	return { source, ...opened };
}

async function open(
	path: string,
	openFolder: (path: string, name: string) => Promise<DeliverySource>
): Promise<DeliverySource | UnreadableDelivery> {
	const name = basename(resolve(path));
	const names: string[] = [];
	const refuse = (code: RefusalCode, isFound: boolean, member: string | null = null): UnreadableDelivery => ({
		name,
		isFound,
		code,
		member,
		names
	});
	try {
		const isFolder = (await stat(path)).isDirectory();
		return isFolder ? await openFolder(path, name) : await fileDelivery(path, name, names);
	} catch (error) {
		if (error instanceof RefusedContents) return refuse(error.code, true, error.member);
		if (isRefusedByDisk(error)) return refuse('unreadable-delivery', !NOT_THERE.includes(error.code));
		throw error;
	}
}
