import { createHash } from 'node:crypto';
import type { ReadBytes } from './byte-source.ts';
import { containerOf, type Container } from './first-bytes.ts';

/** How the bytes of a text file are to be read. */
export type Encoding = 'utf-8' | 'windows-1252';

export interface TextInspection {
	/** Null: not text. */
	readonly encoding: Encoding | null;
	/** What the file is instead, by its first bytes. */
	readonly container: Container;
	readonly sha256: string;
	readonly hasSlash: boolean;
	readonly hasQuote: boolean;
}

const SLASH = '/'.charCodeAt(0);
const QUOTE = '"'.charCodeAt(0);
const LINE_FEED = 10;
const CARRIAGE_RETURN = 13;

/** A line so long is no row of a table, and would be held in memory whole. */
const LONGEST_LINE = 1024 ** 2;

/**
 * Goes through a file once, before it is read: its checksum and its encoding.
 *
 * Only the whole file can tell UTF-8 from Windows-1252: a Danish export may hold its first `ø` in
 * the last row. What is valid UTF-8 is taken for UTF-8 (in Windows-1252 it would be very odd text);
 * everything else that holds no zero byte is Windows-1252.
 */
export async function inspectText(read: ReadBytes): Promise<TextInspection> {
	const hash = createHash('sha256');
	const decoder = new TextDecoder('utf-8', { fatal: true });
	const seen: {
		container: Container | null;
		isUtf8: boolean;
		isText: boolean;
		hasSlash: boolean;
		hasQuote: boolean;
		lineLength: number;
	} = {
		container: null,
		isUtf8: true,
		isText: true,
		hasSlash: false,
		hasQuote: false,
		lineLength: 0
	};
	const decode = (bytes: Uint8Array | undefined): void => {
		if (!seen.isUtf8) return;
		try {
			decoder.decode(bytes, { stream: bytes !== undefined });
		} catch {
			// A fatal decoder says "not UTF-8" by throwing.
			seen.isUtf8 = false;
		}
	};
	for await (const chunk of read()) {
		hash.update(chunk);
		decode(chunk);
		seen.container ??= containerOf(chunk);
		seen.isText &&= !chunk.includes(0);
		seen.hasSlash ||= chunk.includes(SLASH);
		seen.hasQuote ||= chunk.includes(QUOTE);
		const lineEnd = Math.max(chunk.lastIndexOf(LINE_FEED), chunk.lastIndexOf(CARRIAGE_RETURN));
		seen.lineLength = lineEnd < 0 ? seen.lineLength + chunk.length : chunk.length - lineEnd - 1;
		seen.isText &&= seen.lineLength <= LONGEST_LINE;
	}
	decode(undefined);
	const container = seen.container ?? 'none';
	const encoding = seen.isUtf8 ? 'utf-8' : 'windows-1252';
	return {
		encoding: seen.isText && container === 'none' ? encoding : null,
		container,
		sha256: hash.digest('hex'),
		hasSlash: seen.hasSlash,
		hasQuote: seen.hasQuote
	};
}
