import { createHash } from 'node:crypto';
import { desc, eq, sql } from 'drizzle-orm';
import type { AskedDates, DateAnswer, DateEnding } from '#lib/trial/date-request.ts';
import type { Role } from '#lib/trial/role.ts';
import type { Store } from './open-store.ts';
import { dateApprovals, dateEndings, dateRequests } from './schema.ts';

/** A request for calendar dates, with everything that came of it so far. */
export interface StoredDateRequest {
	readonly id: number;
	readonly sha256: string;
	readonly asked: AskedDates;
	/** In the order in which they were given. */
	readonly approvals: readonly StoredAnswer[];
	/** Null as long as it is not over. */
	readonly ending: StoredEnding | null;
}

/** An answer, and the number of the account that gave it. */
export interface StoredAnswer extends DateAnswer {
	readonly account: string;
}

export interface StoredEnding {
	readonly ending: DateEnding;
	/** ISO, UTC. */
	readonly endedAt: string;
	/** Who ended it; null where its time was over. */
	readonly account: string | null;
	/** For which municipality it was refused, and in which role; null where it ended otherwise. */
	readonly municipality: string | null;
	readonly role: Role | null;
}

/** Keeps that somebody asks, under the next number. Called within a transaction. */
export function addDateRequest({ drizzle }: Store, asked: AskedDates): StoredDateRequest {
	const content = contentOf(asked);
	const sha256 = hashOf(content);
	const row = { account: asked.account, sha256, content, askedAt: asked.askedAt };
	const { id } = drizzle.insert(dateRequests).values(row).returning({ id: dateRequests.id }).get();
	return { id, sha256, asked, approvals: [], ending: null };
}

/** Every request, the newest first. Throws where one differs from what was asked. */
export function dateRequestsOf(store: Store): StoredDateRequest[] {
	const rows = store.drizzle.select().from(dateRequests).orderBy(desc(dateRequests.id)).all();
	return rows.map((row) => requestOf(store, row));
}

/** A request; null where there is none of that number. Throws where it differs from what was asked. */
export function dateRequestNumbered(store: Store, id: number): StoredDateRequest | null {
	const row = store.drizzle.select().from(dateRequests).where(eq(dateRequests.id, id)).get();
	return row ? requestOf(store, row) : null;
}

/** Keeps that somebody approves a request, who has not yet. */
export function addDateApproval({ drizzle }: Store, request: number, answer: StoredAnswer): void {
	const { account, municipality, role, at: approvedAt } = answer;
	drizzle.insert(dateApprovals).values({ request, account, municipality, role, approvedAt }).run();
}

/** Keeps how a request ended. There is one end. */
export function addDateEnding({ drizzle }: Store, request: number, ending: StoredEnding): void {
	drizzle
		.insert(dateEndings)
		.values({ request, ...ending })
		.run();
}

function requestOf(
	{ drizzle }: Store,
	{ id, account, sha256, content, askedAt }: typeof dateRequests.$inferSelect
): StoredDateRequest {
	const asked = JSON.parse(content) as AskedDates;
	if (hashOf(content) !== sha256 || asked.account !== account || asked.askedAt !== askedAt)
		throw new Error('a request for dates differs from what was asked');
	const approvals = drizzle
		.select()
		.from(dateApprovals)
		.where(eq(dateApprovals.request, id))
		.orderBy(sql`rowid`)
		.all()
		.map(({ account, municipality, role, approvedAt }) => ({
			account,
			municipality,
			role: role as Role,
			at: approvedAt
		}));
	const ended = drizzle.select().from(dateEndings).where(eq(dateEndings.request, id)).get();
	const ending = ended && {
		...{ ending: ended.ending as DateEnding, endedAt: ended.endedAt, account: ended.account },
		...{ municipality: ended.municipality, role: ended.role as Role | null }
	};
	return { id, sha256, asked, approvals, ending: ending ?? null };
}

/** The one way in which it is written. */
function contentOf({ account, purpose, edition, deliveries, askedAt }: AskedDates): string {
	const written: AskedDates = {
		...{ account, purpose, edition },
		deliveries: deliveries.map(({ id, sha256 }) => ({ id, sha256 })),
		askedAt
	};
	return JSON.stringify(written);
}

function hashOf(text: string): string {
	return createHash('sha256').update(text).digest('hex');
}
