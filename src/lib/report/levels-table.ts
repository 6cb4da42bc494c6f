import { levelNumber } from '#lib/i18n/change-text.ts';
import { placeName } from '#lib/i18n/place-name.ts';
import type { Words } from '#lib/i18n/words.ts';
import type { Scope } from '#lib/trial/estimates.ts';
import type { Cell, ChangeMeasure, ChangeOfGroup, Overview, SharesOfGroup } from '#lib/trial/overview.ts';
import type { Figure, Released } from '#lib/trial/released.ts';
import { HIDDEN, type ReportCell, type ReportTable } from './document/report-document.ts';

/** Before and after of every measure, a column a place in the order that is asked for. It carries no verdict. */
export function levelsTable(words: Words, overview: Released<Overview>, places: readonly Scope[]): ReportTable {
	const { levels } = words.t.reportTables;
	return {
		caption: levels.caption,
		columns: [
			{ heading: levels.measure, align: 'left' },
			...places.map((place) => ({ heading: placeName(words, place), align: 'right' as const }))
		],
		rows: seriesOf(overview).map((series): readonly ReportCell[] =>
			series.kind === 'share'
				? [levels.returned, ...places.map((place) => sharesCell(words, cellAt(series.cells, place)))]
				: [
						measureName(words, series.measure),
						...places.map((place) => levelsCell(words, series.measure, cellAt(series.cells, place)))
					]
		)
	};
}

/** What the signs of the table mean; nothing where it has none. */
export function levelsNotes({ t }: Words, overview: Released<Overview>, places: readonly Scope[]): readonly string[] {
	const isSigned = seriesOf(overview).some(
		(series) =>
			series.kind === 'change' && series.cells.some((cell) => places.includes(cell.scope) && isSelectedShown(cell))
	);
	return isSigned ? [t.reportTables.levels.selectedNote] : [];
}

function seriesOf({ indicators }: Released<Overview>) {
	return indicators.flatMap(({ series }) => [...series]);
}

function cellAt<T extends { readonly scope: Scope }>(cells: readonly T[], place: Scope): T | undefined {
	return cells.find(({ scope }) => scope === place);
}

/** The unit stands with the name, so that the cells hold numbers only. */
function measureName({ t }: Words, measure: ChangeMeasure): string {
	const { levels } = t.reportTables;
	if (measure === 'service-duration') return levels.duration;
	const unit = t.overview.levelUnits[measure];
	return unit === '' ? t.overview.measures[measure] : levels.ofMeasure(t.overview.measures[measure], unit);
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
	const { reasons } = t.figure;
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
