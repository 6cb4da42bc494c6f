import { describe, expect, test } from 'vitest';
import { setsBehind } from '#lib/server/indicators/sets-behind.ts';
import type { EditionContent } from '#lib/trial/edition.ts';
import { registeredProtocol } from '#lib/trial/protocol.ts';
import { eightQuarters } from './history-eight-quarters.ts';
import { knownFrom } from './history-knowledge.ts';
import { narrowed, type Narrowed, type Scale } from './history-solver.ts';
import { dataOf, editionsOf, editionsWithoutMemory } from './trial-history.ts';

/*
 * Somebody has all editions of eight quarters. The worst that such a reader can know is assumed: who is behind each
 * figure, and when somebody's value was corrected, but not what the values are, nor that any is further from nothing
 * than its scale allows.
 *
 * Values: every mean that moved (before, after, change and at the start; both groups; each site and all together) is
 * multiplied by its number, within its rounding; a change is the values after less those before. From all of it a
 * program solves for the least and the most that few values can come to: those that no figure tells apart, and those
 * that one figure holds and another does not, 1-4 of them. None may be confined to less than a tenth of what they are.
 *
 * The authority: the families' own values are a solution, and so nothing is inferred that is not so; and without a
 * memory of who was behind the figures some are recovered from the same eight quarters.
 *
 * Not tried: guarded changes (nobody here was selected on a measure), shares and curves of the measures of time, what
 * intervals, p and the tests say of the squares of the values, and sums of 1-4 that only three figures or more tell
 * apart. The last are tried on sets instead of editions in over-time.test.ts.
 */
const A_TENTH = 0.1;

const setsByCutoff = new Map(
	eightQuarters.map((quarter) => [quarter.cutoff, setsBehind(dataOf(quarter), registeredProtocol)])
);

function scaleOf(quantity: string): Scale {
	if (quantity.startsWith('satisfaction')) return [1, 5];
	return quantity.startsWith('self-support') ? [0, 100] : [0, Infinity];
}

/** What few values come to that can be told to within a tenth. */
function recovered(all: readonly Narrowed[]): Narrowed[] {
	return all.filter(({ truth, least, most }) => truth !== 0 && most - least < A_TENTH * Math.abs(truth));
}

const toldBy = (editions: readonly EditionContent[]) =>
	editions.flatMap((edition) => knownFrom(edition, (cutoff) => setsByCutoff.get(cutoff) ?? []));

describe('eight editions', { timeout: 600_000 }, () => {
	test('tell no value of fewer than five families to within a tenth, from all means together', async () => {
		const all = await narrowed(toldBy(await editionsOf(eightQuarters)), scaleOf);
		expect(all.length).toBeGreaterThan(10);
		for (const { quantity, truth, least, most } of all) {
			expect(least, quantity).toBeLessThanOrEqual(truth + 1e-6);
			expect(most, quantity).toBeGreaterThanOrEqual(truth - 1e-6);
		}
		expect(recovered(all)).toEqual([]);
	});

	test('tell what single families cost without a memory of who was behind the figures', async () => {
		const all = await narrowed(toldBy(await editionsWithoutMemory(eightQuarters)), scaleOf);
		const single = recovered(all).filter(({ families }) => families === 1);
		expect(single.map(({ quantity }) => quantity)).toContain('cost before');
	});
});
