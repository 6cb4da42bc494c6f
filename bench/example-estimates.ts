import { join } from 'node:path';
import { openStore } from '#lib/server/store/open-store.ts';
import { currentEstimates } from '#lib/server/workflows/current-estimates.ts';
import type { Estimates } from '#lib/trial/estimates.ts';
import { headlineInR, type HeadlineInR } from './headline-in-r.ts';
import { receiveAll } from './receive-all.ts';
import { sharedFigures } from './shared-figures.ts';
import { middle, printSeconds, secondsOf } from './stopwatch.ts';

const MUNICIPALITIES = ['faxe', 'holbaek', 'naestved'];
const RUNS = 5;
/** Seconds within which all estimates of three municipalities are to be had. */
const BARS = { withoutBootstrap: 0.5, withBootstrap: 2 };

/** What all estimates of the example trial cost, beside its headline figures alone computed by a script in R. */
export async function benchExample(folder: string, migrations: string, example: string): Promise<void> {
	const deliveries = MUNICIPALITIES.map((municipality) => join(example, municipality));
	const store = openStore({ path: join(folder, 'example.db'), migrations });
	await receiveAll(store, deliveries);
	const estimates = (bootstrap: boolean): Estimates => {
		const computed = currentEstimates(store, { municipality: null, bootstrap });
		if ('missingPriceIndexYear' in computed) throw new Error(`no price index for ${computed.missingPriceIndexYear}`);
		return computed;
	};

	console.log(`\nThe example trial, ${MUNICIPALITIES.length} municipalities; the middle of ${RUNS} runs`);
	printSeconds('all estimates, first time', await secondsOf(() => estimates(false)));
	const seconds = await warmSeconds(() => estimates(false));
	printWithBar('all estimates', seconds, BARS.withoutBootstrap);
	printWithBar('all estimates with bootstrap', await warmSeconds(() => estimates(true)), BARS.withBootstrap);

	const inR = headlineInR(deliveries);
	if (inR === null) console.log('Rscript: left out, there is no Rscript here (Debian: apt-get install r-base-core)');
	else printBesideR(seconds, inR, estimates(false));
	store.close();
}

async function warmSeconds(work: () => unknown): Promise<number> {
	const runs: number[] = [];
	while (runs.length < RUNS) runs.push(await secondsOf(work));
	return middle(runs);
}

function printWithBar(stage: string, seconds: number, bar: number): void {
	printSeconds(stage, seconds, `under ${bar} s: ${seconds < bar ? 'held' : 'BROKEN'}`);
}

/** The estimates read their rows from the database and R reads the files, so both ways of counting are told. */
function printBesideR(seconds: number, inR: HeadlineInR, estimates: Estimates): void {
	const [reading, figures] = [middle(inR.reading), middle(inR.figures)];
	console.log(`bench/headline.R, ${inR.hasSurvival ? 'with' : 'without survfit, there is no'} package survival`);
	printSeconds('R: starting (counted nowhere below)', inR.starting);
	printSeconds('R: reading the files', reading);
	printSeconds('R: the headline figures', figures);
	const ratio = (toR: number) => (seconds / toR).toFixed(2).padStart(7);
	console.log(`${'ratio: all estimates ÷ R’s headline'.padEnd(42)} ${ratio(figures)}`);
	console.log(`${'… ÷ those and R’s reading of the files'.padEnd(42)} ${ratio(reading + figures)}`);
	const { shared, worst, onlyInR } = sharedFigures(inR.figuresMade, estimates);
	console.log(`numbers shared with R: ${shared}, worst relative deviation ${worst.toExponential(1)}`);
	for (const name of onlyInR) console.log(`  R alone has ${name}`);
}
