import { SaxesParser } from 'saxes';
import type { ReadBytes } from '../byte-source.ts';
import { DEEPEST_XML, LONGEST_XML_PIECE, MOST_XML_FAULTS } from '../limits.ts';
import { RefusedContents } from '../refused-contents.ts';

export type Attributes = Readonly<Record<string, string>>;

/**
 * What to do with the parts of an XML document. Elements go by their local name: a writer may call the same
 * element `row` or `x:row`, and in the strict variant of the format only the names of the namespaces differ.
 */
export interface XmlHandlers {
	readonly open?: (name: string, attributes: Attributes) => void;
	/** A run of text; an element may have several. */
	readonly text?: (text: string) => void;
	readonly close?: (name: string) => void;
}

/**
 * Reads an XML document as a stream. A document type is refused: with one a few letters can stand for gigabytes,
 * and no spreadsheet writes one. So is a piece longer or deeper than any spreadsheet writes, since the parser
 * would hold it in memory. Throws `RefusedContents` where the document is not well-formed.
 *
 * `isLenient` is for parts that are only looked through: what Office itself writes into drawings is not always
 * well-formed, and is no reason to refuse a workbook.
 */
export async function parseXml(read: ReadBytes, handlers: XmlHandlers, isLenient = false): Promise<void> {
	const parser = new SaxesParser({ xmlns: false, position: false });
	const refuse = (cause?: unknown): never => {
		throw new RefusedContents('broken-workbook', null, { cause });
	};
	let depth = 0;
	let sinceLastPiece = 0;
	parser.on('opentag', ({ name, attributes }) => {
		sinceLastPiece = 0;
		depth += 1;
		if (depth > DEEPEST_XML) refuse();
		handlers.open?.(localName(name), attributes);
	});
	parser.on('text', (text) => handlers.text?.(text));
	parser.on('cdata', (text) => handlers.text?.(text));
	parser.on('closetag', ({ name }) => {
		sinceLastPiece = 0;
		depth -= 1;
		handlers.close?.(localName(name));
	});
	let faults = 0;
	parser.on('error', (error) => {
		faults += 1;
		if (!isLenient || faults > MOST_XML_FAULTS) refuse(error);
	});
	parser.on('doctype', () => refuse());

	let decoder: TextDecoder | null = null;
	const write = (text: string): void => {
		sinceLastPiece += text.length;
		parser.write(text);
		if (sinceLastPiece > LONGEST_XML_PIECE) refuse();
	};
	for await (const chunk of read()) {
		decoder ??= new TextDecoder(encodingOf(chunk), { fatal: !isLenient });
		write(decode(decoder, chunk));
	}
	write(decode(decoder ?? new TextDecoder(), undefined));
	parser.close();
}

function localName(name: string): string {
	const colon = name.indexOf(':');
	return colon < 0 ? name : name.slice(colon + 1);
}

/** The format allows UTF-8 and UTF-16, and UTF-16 begins with its byte order mark. */
function encodingOf(first: Uint8Array): string {
	if (first[0] === 0xff && first[1] === 0xfe) return 'utf-16le';
	return first[0] === 0xfe && first[1] === 0xff ? 'utf-16be' : 'utf-8';
}

function decode(decoder: TextDecoder, bytes: Uint8Array | undefined): string {
	try {
		return decoder.decode(bytes, { stream: bytes !== undefined });
	} catch (cause) {
		// A fatal decoder says "not this encoding" by throwing.
		throw new RefusedContents('broken-workbook', null, { cause });
	}
}
