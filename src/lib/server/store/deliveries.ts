import { and, desc, eq, getTableColumns, inArray, isNull, lt } from 'drizzle-orm';
import type { TableName } from '#lib/trial/delivery-schema.ts';
import type { Identifiability } from '#lib/trial/family-profile.ts';
import type { Problem } from '#lib/trial/problem.ts';
import type { Store } from './open-store.ts';
import { prepared } from './prepared.ts';
import { deliveredTables, deliveries, warnings } from './schema.ts';

/** A delivery as it was received. */
export type StoredDelivery = typeof deliveries.$inferSelect;

export type NewDelivery = Omit<typeof deliveries.$inferInsert, 'id' | 'withdrawnAt' | 'erasedAt' | 'familiesErased'>;

/** What stands was neither withdrawn nor erased. */
const stands = [isNull(deliveries.withdrawnAt), isNull(deliveries.erasedAt)];

/**
 * Every column of a delivery under the name of its field. What every command asks is asked in plain SQL: to build such
 * a question anew takes a twentieth of a command that computes one municipality.
 */
const everyField = Object.entries(getTableColumns(deliveries))
	.map(([field, { name }]) => `${name} AS "${field}"`)
	.join(', ');

/** Records a delivery and gives its number. Its rows follow in the same transaction. */
export function addDelivery(store: Store, delivery: NewDelivery): number {
	return store.drizzle.insert(deliveries).values(delivery).returning({ id: deliveries.id }).get().id;
}

/** Records which tables a delivery brought. */
export function addDeliveredTables(
	store: Store,
	delivery: number,
	tables: readonly { readonly table: TableName; readonly rows: number }[]
): void {
	if (tables.length === 0) return;
	const rows = tables.map(({ table, rows: count }) => ({ delivery, name: table, rows: count }));
	store.drizzle.insert(deliveredTables).values(rows).run();
}

/** Keeps the warnings that a delivery was accepted with. */
export function addWarnings(store: Store, delivery: number, found: readonly Problem[]): void {
	for (const { code, table, file, row, column, parameters } of found) {
		store.drizzle
			.insert(warnings)
			.values({ delivery, code, tableName: table, file, row, columnName: column, parameters })
			.run();
	}
}

/** The tables that a delivery brought. */
export function tablesOf(store: Store, delivery: number): ReadonlySet<TableName> {
	const rows = prepared<[number], { readonly name: TableName }>(
		store.sqlite,
		'SELECT name FROM delivered_tables WHERE delivery = ?'
	).all(delivery);
	return new Set(rows.map(({ name }) => name));
}

/**
 * The current delivery of each municipality, by municipality: the newest that was neither withdrawn nor erased.
 *
 * The synthetic trial stands only as long as nothing real is stored: the two are never shown together.
 *
 * `without` leaves one delivery out of account, to see what would be current if it were withdrawn.
 */
export function currentDeliveries(store: Store, without: number | null = null): StoredDelivery[] {
	const rows = prepared<[number | null], Omit<StoredDelivery, 'synthetic'> & { readonly synthetic: number }>(
		store.sqlite,
		`SELECT ${everyField} FROM deliveries
		 WHERE withdrawn_at IS NULL AND erased_at IS NULL AND id IS NOT ? ORDER BY municipality, id DESC`
	).all(without);
	const standing = rows.map((row): StoredDelivery => ({ ...row, synthetic: row.synthetic === 1 }));
	const anyReal = standing.some((delivery) => !delivery.synthetic);
	const candidates = standing.filter((delivery) => !anyReal || !delivery.synthetic);
	return candidates.filter((delivery, at) => candidates[at - 1]?.municipality !== delivery.municipality);
}

/** The deliveries of those numbers, current or not, by municipality. */
export function deliveriesNumbered({ drizzle }: Store, numbers: readonly number[]): StoredDelivery[] {
	return drizzle
		.select()
		.from(deliveries)
		.where(inArray(deliveries.id, [...numbers]))
		.orderBy(deliveries.municipality)
		.all();
}

/** The newest delivery of a municipality with that content, current or not, if every row of it is still there. */
export function intactDelivery({ drizzle }: Store, municipality: string, sha256: string): StoredDelivery | null {
	const isThis = and(eq(deliveries.municipality, municipality), eq(deliveries.sha256, sha256));
	const isWhole = and(isNull(deliveries.erasedAt), eq(deliveries.familiesErased, 0));
	const found = drizzle.select().from(deliveries).where(and(isThis, isWhole)).orderBy(desc(deliveries.id)).limit(1);
	return found.get() ?? null;
}

/** The delivery of a municipality that counts now, or null where it has none. */
export function currentDeliveryOf(store: Store, municipality: string): StoredDelivery | null {
	return currentDeliveries(store).find((delivery) => delivery.municipality === municipality) ?? null;
}

/** The delivery that a new one follows: the newest before it of the same municipality, made up or real as it is itself. */
export function deliveryBefore(
	store: Store,
	delivery: number,
	municipality: string,
	synthetic: boolean
): StoredDelivery | null {
	const found = store.drizzle
		.select()
		.from(deliveries)
		.where(
			and(
				eq(deliveries.municipality, municipality),
				eq(deliveries.synthetic, synthetic),
				...stands,
				lt(deliveries.id, delivery)
			)
		)
		.orderBy(desc(deliveries.id))
		.limit(1)
		.get();
	return found ?? null;
}

/** Says of a delivery whose rows are in whether they are made up. */
export function completeDelivery(store: Store, delivery: number, synthetic: boolean): void {
	store.drizzle.update(deliveries).set({ synthetic }).where(eq(deliveries.id, delivery)).run();
}

/** Keeps how many of a delivery's families can be found again by their profile. */
export function keepIdentifiability(store: Store, delivery: number, { families, unique }: Identifiability): void {
	const counts = { familiesUnique: unique, familiesCounted: families };
	store.drizzle.update(deliveries).set(counts).where(eq(deliveries.id, delivery)).run();
}

/** Whether nothing has ever been received. */
export function isEmpty(store: Store): boolean {
	return store.drizzle.select({ id: deliveries.id }).from(deliveries).limit(1).get() === undefined;
}

/** Whether a delivery that is not synthetic has ever been received. */
export function hasRealDelivery(store: Store): boolean {
	const found = store.drizzle
		.select({ id: deliveries.id })
		.from(deliveries)
		.where(eq(deliveries.synthetic, false))
		.limit(1)
		.get();
	return found !== undefined;
}
