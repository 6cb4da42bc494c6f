import Papa from 'papaparse';
import { extname } from 'node:path';
import { Readable } from 'node:stream';
import type { ReadBytes } from './byte-source.ts';
import type { DeliveredFile } from './delivery-source.ts';
import { detectDelimiter, type Delimiter } from './detect-delimiter.ts';
import type { Encoding } from './inspect-text.ts';
import { readText } from './read-text.ts';
import { untilQuoteRunsAway } from './until-quote-runs-away.ts';

/** What is known of a text file before it is read. */
export interface TextFile {
	readonly name: string;
	readonly read: ReadBytes;
	readonly encoding: Encoding;
	readonly hasSlash: boolean;
	readonly hasQuote: boolean;
}

/** Takes rows of text, which all cells of a CSV file are. */
type TakeTexts = (rows: readonly (readonly string[])[], firstRow: number) => void;

/** A CSV file as a table of text. */
export async function csvFile({ name, read, encoding, hasSlash, hasQuote }: TextFile): Promise<DeliveredFile> {
	const text = () => readText(read, encoding);
	const line = await firstLine(text());
	const delimiter = detectDelimiter(line ?? '');
	let header: readonly string[] | null = null;
	const takeHeader: TakeTexts = (rows) => (header ??= rows[0] ?? null);
	if (hasQuote) await readQuotedRows(text(), delimiter, 1, takeHeader);
	else if (line !== null) takeHeader(parseLines(line, delimiter), 1);

	return {
		name,
		tableName: tableNameOf(name),
		header,
		hasSlash,
		hasDecimalMark: true,
		sheet: null,
		rows: (take) => {
			const takeAfterHeader: TakeTexts = (rows, firstRow) => {
				if (firstRow > 1) take(rows, firstRow);
				else if (rows.length > 1) take(rows.slice(1), firstRow + 1);
			};
			return hasQuote
				? readQuotedRows(text(), delimiter, null, takeAfterHeader)
				: readPlainRows(text(), delimiter, takeAfterHeader);
		}
	};
}

/** The table that a file's name says it is. */
export function tableNameOf(name: string): string {
	return name
		.slice(0, name.length - extname(name).length)
		.trim()
		.toLowerCase();
}

/** Null where there is nothing at all. */
async function firstLine(chunks: AsyncIterable<string>): Promise<string | null> {
	let text = '';
	for await (const chunk of chunks) {
		text += chunk;
		const end = text.indexOf('\n');
		if (end >= 0) return text.slice(0, end);
	}
	return text === '' ? null : text;
}

/**
 * Hands over the rows of a text in which no quotation mark stands. Each ends with its line, so that every block of
 * whole lines can be parsed by itself, without what it takes to follow a quoted cell from block to block.
 */
async function readPlainRows(
	chunks: AsyncIterable<string>,
	delimiter: Delimiter,
	take: TakeTexts
): Promise<readonly number[]> {
	let nextRow = 1;
	let begun = '';
	const takeLines = (lines: string): void => {
		const rows = parseLines(lines, delimiter);
		take(rows, nextRow);
		nextRow += rows.length;
	};
	for await (const chunk of chunks) {
		const end = chunk.lastIndexOf('\n');
		if (end >= 0) takeLines(begun + chunk.slice(0, end));
		begun = end < 0 ? begun + chunk : chunk.slice(end + 1);
	}
	if (begun !== '') takeLines(begun);
	return [];
}

/** The rows of whole lines, the last one's end left off. An empty line is a row too, of one empty cell. */
function parseLines(lines: string, delimiter: Delimiter): string[][] {
	return lines === '' ? [['']] : Papa.parse<string[]>(lines, { delimiter, newline: '\n', fastMode: true }).data;
}

/** Hands over rows as papaparse finds them, at most `limit` of them, and says where the quotes are broken. */
function readQuotedRows(
	text: AsyncIterable<string>,
	delimiter: Delimiter,
	limit: number | null,
	take: TakeTexts
): Promise<readonly number[]> {
	const brokenQuotes: number[] = [];
	let nextRow = 1;
	return new Promise((resolve, reject) => {
		const input = Readable.from(untilQuoteRunsAway(text));
		Papa.parse<string[]>(input, {
			delimiter,
			newline: '\n',
			...(limit === null ? {} : { preview: limit }),
			chunk: ({ data, errors }) => {
				for (const error of errors) {
					if (error.type === 'Quotes') brokenQuotes.push(nextRow + Math.min(error.row ?? 0, data.length - 1));
				}
				take(data, nextRow);
				nextRow += data.length;
			},
			complete: () => {
				input.destroy();
				resolve(brokenQuotes);
			},
			error: reject
		});
	});
}
