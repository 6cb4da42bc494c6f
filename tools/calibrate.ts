import { byMeasure, measureTable } from '../bench/simulation/by-measure.ts';
import { coverage } from '../bench/simulation/coverage.ts';
import { foundTable } from '../bench/simulation/found.ts';
import { errorRates, errorTable, idleVerdicts } from '../bench/simulation/error-rates.ts';
import { SEED } from '../bench/simulation/parameters.ts';
import { idleWorlds } from '../bench/simulation/worlds.ts';

/**
 * `npm run calibrate [TRIALS] [DATE]`: how often readers are told of an effect where there is none, how often the
 * intervals cover one that was planted, and how often readers are told of that. Fails when a bar is broken.
 */

const [trialsGiven = '400', date] = process.argv.slice(2);
const trials = Number(trialsGiven);
if (!Number.isInteger(trials) || trials < 1) throw new RangeError('npm run calibrate [TRIALS] [DATE]');

console.log(`Seed ${SEED}, ${trials} trials a world${date === undefined ? '' : `, ${date}`}\n`);

const worlds = idleWorlds.map((world) => {
	console.error(`effektblik: simulating: ${world.name} ...`);
	const verdicts = idleVerdicts(world, trials);
	return { ...errorRates(world, verdicts), measures: byMeasure(world, verdicts) };
});
console.log(`## No effect anywhere\n\n${errorTable(worlds.flatMap(({ rows }) => rows))}\n`);
console.log(`${measureTable(worlds.flatMap(({ measures }) => measures))}\n`);

console.error('effektblik: simulating: planted effects ...');
const planted = coverage(trials);
console.log(`## Planted effects\n\n${planted.table}\n\n${foundTable(planted.headlines)}`);
if (planted.isBroken || worlds.some(({ isBroken }) => isBroken)) process.exitCode = 1;
