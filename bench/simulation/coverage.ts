import type { HeadlineEstimate } from '#lib/trial/estimates.ts';
import { estimatesOf } from './estimates-of.ts';
import { knownFigures } from './known-figures.ts';
import { brokenMark, markdownTable, percent } from './table.ts';
import { simulateTrial } from './trial.ts';
import { plantedWorld } from './worlds.ts';

/** No bar is narrower than 2.6 standard errors of the simulation, so that a quick run is judged by what it can show. */
function barFor([low, high]: readonly [number, number], intervals: number): [number, number] {
	const room = 2.6 * Math.sqrt((0.05 * 0.95) / intervals);
	return [Math.min(low, 0.95 - room), Math.max(high, Math.min(1, 0.95 + room))];
}

/** How the estimates of a planted effect come out. */
interface Coverage {
	readonly table: string;
	readonly isBroken: boolean;
	/** Of each trial. */
	readonly headlines: readonly (readonly HeadlineEstimate[])[];
}

/** How often the 95 % intervals cover a truth that was planted, the sites pooled. */
export function coverage(trials: number): Coverage {
	const figures = knownFigures().map((known) => ({ known, covered: 0, intervals: 0 }));
	const headlines: (readonly HeadlineEstimate[])[] = [];
	for (let trial = 0; trial < trials; trial += 1) {
		const estimates = estimatesOf(simulateTrial(plantedWorld, trial));
		headlines.push(estimates.headline);
		for (const figure of figures) {
			for (const { lower, upper } of figure.known.intervals(estimates)) {
				if (lower === null || upper === null) continue;
				figure.intervals += 1;
				if (lower <= figure.known.truth && figure.known.truth <= upper) figure.covered += 1;
			}
		}
	}
	let isBroken = false;
	const rows = figures.map(({ known: { name, truth, digits, bar }, covered, intervals }) => {
		const share = covered / intervals;
		const [low, high] = barFor(bar, intervals);
		const isOutside = !(share >= low && share <= high);
		isBroken ||= isOutside;
		const asked = `${percent(low)} – ${percent(high)}`;
		return [name, truth.toFixed(digits), String(intervals), percent(share), asked, brokenMark(isOutside)];
	});
	const table = markdownTable(['figure', 'truth', 'intervals', 'covered', 'asked for', 'bar'], rows);
	return { table, isBroken, headlines };
}
