import type { Problem, ProblemParameters } from '#lib/trial/problem.ts';
import type { DeliveredCell, DeliveredFile, DeliverySource } from '../delivery/delivery-source.ts';
import { columnLetters } from '../delivery/workbook/cell-reference.ts';
import { cprLikeIn, looksLikeCpr, withoutCpr } from './cells/cpr-like.ts';
import { deliveredText } from './cells/delivered-text.ts';
import { shownFileOf } from './tables.ts';

const HEADER_ROW = 1;

/**
 * Looks for CPR numbers everywhere but in the tables, whose rows are looked through while they are read: in the
 * names of files and sheets, in the cells of sheets and files that hold no table, and in all text beside the cells.
 *
 * A name turns up in several parts of a workbook. What has been told of one place is not told of the next.
 */
export async function lookBesideTheTables(
	source: DeliverySource,
	unread: readonly DeliveredFile[],
	report: (problem: Problem) => void
): Promise<void> {
	const told = new Set<string>();
	const tell = (text: string, file: string, row: number | null, parameters: ProblemParameters): void => {
		const fresh = cprLikeIn(text).filter((run) => !told.has(run));
		if (fresh.length === 0) return;
		for (const run of fresh) told.add(run);
		report({ code: 'cpr-like-value', table: null, file, row, column: null, parameters });
	};

	tell(source.name, withoutCpr(source.name), null, {});
	const names = [...source.ignored, ...[...source.unreadable, ...source.files].map(({ name }) => name)];
	for (const name of names) {
		const where = source.isWorkbook ? { where: 'sheet-name', sheet: withoutCpr(name) } : {};
		tell(name, shownFileOf(source, name), null, where);
	}
	for (const { kind, sheet, cell, text } of source.otherTexts) {
		tell(text, withoutCpr(source.name), null, {
			where: kind,
			...(sheet === null ? {} : { sheet: withoutCpr(sheet) }),
			...(cell === null ? {} : { cell })
		});
	}
	for (const file of unread) await lookThrough(source, file, report);
}

/** Looks through the cells of a file that no table is read from. */
async function lookThrough(
	source: DeliverySource,
	file: DeliveredFile,
	report: (problem: Problem) => void
): Promise<void> {
	const shownFile = shownFileOf(source, file.name);
	const look = (cells: readonly DeliveredCell[], row: number): void => {
		for (const [place, cell] of cells.entries()) {
			if (!looksLikeCpr(deliveredText(cell))) continue;
			const where = file.sheet
				? { cell: `${columnLetters(place)}${row}`, sheet: withoutCpr(file.name) }
				: { place: place + 1 };
			report({ code: 'cpr-like-value', table: null, file: shownFile, row, column: null, parameters: where });
		}
	};
	look(file.header ?? [], HEADER_ROW);
	await file.rows((rows, firstRow) => {
		for (const [offset, cells] of rows.entries()) look(cells, firstRow + offset);
	});
}
