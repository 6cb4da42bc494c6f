import type { ReadBytes } from '../byte-source.ts';
import type { DeliveredCell, DeliveredFile, MergedRange, TakeRows } from '../delivery-source.ts';
import { MOST_MERGED_CELLS } from '../limits.ts';
import type { CellContext } from './cell-value.ts';
import { gatherTexts, type OtherTexts } from './gather-texts.ts';
import { coverMerged, mergedRange } from './merged-cells.ts';
import { readSheet } from './read-sheet.ts';

/** What is known of a sheet before it is read. */
export interface SheetPart {
	readonly name: string;
	readonly isHidden: boolean;
	readonly read: ReadBytes;
	readonly context: CellContext;
}

/** Rows are handed over some at a time, as many as have about so many cells between them. */
const CELLS_A_CHUNK = 20_000;

/**
 * Opens a sheet as a table. It is read once from end to end before anything is made of it: merged cells stand
 * behind the rows they concern, and a sheet damaged in its last row is refused before its first is taken.
 */
export async function sheetFile(
	{ name, isHidden, read, context }: SheetPart,
	texts: OtherTexts,
	sharedString: (index: number) => void
): Promise<DeliveredFile> {
	const merged: MergedRange[] = [];
	const gather = gatherTexts(texts, name);
	const seen: { header: DeliveredCell[] | null; hasSlash: boolean; hasDecimalMark: boolean } = {
		header: null,
		hasSlash: false,
		hasDecimalMark: false
	};
	await readSheet(read, context, {
		row(cells, row) {
			if (cells.length > 0) seen.header ??= row === 1 ? cells : [];
			for (const cell of cells) {
				if (typeof cell !== 'string') continue;
				seen.hasSlash ||= cell.includes('/');
				seen.hasDecimalMark ||= cell.includes('.') || cell.includes(',');
			}
		},
		formula: (text, cell) => {
			texts.add(text, () => ({ kind: 'formula', sheet: name, cell }));
		},
		phonetic: (text, cell) => {
			texts.add(text, () => ({ kind: 'elsewhere', sheet: name, cell }));
		},
		sharedString,
		beside: {
			...gather,
			open(element, attributes) {
				gather.open(element, attributes);
				const range = element === 'mergeCell' ? mergedRange(attributes['ref'] ?? '') : null;
				if (range && merged.length < MOST_MERGED_CELLS) merged.push(range);
			}
		}
	});
	const { header, hasSlash, hasDecimalMark } = seen;
	return {
		name,
		tableName: name.trim().toLowerCase(),
		header: header && coveredHeader(header, merged),
		hasSlash,
		hasDecimalMark,
		sheet: { isHidden, merged },
		rows: (take) => handOver(read, context, coverMerged(merged, header?.length ?? 0), take)
	};
}

/** Cells under a merged header have no name of their own, however far it reaches: the last column may be one of them. */
function coveredHeader(header: readonly DeliveredCell[], merged: readonly MergedRange[]): readonly DeliveredCell[] {
	const cells = [...header];
	const begunInside = merged.filter(({ first }) => first.row === 1 && first.column < header.length);
	coverMerged(merged, Math.max(header.length, ...begunInside.map(({ last }) => last.column + 1)))(cells, 1);
	return cells;
}

async function handOver(
	read: ReadBytes,
	context: CellContext,
	cover: (cells: DeliveredCell[], row: number) => void,
	take: TakeRows
): Promise<readonly number[]> {
	let rows: DeliveredCell[][] = [];
	let firstRow = 2;
	let cellCount = 0;
	const flush = (): void => {
		if (rows.length > 0) take(rows, firstRow);
		rows = [];
		cellCount = 0;
	};
	await readSheet(read, context, {
		row(cells, row) {
			cover(cells, row);
			if (row === 1 || cells.length === 0) return;
			// Where rows are left out, the next one begins anew with its own number.
			if (rows.length === 0 || row !== firstRow + rows.length || cellCount > CELLS_A_CHUNK) {
				flush();
				firstRow = row;
			}
			rows.push(cells);
			cellCount += cells.length;
		}
	});
	flush();
	return [];
}
