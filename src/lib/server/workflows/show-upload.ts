import { createReadStream } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import type { ListChoice } from '#lib/trial/listed-items.ts';
import type { UploadPage, UploadSummary } from '#lib/trial/upload.ts';
import { itemFile } from './item-file.ts';
import type { ItemList } from './item-list.ts';
import type { UploadNow } from './receiving-desk.ts';
import { showList } from './show-list.ts';
import { MARKED } from './staging-area.ts';

/** An upload as its page shows it, with the lines that are asked for. */
export async function showUpload(upload: UploadNow, choice: ListChoice): Promise<UploadPage> {
	const list = uploadList(upload);
	return { id: upload.id, state: upload.state, list: list && (await showList(list, choice)) };
}

/** The uploads that have not been received; those that have stand in the history. */
export function showUploads(uploads: readonly UploadNow[]): UploadSummary[] {
	return uploads
		.filter(({ state }) => state.phase !== 'checked' || state.result.delivery === null)
		.map(({ id, begunAt, state }) => ({ id, begunAt, state }));
}

/** The list of what a check found, or null where there is none. */
export function uploadList({ state, staged }: UploadNow): ItemList | null {
	return state.phase === 'checked' && state.result.groups.length > 0 ? itemFile(staged, state.result.groups) : null;
}

/** The workbook with the faulty cells marked, from disk as it is read, or null where there is none. */
export function markedWorkbook({ state, staged }: UploadNow): ReadableStream | null {
	if (state.phase !== 'checked' || !state.result.hasMarkedWorkbook) return null;
	return Readable.toWeb(createReadStream(join(staged, MARKED))) as ReadableStream;
}
