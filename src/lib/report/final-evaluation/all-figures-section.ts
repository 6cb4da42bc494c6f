import type { ReportBlock, ReportSection, ReportTable } from '#lib/report/document/report-document.ts';
import type { ReportSources } from '#lib/report/report-sources.ts';
import { tableName } from '#lib/i18n/table-name.ts';
import { viewName } from '#lib/i18n/view-name.ts';
import type { Words } from '#lib/i18n/words.ts';
import type { EditionFigure } from '#lib/trial/edition-figures.ts';
import { tableOf } from '#lib/trial/public-tables.ts';
import { isOfMeasure, type View } from '#lib/trial/views.ts';
import { SELECTED } from './figure-line-cell.ts';
import { figureTable } from './figure-table.ts';

/** The figures, and the places of the edition in their order. */
interface FiguresTold extends Pick<ReportSources, 'figures'> {
	readonly edition: { readonly content: Pick<ReportSources['edition']['content'], 'scopes'> };
}

/**
 * Everything that the edition shows: a table for each view and measure, under what several views are about. First what
 * holds for more than one of them.
 */
export function allFiguresSection(words: Words, sources: FiguresTold, notes: readonly ReportBlock[]): ReportSection {
	const { all } = words.t.finalEvaluation;
	const parts = Map.groupBy(sources.figures, ({ view }) => partName(words, view));
	return {
		heading: all.heading,
		blocks: [
			{ kind: 'paragraph', text: all.reading },
			...notes,
			...[...parts].flatMap(([part, figures]) => partOf(words, sources, part, figures))
		]
	};
}

function partName(words: Words, view: View): string {
	return isOfMeasure(view) ? words.t.finalEvaluation.all.measures : tableName(words, tableOf(view));
}

function partOf(
	words: Words,
	{ figures: everyFigure, edition }: FiguresTold,
	part: string,
	figures: readonly EditionFigure[]
): readonly ReportBlock[] {
	const figuresOf = (view: View) => everyFigure.filter((figure) => figure.view === view);
	const tables = [...Map.groupBy(figures, (figure) => captionOf(words, figure))].map(([caption, ofTable]) =>
		figureTable(words, { caption, figures: ofTable, scopes: edition.content.scopes, figuresOf })
	);
	return [
		{ kind: 'heading', text: part },
		...tables.map((table) => ({ kind: 'table', ...withNote(words, table) }) as const)
	];
}

function captionOf(words: Words, { view, measure }: EditionFigure): string {
	const name = viewName(words, view);
	return measure === null ? name : words.t.editions.ofMeasure(name, words.t.overview.measures[measure]);
}

/** A table with what its mark means, where it has one. */
function withNote({ t }: Words, table: ReportTable): ReportTable {
	const isMarked = table.rows.flat().some((cell) => typeof cell === 'string' && cell.startsWith(SELECTED));
	return isMarked ? { ...table, note: t.reportTables.levels.selectedNote } : table;
}
