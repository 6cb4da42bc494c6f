import { groups } from '#lib/trial/code-lists.ts';
import { ALL, type HeadlineEstimate, type Verdict } from '#lib/trial/estimates.ts';
import { estimatesOf } from './estimates-of.ts';
import { brokenMark, errorBar, markdownTable, percent } from './table.ts';
import { simulateTrial } from './trial.ts';
import type { World } from './worlds.ts';

const definite: ReadonlySet<Verdict> = new Set<Verdict>(['improvement', 'deterioration']);
const possible: ReadonlySet<Verdict> = new Set<Verdict>(['possible-improvement', 'possible-deterioration']);

type Trials = readonly (readonly HeadlineEstimate[])[];

/** The verdicts that are looked at together. */
interface Together {
	readonly name: string;
	readonly has: (headline: HeadlineEstimate) => boolean;
}

/** Held together by Holm's correction: the bar is theirs. */
const holmFamilies: readonly Together[] = groups.flatMap(({ code }) => [
	{ name: `${code}, sites × measures`, has: ({ group, scope }) => group === code && scope !== ALL },
	{ name: `${code}, all`, has: ({ group, scope }) => group === code && scope === ALL }
]);

/** Everything that a reader of the pages is told of the trial's own families. */
const wholePage: Together = { name: 'indsats, the whole page', has: ({ group }) => group === 'indsats' };

/** The verdicts of each simulated trial of a world in which nothing has any effect. */
export function idleVerdicts(world: World, trials: number): HeadlineEstimate[][] {
	return Array.from({ length: trials }, (_, trial) => [...estimatesOf(simulateTrial(world, trial)).headline]);
}

/** In what share of the trials at least one of them is of the kind. */
function shareWith(trials: Trials, { has }: Together, isOfTheKind: (headline: HeadlineEstimate) => boolean): number {
	const found = trials.filter((headlines) => headlines.some((headline) => has(headline) && isOfTheKind(headline)));
	return found.length / trials.length;
}

/** Of the fields of a page (sites × measures of the intervention families), how many say something, on average. */
function somethings(trials: Trials): number {
	const fields = trials.flat().filter(({ group, scope }) => group === 'indsats' && scope !== ALL);
	return fields.filter(({ told }) => definite.has(told) || possible.has(told)).length / trials.length;
}

/**
 * How often a world without effects is said to have one: by what is told, on which the bar lies, and beside it by
 * the verdict as registered.
 */
export function errorRates(world: World, trials: Trials): { rows: string[][]; isBroken: boolean } {
	const bar = errorBar(trials.length);
	const toldIn = (together: Together) => shareWith(trials, together, ({ told }) => definite.has(told));
	const row = (together: Together, barCells: readonly string[], fields: string): string[] => [
		world.name,
		together.name,
		percent(toldIn(together)),
		...barCells,
		percent(shareWith(trials, together, ({ verdict }) => definite.has(verdict))),
		percent(shareWith(trials, together, ({ told }) => possible.has(told))),
		fields
	];
	const rows = holmFamilies.map((family, place) =>
		row(family, [percent(bar), brokenMark(toldIn(family) > bar)], place === 0 ? somethings(trials).toFixed(2) : '')
	);
	return {
		rows: [...rows, row(wholePage, ['', ''], '')],
		isBroken: holmFamilies.some((family) => toldIn(family) > bar)
	};
}

export const errorTable = (rows: readonly (readonly string[])[]): string =>
	markdownTable(
		['world', "Holm's family", 'definite', 'at most', 'bar', 'as registered', 'possible', 'of 15 fields'],
		rows
	);
