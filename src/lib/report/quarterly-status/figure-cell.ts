import type { Words } from '#lib/i18n/words.ts';
import type { Figure, Released } from '#lib/trial/released.ts';
import { HIDDEN, type ReportCell } from '../document/report-document.ts';

/** A figure in a table: written as asked for, hidden, or why there is none. */
export function figureCell(
	{ t }: Words,
	figure: Released<Figure> | null | undefined,
	written: (value: number) => string
): ReportCell {
	if (figure === null || figure === undefined) return t.figure.reasons['no-delivery'];
	if (figure.state === 'hidden') return HIDDEN;
	return figure.state === 'shown' ? written(figure.value) : t.figure.reasons[figure.reason];
}
