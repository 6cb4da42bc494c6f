import { HIDDEN, type ReportCell } from '#lib/report/document/report-document.ts';
import { valueText } from '#lib/i18n/edition-value-text.ts';
import type { Words } from '#lib/i18n/words.ts';
import type { EditionFigure, EditionValue } from '#lib/trial/edition-figures.ts';
import type { HeadlineBasis } from '#lib/trial/estimates.ts';
import { selectedOn } from '#lib/trial/selected-on.ts';
import type { View } from '#lib/trial/views.ts';
import { fieldOfLine, type FigureLine } from './figure-lines.ts';

/** Stands where there is no such figure. */
export const NO_SUCH_FIGURE = '–';

/** Before a change of families that were selected on what it tells of, so that the digits stay under each other. */
export const SELECTED = '*';

/** Every figure of the edition, by its view. */
export type FiguresOf = (view: View) => readonly EditionFigure[];

/** What a line says: its number or both of its limits, that it is hidden, or why there is none. */
export function lineCell(words: Words, line: FigureLine, figuresOf: FiguresOf): ReportCell {
	const { figure, upper } = line;
	if (isHidden(figure.value) || (upper && isHidden(upper.value))) return HIDDEN;
	if (isOfOtherBasis(figure.value)) return NO_SUCH_FIGURE;
	const text = lineText(words, line);
	return isSelected(line, figuresOf) && hasNumber(figure.value) ? `${SELECTED}\u00a0${text}` : text;
}

function lineText(words: Words, { figure, upper }: FigureLine): string {
	const said = valueText(words, figure, figure.value);
	if (upper === null || !hasNumber(figure.value) || !hasNumber(upper.value)) return said;
	// What two limits share is their unit, where it comes after them.
	const [lower = said] = /^[^\u00a0]*\d(?=\u00a0)/.exec(said) ?? [];
	return words.t.finalEvaluation.all.range(lower, valueText(words, upper, upper.value));
}

function hasNumber(value: EditionValue): boolean {
	return value.kind === 'number' && value.figure.state === 'shown';
}

function isHidden(value: EditionValue): boolean {
	switch (value.kind) {
		case 'number':
			return value.figure.state === 'hidden';
		case 'curve':
			return value.curve.state === 'hidden';
		case 'verdict':
			return value.verdict === 'hidden';
		case 'basis':
			return value.basis === 'hidden';
		case 'held-back':
			return value.isHeldBack === 'hidden';
	}
}

function isOfOtherBasis(value: EditionValue): boolean {
	return value.kind === 'number' && value.figure.state === 'not-estimable' && value.figure.reason === 'other-basis';
}

function basisOf({ figure: { view, scope } }: FigureLine, figuresOf: FiguresOf): HeadlineBasis | 'hidden' {
	for (const { value, ...place } of figuresOf(view)) {
		if (value.kind === 'basis' && place.scope === scope) return value.basis;
	}
	return null;
}

/** Changes that are not corrected for the selection, and what was tried of them. */
const PLAIN_CHANGE = /^(change|difference|robust-change|robust-p|wilcoxon-p|hodges-lehmann)$/;

function isSelected(line: FigureLine, figuresOf: FiguresOf): boolean {
	const field = fieldOfLine(line);
	const isPlain = PLAIN_CHANGE.test(field) || (field === 'headline-change' && basisOf(line, figuresOf) === null);
	return isPlain && selectedOn(line.figure, figuresOf) === 'yes';
}
