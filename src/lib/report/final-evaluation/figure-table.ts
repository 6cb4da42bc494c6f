import type { ReportCell, ReportTable } from '#lib/report/document/report-document.ts';
import { fieldText } from '#lib/i18n/edition-field-text.ts';
import { codeName, figureName } from '#lib/i18n/figure-name.ts';
import { placeName } from '#lib/i18n/place-name.ts';
import { thingsName } from '#lib/i18n/things-name.ts';
import type { Words } from '#lib/i18n/words.ts';
import type { Group } from '#lib/trial/code-lists.ts';
import type { EditionFigure } from '#lib/trial/edition-figures.ts';
import type { Scope } from '#lib/trial/estimates.ts';
import { NO_SUCH_FIGURE, lineCell, type FiguresOf } from './figure-line-cell.ts';
import { fieldOfLine, figureLines, type FigureLine } from './figure-lines.ts';

/** Figures of one view that stand in a table, and where all of the edition's are. */
export interface Tabled {
	readonly caption: string;
	readonly figures: readonly EditionFigure[];
	readonly scopes: readonly Scope[];
	readonly figuresOf: FiguresOf;
}

/**
 * A row a figure and a column a place. Where one and the same is told of several things, those are the rows; and where
 * there is one place only, what is told of them are the columns.
 */
export function figureTable(words: Words, tabled: Tabled): ReportTable {
	const lines = fullestFirst(figureLines(tabled.figures));
	const places = tabled.scopes.filter((scope) => lines.some(({ figure }) => figure.scope === scope));
	const placed = {
		columns: places,
		column: ({ figure }: FigureLine) => figure.scope,
		name: (place: string) => placeName(words, place)
	};
	const fields = [...new Set(lines.map((line) => lineField(words, line)))];
	const [onlyField] = fields.length === 1 ? fields : [];
	const isOfThings = lines.every(({ figure }) => figure.code !== null);
	if (!isOfThings || (places.length > 1 && onlyField === undefined)) {
		return laidOut(words, tabled, lines, { ...placed, row: lineName, heading: undefined });
	}
	if (places.length > 1) return laidOut(words, tabled, lines, { ...placed, row: thingName, heading: onlyField });
	const told = { columns: fields, column: (line: FigureLine) => lineField(words, line), name: (one: string) => one };
	return laidOut(words, tabled, lines, { ...told, row: thingName, heading: thingsHeading(words, lines) });
}

/** How figures are laid out: what a line's row is called, its column, and what that is called. */
interface Layout {
	readonly row: (words: Words, line: FigureLine) => string;
	readonly columns: readonly string[];
	readonly column: (line: FigureLine) => string;
	readonly name: (column: string) => string;
	/** Of the rows, where it is more than that they are figures. */
	readonly heading: string | undefined;
}

function laidOut(
	words: Words,
	{ caption, figuresOf }: Tabled,
	lines: readonly FigureLine[],
	{ row, columns, column, name, heading }: Layout
): ReportTable {
	const groups = [...new Set(lines.map(({ figure }) => figure.group))];
	const [onlyGroup] = groups.length === 1 ? groups : [];
	const rowOf = (line: FigureLine) => ofGroup(words, row(words, line), groups.length === 1 ? null : line.figure.group);
	const rows = [...Map.groupBy(lines, rowOf)].map(([first, ofRow]): readonly ReportCell[] => [
		first,
		...columns.map((one) => {
			const line = ofRow.find((candidate) => column(candidate) === one);
			return line ? lineCell(words, line, figuresOf) : NO_SUCH_FIGURE;
		})
	]);
	return {
		caption: ofGroup(words, caption, onlyGroup),
		columns: [
			{ heading: heading ?? words.t.finalEvaluation.all.figure, align: 'left' },
			...columns.map((one) => ({ heading: name(one), align: 'right' }) as const)
		],
		rows
	};
}

/** A place may be without figures that others have: the order of the rows is that of the place with most. */
function fullestFirst(lines: readonly FigureLine[]): readonly FigureLine[] {
	return [...Map.groupBy(lines, ({ figure }) => figure.scope).values()]
		.toSorted((one, other) => other.length - one.length)
		.flat();
}

/** `Udvikling, usikkerhed`: without the measure, which the caption tells. */
function lineName(words: Words, line: FigureLine): string {
	const name = figureName(words, { ...line.figure, measure: null, field: fieldOfLine(line) });
	return limited(words, name, line);
}

function lineField(words: Words, line: FigureLine): string {
	return limited(words, fieldText(words, fieldOfLine(line), line.figure.view), line);
}

function thingsHeading(words: Words, [line]: readonly FigureLine[]): string | undefined {
	return line && thingsName(words, line.figure.view);
}

function thingName(words: Words, { figure: { view, code } }: FigureLine): string {
	return codeName(words, view, code ?? '');
}

function limited({ t }: Words, name: string, { upper }: FigureLine): string {
	return upper === null ? name : t.finalEvaluation.all.uncertainty(name);
}

/** `Før, indsats`: the group where a table has more than one, and else at its caption. */
function ofGroup({ t }: Words, name: string, group: Group | null | undefined): string {
	return group ? `${name}, ${t.overview.groups[group].toLowerCase()}` : name;
}
