import type { Words } from '#lib/i18n/words.ts';
import { problemMessage } from '#lib/i18n/problems.ts';
import { problemSeverities, type Problem } from '#lib/trial/problem.ts';
import { byteOrderMark, csvRows } from './danish-csv.ts';
import type { ItemList } from './item-list.ts';

/** Lines read and written at a time. */
const LINES_A_PIECE = 1000;

/**
 * All problems of a list as a CSV file for Danish Excel. File and column names in it are the sender's. Written piece
 * by piece, since there may be a problem in every row.
 */
export function problemsCsv(list: ItemList, { language, t }: Words): ReadableStream<Uint8Array> {
	const { csv, severity } = t.deliveries;
	const pieces = list.groups.filter(({ code }) => code in problemSeverities).flatMap(inPieces);
	const head = [csv.kind, csv.code, csv.table, csv.file, csv.row, csv.column, csv.message];
	return new ReadableStream({
		start(controller) {
			controller.enqueue(byteOrderMark);
			controller.enqueue(csvRows([head]));
		},
		async pull(controller) {
			const piece = pieces.shift();
			if (!piece) {
				controller.close();
				return;
			}
			const problems = (await list.read(piece.first, piece.count)) as readonly Problem[];
			controller.enqueue(
				csvRows(
					problems.map((problem) => {
						const { code, table, file, row, column } = problem;
						return [
							severity[problemSeverities[code]],
							code,
							table,
							file,
							row,
							column,
							problemMessage(problem, language)
						];
					})
				)
			);
		}
	});
}

function inPieces({ first, count }: { first: number; count: number }): { first: number; count: number }[] {
	return Array.from({ length: Math.ceil(count / LINES_A_PIECE) }, (_, at) => ({
		first: first + at * LINES_A_PIECE,
		count: Math.min(LINES_A_PIECE, count - at * LINES_A_PIECE)
	}));
}
