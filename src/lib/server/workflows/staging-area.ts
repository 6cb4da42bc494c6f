import { createWriteStream, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { Readable, Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { ReadableStream as NodeStream } from 'node:stream/web';
import type { UploadRefusal } from '#lib/trial/upload.ts';

/** Where sent files lie until they are received: beside the database, for its owner only, never under the web root. */
export interface StagingArea {
	/** Makes the folder of an upload, and gives its path. */
	make(id: string): string;
	folder(id: string): string;
	/** Removes what was sent, and leaves what was found. */
	wipeSent(id: string): void;
	wipe(id: string): void;
	wipeAll(): void;
}

/** The folder for one database. */
export function stagingArea(database: string): StagingArea {
	const root = `${database}.uploads`;
	const folder = (id: string) => join(root, id);
	const remove = (path: string) => {
		rmSync(path, { recursive: true, force: true, maxRetries: 2 });
	};
	return {
		folder,
		make(id) {
			mkdirSync(join(folder(id), SENT), { recursive: true, mode: 0o700 });
			return folder(id);
		},
		wipeSent(id) {
			remove(join(folder(id), SENT));
			remove(join(folder(id), MARKED));
		},
		wipe: (id) => {
			remove(folder(id));
		},
		wipeAll: () => {
			remove(root);
		}
	};
}

/** The folder of the sent files within an upload's own. */
export const SENT = 'sent';

/** The workbook that goes back, with its faulty cells marked. */
export const MARKED = 'marked.xlsx';

/**
 * Writes a sent file to disk as it comes in, never more than `limit` bytes of it. Gives how many it had, or why it
 * was not taken; then nothing of it is left.
 */
export async function storeFile(
	path: string,
	body: ReadableStream<Uint8Array<ArrayBuffer>>,
	limit: number
): Promise<number | UploadRefusal> {
	let bytes = 0;
	const counted = new Transform({
		transform(chunk: Uint8Array, _, done) {
			bytes += chunk.length;
			done(bytes > limit ? new TooLarge() : null, chunk);
		}
	});
	try {
		await pipeline(
			Readable.fromWeb(body as NodeStream<Uint8Array>),
			counted,
			createWriteStream(path, { flags: 'wx', mode: 0o600 })
		);
		return bytes;
	} catch (error) {
		// What ends a stream early, or a disk that is full, is a refusal; anything else is a bug.
		const refusal = refusalOf(error);
		if (refusal === null) throw error;
		if (refusal !== 'name-twice') rmSync(path, { force: true });
		return refusal;
	}
}

/** Ends a stream that brings too much. */
class TooLarge extends Error {}

const refusals: Readonly<Record<string, UploadRefusal>> = {
	EEXIST: 'name-twice',
	ENOSPC: 'disk-full',
	EDQUOT: 'disk-full',
	// Its upload was wiped meanwhile.
	ENOENT: 'interrupted',
	ECONNRESET: 'interrupted',
	ABORT_ERR: 'interrupted',
	ERR_STREAM_PREMATURE_CLOSE: 'interrupted'
};

/** The server's own limit ends the stream with status 413; a sender that goes away ends it otherwise. */
function refusalOf(error: unknown): UploadRefusal | null {
	const { status, code } = error as { readonly status?: unknown; readonly code?: unknown };
	if (error instanceof TooLarge || status === 413) return 'too-large';
	return refusals[String(code)] ?? null;
}
