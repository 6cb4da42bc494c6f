import { guard } from '../bench/simulation/guard.ts';
import { SEED } from '../bench/simulation/parameters.ts';

/**
 * `npm run simulate [TRIALS]`: whether the guard against selection holds. Trials without any effect,
 * their families picked as the dearest; fails when an improvement is found in more than chance allows.
 */

const trials = Number(process.argv[2] ?? 500);
if (!Number.isInteger(trials) || trials < 1) throw new RangeError('npm run simulate [TRIALS]');

console.log(`Seed ${SEED}, ${trials} trials a row, no effect in any of them\n`);
const { table, isBroken } = guard(trials);
console.log(table);
if (isBroken) process.exitCode = 1;
