import fc from 'fast-check';
import type { Key } from '#lib/trial/records.ts';
import type { ReleasedSet } from '#lib/trial/sets-behind.ts';
import type { Rule } from './over-time-history.ts';

/** Families that come and go together, or are corrected and corrected back together. */
const sizes = [1, 2, 3, 4, 5, 5, 5, 6];
const CORE = 10;
const EDITIONS = 8;

const numbersOf = (block: number): Key[] =>
	Array.from({ length: sizes[block] ?? 0 }, (_, family) => 100 * (block + 1) + family);

/** For each edition, which blocks are there: or, of every second block, which have their first value. */
export const blockHistories = fc.array(fc.array(fc.boolean(), { minLength: sizes.length, maxLength: sizes.length }), {
	minLength: EDITIONS,
	maxLength: EDITIONS
});

/** What the editions release of such a history: the mean of one group of one site. */
export function editionsOfBlocks(history: readonly (readonly boolean[])[], rule: Rule): ReleasedSet[][] {
	const editions: ReleasedSet[][] = [];
	for (const blocks of history) {
		const changing = blocks.flatMap((isThere, block): [Key, string][] => {
			if (block % 2 === 1) return numbersOf(block).map((family) => [family, isThere ? 'first' : 'corrected']);
			return isThere ? numbersOf(block).map((family) => [family, 'first']) : [];
		});
		const core = Array.from({ length: CORE }, (_, family): [Key, string] => [family, 'first']);
		const now: ReleasedSet[] = [
			{
				...{ view: 'start:cost', scope: '320', group: 'indsats', quantity: 'cost before' },
				parts: new Map([...core, ...changing])
			}
		];
		editions.push(rule(now, editions).size > 0 ? [] : now);
	}
	return editions;
}

/** Every block, or two of them, of fewer than five families. */
export const smallBlocks: readonly ReadonlySet<Key>[] = [[0], [1], [2], [3], [0, 1], [0, 2]].map(
	(blocks) => new Set(blocks.flatMap(numbersOf))
);
