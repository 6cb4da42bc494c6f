import type { ReadBytes } from '../byte-source.ts';
import { numberKind, type NumberKind } from './number-format.ts';
import { MOST_FORMATS } from '../limits.ts';
import { RefusedContents } from '../refused-contents.ts';
import { parseXml } from './parse-xml.ts';

/** What each cell format of a workbook makes of a number; a cell names its format by its place in the list. */
export async function readStyles(read: ReadBytes): Promise<readonly NumberKind[]> {
	const codes = new Map<number, string>();
	const formats: number[] = [];
	// Formats stand in other lists too, for conditional formatting and for named styles.
	let list: string | null = null;
	await parseXml(read, {
		open(name, attributes) {
			if (name === 'numFmts' || name === 'cellXfs') list = name;
			else if (list === 'numFmts' && name === 'numFmt')
				codes.set(Number(attributes['numFmtId']), attributes['formatCode'] ?? '');
			else if (list === 'cellXfs' && name === 'xf') formats.push(Number(attributes['numFmtId'] ?? 0));
		},
		close(name) {
			if (codes.size + formats.length > MOST_FORMATS) throw new RefusedContents('too-large');
			if (name === list) list = null;
		}
	});
	return formats.map((id) => numberKind(id, codes.get(id)));
}
