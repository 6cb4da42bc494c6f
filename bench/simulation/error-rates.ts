import { groups } from '#lib/trial/code-lists.ts';
import { ALL, type HeadlineEstimate, type Verdict } from '#lib/trial/estimates.ts';
import { estimatesOf } from './estimates-of.ts';
import { brokenMark, errorBar, markdownTable, percent } from './table.ts';
import { simulateTrial } from './trial.ts';
import type { World } from './worlds.ts';

const definite: ReadonlySet<Verdict> = new Set<Verdict>(['improvement', 'deterioration']);
const possible: ReadonlySet<Verdict> = new Set<Verdict>(['possible-improvement', 'possible-deterioration']);

/** The verdicts that Holm's correction holds together. */
interface HolmFamily {
	readonly name: string;
	readonly has: (headline: HeadlineEstimate) => boolean;
}

const holmFamilies: readonly HolmFamily[] = groups.flatMap(({ code }) => [
	{ name: `${code}, sites × measures`, has: ({ group, scope }) => group === code && scope !== ALL },
	{ name: `${code}, all`, has: ({ group, scope }) => group === code && scope === ALL }
]);

/** The verdicts of each simulated trial of a world in which nothing has any effect. */
export function idleVerdicts(world: World, trials: number): HeadlineEstimate[][] {
	return Array.from({ length: trials }, (_, trial) => [...estimatesOf(simulateTrial(world, trial)).headline]);
}

/** In what share of the trials at least one of the verdicts is of the kind. */
function shareWith(
	trials: readonly (readonly HeadlineEstimate[])[],
	has: HolmFamily['has'],
	kind: ReadonlySet<Verdict>
): number {
	const found = trials.filter((headlines) => headlines.some((headline) => has(headline) && kind.has(headline.verdict)));
	return found.length / trials.length;
}

/** Of the fields of a page (sites × measures of the intervention families), how many say something, on average. */
function somethings(trials: readonly (readonly HeadlineEstimate[])[]): number {
	const [page] = holmFamilies;
	const fields = trials.flat().filter((headline) => page?.has(headline));
	return fields.filter(({ verdict }) => definite.has(verdict) || possible.has(verdict)).length / trials.length;
}

/** How often a world without effects is said to have one, for each of Holm's families. */
export function errorRates(
	world: World,
	trials: readonly (readonly HeadlineEstimate[])[]
): { rows: string[][]; isBroken: boolean } {
	const bar = errorBar(trials.length);
	let isBroken = false;
	const rows = holmFamilies.map(({ name, has }, place) => {
		const share = shareWith(trials, has, definite);
		isBroken ||= share > bar;
		return [
			world.name,
			name,
			percent(share),
			percent(bar),
			brokenMark(share > bar),
			percent(shareWith(trials, has, possible)),
			place === 0 ? somethings(trials).toFixed(2) : ''
		];
	});
	return { rows, isBroken };
}

export const errorTable = (rows: readonly (readonly string[])[]): string =>
	markdownTable(['world', "Holm's family", 'definite', 'at most', 'bar', 'possible', 'of 15 fields'], rows);
