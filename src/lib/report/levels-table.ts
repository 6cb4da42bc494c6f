import { levelNumber } from '#lib/i18n/change-text.ts';
import { placeName } from '#lib/i18n/place-name.ts';
import type { Words } from '#lib/i18n/words.ts';
import type { Scope } from '#lib/trial/estimates.ts';
import type { Cell, ChangeMeasure, ChangeOfGroup, Overview, SharesOfGroup } from '#lib/trial/overview.ts';
import type { Figure, Released } from '#lib/trial/released.ts';
import { HIDDEN, type ReportCell, type ReportTable } from './document/report-document.ts';

/**
 * Before and after of every measure, a column a place in the order that is asked for, and under it what its signs mean.
 * It carries no verdict.
 */
export function levelsTable(words: Words, overview: Released<Overview>, places: readonly Scope[]): ReportTable {
	const { levels } = words.t.reportTables;
	return {
		caption: levels.caption,
		...(isSigned(overview, places) ? { note: levels.selectedNote } : {}),
		columns: [
			{ heading: levels.measure, align: 'left' },
			...places.map((place) => ({ heading: placeName(words, place), align: 'right' as const }))
		],
		rows: seriesOf(overview).map((series): readonly ReportCell[] =>
			series.kind === 'share'
				? [levels.returned, ...places.map((place) => sharesCell(words, cellAt(series.cells, place)))]
				: [
						levels.names[series.measure],
						...places.map((place) => levelsCell(words, series.measure, cellAt(series.cells, place)))
					]
		)
	};
}

/** Whether a figure of the table has a sign. */
function isSigned(overview: Released<Overview>, places: readonly Scope[]): boolean {
	return seriesOf(overview).some(
		(series) =>
			series.kind === 'change' && series.cells.some((cell) => places.includes(cell.scope) && isSelectedShown(cell))
	);
}

function seriesOf({ indicators }: Released<Overview>) {
	return indicators.flatMap(({ series }) => [...series]);
}

function cellAt<T extends { readonly scope: Scope }>(cells: readonly T[], place: Scope): T | undefined {
	return cells.find(({ scope }) => scope === place);
}

function levelsCell(words: Words, measure: ChangeMeasure, cell: Released<Cell<ChangeOfGroup>> | undefined): ReportCell {
	const { levels } = words.t.reportTables;
	const text = bothTold(words, cell?.indsats.plain.before, cell?.indsats.plain.after, (before, after) =>
		levels.beforeAfter(levelNumber(words, measure, before), levelNumber(words, measure, after))
	);
	return typeof text === 'string' && cell && isSelectedShown(cell) ? levels.selected(text) : text;
}

function sharesCell(words: Words, cell: Released<Cell<SharesOfGroup>> | undefined): ReportCell {
	const { numbers, t } = words;
	const { after6Months: half, after12Months: whole } = cell?.indsats ?? {};
	return bothTold(words, half?.value, whole?.value, (six, twelve) =>
		t.reportTables.levels.afterBoth(numbers.percent(six), numbers.percent(twelve))
	);
}

/** Two figures are told together, or why they are not. */
function bothTold(
	{ t }: Words,
	one: Released<Figure> | undefined,
	other: Released<Figure> | undefined,
	template: (one: number, other: number) => string
): ReportCell {
	// That there is no delivery is said in words beside the verdicts: here it would stand in every row.
	const reasons = { ...t.figure.reasons, 'no-delivery': t.reportTables.levels.noDelivery };
	if (one === undefined || other === undefined) return reasons['no-delivery'];
	if (one.state === 'hidden' || other.state === 'hidden') return HIDDEN;
	if (one.state === 'not-estimable') return reasons[one.reason];
	if (other.state === 'not-estimable') return reasons[other.reason];
	return template(one.value, other.value);
}

/** Some of the families were selected on the measure, and their levels are told. */
function isSelectedShown({ indsats }: Released<Cell<ChangeOfGroup>>): boolean {
	const { before, after } = indsats.plain;
	return indsats.guarded !== null && before.state === 'shown' && after.state === 'shown';
}
