import { createHmac } from 'node:crypto';
import { eq } from 'drizzle-orm';
import type { Group } from '#lib/trial/code-lists.ts';
import { valueOf } from '#lib/trial/quantities.ts';
import type { Key } from '#lib/trial/records.ts';
import type { ReleasedSet, SetBehind } from '#lib/trial/sets-behind.ts';
import type { View } from '#lib/trial/views.ts';
import type { Store } from './open-store.ts';
import { editions, releasedSets } from './schema.ts';

/** Enough that two of a family's parts are never taken for the same. */
const HASH_CHARACTERS = 16;

/**
 * A set as it is remembered: what a family adds to a figure is hashed with the database's key, so that the register
 * tells whether it changed and nothing else. What is added up is hashed in, so that equal values of two do not look
 * equal, but those of the plain and the guarded figure do: they can be subtracted from each other.
 */
export function remembered({ key }: Pick<Store, 'key'>, set: SetBehind): ReleasedSet {
	const parts = [...set.parts].map(
		([family, part]) => [family, hashOf(key, `${valueOf(set.quantity)}\n${family}\n${part}`)] as const
	);
	return { ...set, parts: new Map(parts) };
}

function hashOf(key: string, text: string): string {
	return createHmac('sha256', key).update(`effektblik part\n${text}`).digest('base64url').slice(0, HASH_CHARACTERS);
}

/** Keeps the sets behind the figures that a draft would release. */
export function addReleasedSets(drizzle: Store['drizzle'], draft: number, sets: readonly ReleasedSet[]): void {
	for (const { view, quantity, scope, group, parts } of sets) {
		const text = JSON.stringify([...parts].sort(([a], [b]) => a - b));
		drizzle.insert(releasedSets).values({ draft, view, quantity, scope, group, parts: text }).run();
	}
}

/**
 * What editions have released, each by itself, the oldest first; those of made-up trials and of real ones apart.
 * `until`: only those before the edition of that number.
 */
export function releasedBefore({ drizzle }: Store, synthetic: boolean, until = Infinity): ReleasedSet[][] {
	const all = drizzle.select().from(editions).where(eq(editions.synthetic, synthetic)).orderBy(editions.id).all();
	const before = all.filter(({ id }) => id < until);
	return before.map(({ draft }) =>
		drizzle.select().from(releasedSets).where(eq(releasedSets.draft, draft)).all().map(setOf)
	);
}

function setOf({ view, quantity, scope, group, parts }: typeof releasedSets.$inferSelect): ReleasedSet {
	const entries = JSON.parse(parts) as [Key, string][];
	return { view: view as View, quantity, scope, group: group as Group, parts: new Map(entries) };
}
