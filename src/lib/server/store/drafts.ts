import { and, desc, eq, isNull, sql } from 'drizzle-orm';
import type { EditionKind } from '#lib/trial/edition.ts';
import type { ReleasedSet } from '#lib/trial/sets-behind.ts';
import type { Role } from '#lib/trial/role.ts';
import type { Store } from './open-store.ts';
import { addReleasedSets } from './released-sets.ts';
import { approvals, draftDeliveries, drafts, editions, releasedSets } from './schema.ts';

/** Everything that an edition would be, and what it would release. */
export interface NewDraft {
	readonly sha256: string;
	readonly content: string;
	readonly kind: EditionKind;
	/** ISO. */
	readonly madeAt: string;
	/** The account's number; null for the command line. */
	readonly account: string | null;
	/** The numbers of the deliveries that it was made from. */
	readonly deliveries: readonly number[];
	readonly sets: readonly ReleasedSet[];
}

/** A draft as it waits for approval. */
export interface StoredDraft {
	readonly id: number;
	readonly sha256: string;
	readonly content: string;
	readonly kind: EditionKind;
	readonly madeAt: string;
	readonly deliveries: readonly number[];
}

export interface StoredApproval {
	readonly account: string;
	readonly municipality: string;
	readonly role: Role;
	readonly approvedAt: string;
}

/**
 * Keeps a draft in place of the one before, which was never approved and of which nothing is left. Gives its number.
 * Called within a transaction.
 */
export function replaceDraft(store: Store, { deliveries, sets, ...draft }: NewDraft): number {
	const { drizzle } = store;
	deletePendingDrafts(store);
	const { id } = drizzle.insert(drafts).values(draft).returning({ id: drafts.id }).get();
	for (const delivery of deliveries) drizzle.insert(draftDeliveries).values({ draft: id, delivery }).run();
	addReleasedSets(drizzle, id, sets);
	return id;
}

/** Deletes what nobody has published. */
export function deletePendingDrafts({ drizzle }: Pick<Store, 'drizzle'>): void {
	const pending = drizzle
		.select({ id: drafts.id })
		.from(drafts)
		.leftJoin(editions, eq(editions.draft, drafts.id))
		.where(isNull(editions.id))
		.all();
	for (const { id } of pending) {
		for (const table of [draftDeliveries, approvals, releasedSets])
			drizzle.delete(table).where(eq(table.draft, id)).run();
		drizzle.delete(drafts).where(eq(drafts.id, id)).run();
	}
}

/** The draft that waits for approval, if there is one. */
export function pendingDraft({ drizzle }: Store): StoredDraft | null {
	const found = drizzle
		.select({ draft: drafts })
		.from(drafts)
		.leftJoin(editions, eq(editions.draft, drafts.id))
		.where(isNull(editions.id))
		.orderBy(desc(drafts.id))
		.limit(1)
		.get();
	if (!found) return null;
	const { id, sha256, content, kind, madeAt } = found.draft;
	return { id, sha256, content, kind: kind as EditionKind, madeAt, deliveries: deliveriesOf(drizzle, id) };
}

/** The numbers of the deliveries that a draft was made from. */
export function deliveriesOf(drizzle: Store['drizzle'], draft: number): number[] {
	const rows = drizzle.select().from(draftDeliveries).where(eq(draftDeliveries.draft, draft)).all();
	return rows.map(({ delivery }) => delivery).sort((a, b) => a - b);
}

/** Who has approved a draft, in the order in which they did. */
export function approvalsOf({ drizzle }: Store, draft: number): StoredApproval[] {
	const rows = drizzle
		.select()
		.from(approvals)
		.where(eq(approvals.draft, draft))
		.orderBy(sql`rowid`)
		.all();
	return rows.map(({ account, municipality, role, approvedAt }) => ({
		...{ account, municipality, approvedAt },
		role: role as Role
	}));
}

/** Whether an account has approved a draft. */
export function hasApproved({ drizzle }: Store, draft: number, account: string): boolean {
	const own = and(eq(approvals.draft, draft), eq(approvals.account, account));
	return drizzle.select().from(approvals).where(own).get() !== undefined;
}

/** Keeps that somebody approves, who has not yet. */
export function addApproval({ drizzle }: Store, draft: number, approval: StoredApproval): void {
	drizzle
		.insert(approvals)
		.values({ draft, ...approval })
		.run();
}
