import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';

/** How the bytes of a text file are to be read. */
export type Encoding = 'utf-8' | 'windows-1252';

export interface TextInspection {
	/** Null: not text. */
	readonly encoding: Encoding | null;
	readonly sha256: string;
	readonly hasSlash: boolean;
}

const SLASH = '/'.charCodeAt(0);

/**
 * Goes through a file once, before it is read: its checksum and its encoding.
 *
 * Only the whole file can tell UTF-8 from Windows-1252: a Danish export may hold its first `ø` in
 * the last row. What is valid UTF-8 is taken for UTF-8 (in Windows-1252 it would be very odd text);
 * everything else that holds no zero byte is Windows-1252.
 */
export async function inspectText(path: string): Promise<TextInspection> {
	const hash = createHash('sha256');
	const decoder = new TextDecoder('utf-8', { fatal: true });
	const seen = { isUtf8: true, isText: true, hasSlash: false };
	const decode = (bytes: Uint8Array | undefined): void => {
		if (!seen.isUtf8) return;
		try {
			decoder.decode(bytes, { stream: bytes !== undefined });
		} catch {
			// A fatal decoder says "not UTF-8" by throwing.
			seen.isUtf8 = false;
		}
	};
	for await (const chunk of createReadStream(path) as AsyncIterable<Buffer>) {
		hash.update(chunk);
		decode(chunk);
		seen.isText &&= !chunk.includes(0);
		seen.hasSlash ||= chunk.includes(SLASH);
	}
	decode(undefined);
	const encoding = seen.isUtf8 ? 'utf-8' : 'windows-1252';
	return { encoding: seen.isText ? encoding : null, sha256: hash.digest('hex'), hasSlash: seen.hasSlash };
}
