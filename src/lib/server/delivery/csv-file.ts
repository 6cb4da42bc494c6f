import Papa from 'papaparse';
import { basename, extname } from 'node:path';
import { Readable } from 'node:stream';
import type { DeliveredFile, TakeRows } from './delivery-source.ts';
import { detectDelimiter, type Delimiter } from './detect-delimiter.ts';
import type { Encoding } from './inspect-text.ts';
import { readText } from './read-text.ts';

/** A CSV file as a table of text. */
export async function csvFile(path: string, encoding: Encoding, hasSlash: boolean): Promise<DeliveredFile> {
	const delimiter = detectDelimiter(await firstLine(path, encoding));
	let header: readonly string[] | null = null;
	await readRows(path, encoding, delimiter, 1, (rows) => (header ??= rows[0] ?? null));

	return {
		name: basename(path),
		tableName: basename(path, extname(path)).trim().toLowerCase(),
		header,
		hasSlash,
		rows: (take) =>
			readRows(path, encoding, delimiter, null, (rows, firstRow) => {
				if (firstRow > 1) take(rows, firstRow);
				else if (rows.length > 1) take(rows.slice(1), firstRow + 1);
			})
	};
}

async function firstLine(path: string, encoding: Encoding): Promise<string> {
	let text = '';
	for await (const chunk of readText(path, encoding)) {
		text += chunk;
		const end = text.indexOf('\n');
		if (end >= 0) return text.slice(0, end);
	}
	return text;
}

/** Hands over rows as papaparse finds them, at most `limit` of them, and says where the quotes are broken. */
function readRows(
	path: string,
	encoding: Encoding,
	delimiter: Delimiter,
	limit: number | null,
	take: TakeRows
): Promise<readonly number[]> {
	const brokenQuotes: number[] = [];
	let nextRow = 1;
	return new Promise((resolve, reject) => {
		const input = Readable.from(readText(path, encoding));
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
