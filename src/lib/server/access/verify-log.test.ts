import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { SealedEntry } from '../store/log-entries.ts';
import { BEFORE_THE_FIRST, hashOf } from './seal-entry.ts';
import { verifyLog } from './verify-log.ts';

/** A log of so many entries, each on the last. */
function chainOf(length: number): SealedEntry[] {
	const entries: SealedEntry[] = [];
	for (let number = 1; number <= length; number += 1) entries.push(sealed(number, entries.at(-1)));
	return entries;
}

function sealed(number: number, before: SealedEntry | undefined, subject = `{"delivery":${number}}`): SealedEntry {
	const at = new Date(Date.UTC(2026, 10, 22, 12, 0, number)).toISOString();
	const entry = { number, at, actor: 'server', action: 'withdrawal-begun', subject };
	const linked = { ...entry, previous: before?.hash ?? BEFORE_THE_FIRST };
	return { ...linked, hash: hashOf(linked) };
}

const findingsIn = (entries: readonly SealedEntry[]) => verifyLog(entries, []).findings;
const headOf = (entries: readonly SealedEntry[]) => verifyLog(entries, []).head;

/** A log, and the place of one of its entries. */
const logAndPlace = fc
	.integer({ min: 1, max: 12 })
	.chain((length) => fc.tuple(fc.constant(chainOf(length)), fc.nat(length - 1)));

describe('a log as it was written', () => {
	test('is whole, also one without entries, and its head is its last entry', () => {
		fc.assert(
			fc.property(fc.nat(12), (length) => {
				const entries = chainOf(length);
				const head = { number: length, hash: entries.at(-1)?.hash ?? BEFORE_THE_FIRST };
				expect(verifyLog(entries, [{ ...head, source: 'given' }])).toEqual({ entries: length, head, findings: [] });
			})
		);
	});

	test('has every head that it ever had', () => {
		const entries = chainOf(9);
		const heads = [0, 1, 5, 9].map((length) => ({ ...headOf(entries.slice(0, length)), source: 'given' as const }));
		expect(verifyLog(entries, heads).findings).toEqual([]);
	});
});

describe('what is found', () => {
	const columns = ['at', 'actor', 'action', 'subject', 'previous', 'hash'] as const;

	test('an entry in which anything was altered, and which one', () => {
		fc.assert(
			fc.property(logAndPlace, fc.constantFrom(...columns), fc.string(), ([entries, place], column, text) => {
				const entry = entries[place];
				if (entry?.[column] === text) return;
				const altered = entries.map((other, at) => (at === place ? { ...other, [column]: text } : other));
				expect(findingsIn(altered)).toContainEqual({ kind: 'altered', number: place + 1 });
			})
		);
	});

	test('one whose number was altered: it is missing where it was', () => {
		fc.assert(
			fc.property(logAndPlace, fc.integer({ min: -3, max: 30 }), ([entries, place], number) => {
				if (number === place + 1) return;
				// As the database gives them: in the order of the numbers.
				const altered = entries
					.map((entry, at) => (at === place ? { ...entry, number } : entry))
					.toSorted((a, b) => a.number - b.number);
				expect(findingsIn(altered)).toContainEqual({ kind: 'altered', number });
			})
		);
	});

	test('entries that were removed, and which', () => {
		const entries = chainOf(9);
		expect(findingsIn(entries.toSpliced(0, 1))).toEqual([{ kind: 'missing', from: 1, to: 1 }]);
		expect(findingsIn(entries.toSpliced(3, 4))).toEqual([{ kind: 'missing', from: 4, to: 7 }]);
		fc.assert(
			fc.property(logAndPlace, ([whole, place]) => {
				const findings = findingsIn(whole.toSpliced(place, 1));
				// The last can only be missed by who knew it.
				expect(findings.length > 0).toBe(place < whole.length - 1);
			})
		);
	});

	test('two entries that changed places, with their numbers or without', () => {
		const pair = fc
			.integer({ min: 2, max: 12 })
			.chain((length) => fc.tuple(fc.constant(chainOf(length)), fc.nat(length - 1), fc.nat(length - 1)));
		fc.assert(
			fc.property(pair, ([entries, one, other]) => {
				const [first, second] = [entries[one], entries[other]];
				if (!first || !second || one === other) return;
				const swapped = entries.with(one, second).with(other, first);
				expect(findingsIn(swapped)).not.toEqual([]);
				const renumbered = swapped.map((entry, at) => ({ ...entry, number: at + 1 }));
				expect(findingsIn(renumbered)).toContainEqual({ kind: 'altered', number: Math.min(one, other) + 1 });
			})
		);
	});

	test('an entry that was put in, with a right hash of its own, the later ones renumbered or not', () => {
		fc.assert(
			fc.property(logAndPlace, ([entries, place]) => {
				const forged = sealed(place + 1, entries[place - 1], '{"delivery":99}');
				const pushed = entries.toSpliced(place, 0, forged);
				expect(findingsIn(pushed)).toContainEqual({ kind: 'repeated', number: place + 1 });
				const renumbered = pushed.map((entry, at) => ({ ...entry, number: at + 1 }));
				expect(findingsIn(renumbered)).toContainEqual({ kind: 'altered', number: place + 2 });
			})
		);
	});

	test('an entry that was written anew with a right hash: the next one names another', () => {
		const entries = chainOf(5);
		const forged = entries.with(2, sealed(3, entries[1], '{"delivery":99}'));
		expect(findingsIn(forged)).toEqual([{ kind: 'unlinked', number: 4 }]);
	});

	test('that the first is not the first', () => {
		const [first] = chainOf(1);
		const entry = { ...first, previous: 'f'.repeat(64) } as SealedEntry;
		expect(findingsIn([{ ...entry, hash: hashOf(entry) }])).toEqual([{ kind: 'unlinked', number: 1 }]);
	});
});

describe('what only a head that was known before shows', () => {
	const known = { ...headOf(chainOf(6)), source: 'given' } as const;

	test('that the last entries are gone', () => {
		expect(findingsIn(chainOf(5))).toEqual([]);
		expect(verifyLog(chainOf(5), [known]).findings).toEqual([{ kind: 'cut-off', number: 6, source: 'given' }]);
		expect(verifyLog([], [known]).findings).toEqual([{ kind: 'cut-off', number: 6, source: 'given' }]);
	});

	test('that everything from some entry on was written anew, even where more was written after', () => {
		fc.assert(
			fc.property(fc.nat(5), fc.integer({ min: 6, max: 9 }), (kept, length) => {
				const anew = chainOf(kept);
				for (let number = kept + 1; number <= length; number += 1)
					anew.push(sealed(number, anew.at(-1), `{"delivery":${number + 50}}`));
				expect(findingsIn(anew)).toEqual([]);
				const replaced = { kind: 'replaced', number: 6, source: 'database' };
				expect(verifyLog(anew, [{ ...known, source: 'database' }]).findings).toEqual([replaced]);
			})
		);
	});
});
