import { describe, expect, test } from 'vitest';
import type { HeadlineEstimate, Scope, Verdict } from '#lib/trial/estimates.ts';
import { errorRates } from './error-rates.ts';
import { plantedWorld } from './worlds.ts';

/** What readers are told of the cost of the intervention families, and the verdict as registered. */
const headline = (scope: Scope, told: Verdict, verdict: Verdict = told): HeadlineEstimate => ({
	...{ measure: 'cost', scope, group: 'indsats', basis: 'difference', n: 40, coverage: 1 },
	...{ change: -1, lower: -2, upper: -0.5, p: 0.001, pHolm: 0.01 },
	...{ expectedByChance: null, detectable: null, imbalance: 0, verdict, told }
});

const quiet = [headline('316', 'undecided'), headline('all', 'undecided')];

// By hand: shares of four trials.
describe('how often a world without effects is said to have one', () => {
	const heldBack = [headline('316', 'possible-improvement', 'improvement'), headline('all', 'undecided')];
	const { rows, isBroken } = errorRates(plantedWorld, [heldBack, heldBack, quiet, quiet]);

	test('is judged by what is told, and shows the registered verdict beside it', () => {
		expect(rows[0]).toEqual([
			...['planted effect', 'indsats, sites × measures', '0.0 %', '26.8 %', 'held'],
			...['50.0 %', '50.0 %', '0.50']
		]);
		expect(isBroken).toBe(false);
	});

	test('breaks the bar where a Holm family does, and has none for the whole page', () => {
		const told = [headline('316', 'undecided'), headline('all', 'deterioration')];
		const broken = errorRates(plantedWorld, [told, told, quiet, quiet]);
		expect(broken.isBroken).toBe(true);
		expect(broken.rows.map((row) => [row[1], row[2], row[4]])).toEqual([
			['indsats, sites × measures', '0.0 %', 'held'],
			['indsats, all', '50.0 %', '**broken**'],
			['sammenligning, sites × measures', '0.0 %', 'held'],
			['sammenligning, all', '0.0 %', 'held'],
			['indsats, the whole page', '50.0 %', '']
		]);
	});
});
