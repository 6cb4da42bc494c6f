import { createHash } from 'node:crypto';
import type { SealedEntry } from '../store/log-entries.ts';

/** What the first entry names as the hash of the entry before it. */
export const BEFORE_THE_FIRST = '0'.repeat(64);

/**
 * The hash of an entry: SHA-256 of its columns as they stand, each followed by a line feed, the hash of the entry
 * before as the last of them. So an entry cannot change without its hash, nor its hash without every later one.
 *
 * No column of a genuine entry holds a line feed, so no two entries are written alike: a text of six lines can be
 * divided among six columns in one way only.
 *
 * There is no key in it: anybody can recompute it (docs/operation.md), and whoever may write the file can write the
 * chain anew. Against that stands a head that was written down elsewhere (decision 32).
 */
export function hashOf(entry: Omit<SealedEntry, 'hash'>): string {
	const { number, at, actor, action, subject, previous } = entry;
	const lines = [number, at, actor, action, subject, previous].map((column) => `${column}\n`);
	return createHash('sha256').update(lines.join('')).digest('hex');
}
