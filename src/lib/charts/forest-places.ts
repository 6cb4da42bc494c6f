import { changeNumber, changeText } from '#lib/i18n/change-text.ts';
import { placeName } from '#lib/i18n/place-name.ts';
import { axisDivisor } from '#lib/i18n/units.ts';
import type { Words } from '#lib/i18n/words.ts';
import type { Group } from '#lib/trial/code-lists.ts';
import type { MeasureInEdition, PromisedChange } from '#lib/trial/measure-in-edition.ts';
import type { MeasurePage } from '#lib/trial/measure-page.ts';
import type { Cell, ChangeMeasure, ChangeOfGroup, Uncertain } from '#lib/trial/overview.ts';
import type { Figure, Released } from '#lib/trial/released.ts';
import type { ForestLane, ForestPlace } from './forest-chart.ts';

type Look = Pick<ForestLane, 'label' | 'name' | 'quiet' | 'marked'>;

/**
 * The lanes of a measure with a change: the intervention's, what the selection alone would do beside it, the
 * comparison group's, and the difference between the two.
 */
export function changePlaces(
	{ page, promised }: Pick<MeasureInEdition, 'page' | 'promised'>,
	measure: ChangeMeasure,
	cells: readonly Released<Cell<ChangeOfGroup>>[],
	words: Words
): readonly ForestPlace[] {
	return cells.map((cell) => {
		const lanes = [
			...ofGroup(cell.indsats, 'indsats', measure, words),
			...expected(page, cell.scope, measure, words),
			...ofGroup(cell.sammenligning, 'sammenligning', measure, words),
			...difference(page, cell.scope, measure, words)
		];
		return {
			...{ scope: cell.scope, name: placeName(words, cell.scope), lanes },
			...target(promised, cell.scope, measure, words),
			instead: insteadBeside(lanes, cell.indsats.plain.change.value, words),
			matters: smallestChange(page, cell.scope, measure)
		};
	});
}

/** What is said where the trial's own families have no lane: by their name where the others have some. */
export function insteadBeside(lanes: readonly ForestLane[], figure: Released<Figure>, words: Words): string {
	const why = insteadOf(figure, words);
	return why === '' || lanes.length === 0 ? why : `${words.t.overview.groups.indsats}: ${why}`;
}

/** What the municipality's trial promised, where it is a number in the measure's own unit; of another kind, in words only. */
function target(
	promised: readonly PromisedChange[],
	scope: string,
	measure: ChangeMeasure,
	words: Words
): Pick<ForestPlace, 'promised'> {
	const change = promised.find(({ municipality }) => municipality === scope)?.target;
	if (!change || !('amount' in change)) return {};
	const { tick, described } = words.t.measureCharts.targets;
	const label = tick(changeNumber(words, measure, change.amount));
	const said = described(changeText(words, measure, change.amount));
	return { promised: { value: change.amount / axisDivisor[measure], label, said } };
}

/** In the axis's unit; none for the measures without a verdict. */
function smallestChange({ headlines }: Released<MeasurePage>, scope: string, measure: ChangeMeasure): number | null {
	const matters = headlines.find((one) => one.scope === scope)?.matters;
	return matters?.state === 'shown' ? matters.value / axisDivisor[measure] : null;
}

/** What is said where nothing can be drawn: that it is hidden, or why there is nothing. */
export function insteadOf(figure: Released<Figure>, { t }: Words): string {
	if (figure.state === 'shown') return '';
	return figure.state === 'hidden' ? t.figure.hidden : t.figure.reasons[figure.reason];
}

function ofGroup({ plain, guarded }: Released<ChangeOfGroup>, group: Group, measure: ChangeMeasure, words: Words) {
	const { overview, table, measurePage } = words.t;
	const quiet = group === 'sammenligning';
	const label = overview.lanes[group];
	const name = overview.groups[group];
	if (!guarded) return lane(plain.change, { label, name, quiet, marked: false }, measure, words);
	const marked = { label, name: table.markedRow(name), quiet, marked: true };
	const corrected = { label: measurePage.forest.lanes.guarded, name: table.guardedRow(name), quiet, marked: false };
	return [...lane(plain.change, marked, measure, words), ...lane(guarded.change, corrected, measure, words)];
}

function expected({ expectedByChance }: Released<MeasurePage>, scope: string, measure: ChangeMeasure, words: Words) {
	const { lanes, expectedName } = words.t.measurePage.forest;
	const change = expectedByChance.find((one) => one.scope === scope)?.change;
	if (change?.state !== 'shown') return [];
	const look = { label: lanes.expected, name: expectedName, quiet: false, marked: true };
	const value = change.value / axisDivisor[measure];
	return [{ ...look, value, interval: null, said: changeNumber(words, measure, change.value), figure: change }];
}

function difference({ differences }: Released<MeasurePage>, scope: string, measure: ChangeMeasure, words: Words) {
	const { forest } = words.t.measurePage;
	const found = differences.find((one) => one.scope === scope);
	if (!found) return [];
	const label = forest.lanes.difference;
	if (!found.guarded)
		return lane(found.plain, { label, name: forest.difference, quiet: false, marked: false }, measure, words);
	const guardedLook = { label: forest.lanes.guarded, name: forest.differenceGuarded, quiet: false, marked: false };
	return [
		...lane(found.plain, { label, name: forest.differenceMarked, quiet: false, marked: true }, measure, words),
		...lane(found.guarded, guardedLook, measure, words)
	];
}

function lane(figures: Released<Uncertain>, look: Look, measure: ChangeMeasure, words: Words): readonly ForestLane[] {
	const { value, lower, upper } = figures;
	// Without an interval there is no knowing what a dot means.
	if (value.state !== 'shown' || lower.state !== 'shown' || upper.state !== 'shown') return [];
	const divisor = axisDivisor[measure];
	const interval = [lower.value / divisor, upper.value / divisor] as const;
	const said = changeNumber(words, measure, value.value);
	return [{ ...look, value: value.value / divisor, interval, said, figure: value }];
}
