import fc from 'fast-check';
import { expect, test } from 'vitest';
import { familiesSingledOut } from '#lib/server/disclosure/over-time-few.ts';
import { historiesOf } from '#lib/server/disclosure/over-time-histories.ts';
import type { Key } from '#lib/trial/records.ts';
import type { ReleasedSet } from '#lib/trial/sets-behind.ts';
import { readerOf } from './over-time-reader.ts';

const FEW = 2;
const FAMILIES = 9;

/** A part of each family in each set; null where it is not in it. */
const anySets = fc.array(
	fc.array(fc.constantFrom(null, 'first', 'second'), { minLength: FAMILIES, maxLength: FAMILIES }),
	{ minLength: 2, maxLength: 9 }
);

function setsOf(given: readonly (readonly (string | null)[])[]): ReleasedSet[] {
	return given.map((families) => ({
		...({ view: 'start:cost', scope: '320', group: 'indsats', quantity: 'cost before' } as const),
		parts: new Map(families.flatMap((part, family): [Key, string][] => (part === null ? [] : [[family, part]])))
	}));
}

const everyTwo = Array.from({ length: FAMILIES }, (_, one) =>
	Array.from({ length: one + 1 }, (__, other) => new Set([one, other]))
).flat();

// The authority: a reader who tries every two families, by elimination in floating point.
test('a few families are singled out exactly where trying all of them finds some', () => {
	let found = 0;
	fc.assert(
		fc.property(anySets, (given) => {
			const sets = setsOf(given);
			const isTold = readerOf(sets);
			const expected = everyTwo.some(isTold);
			if (expected) found += 1;
			expect(familiesSingledOut(historiesOf(sets), 0, FEW) !== null).toBe(expected);
		}),
		{ seed: 20_261_123, numRuns: 2000 }
	);
	// Neither is rare.
	expect(found).toBeGreaterThan(200);
	expect(found).toBeLessThan(1800);
});

test('what the earlier sets tell by themselves is no news, and more of the same families is', () => {
	const [both, one] = setsOf([['first', 'first'], ['first', null]]); // prettier-ignore
	const sets = [both, one].flatMap((set) => set ?? []);
	expect(familiesSingledOut(historiesOf([...sets.slice(0, 1), ...sets.slice(0, 1)]), 1, FEW)).toBeNull();
	expect(familiesSingledOut(historiesOf(sets), 1, FEW)).not.toBeNull();
});
