import { asc, count, desc, eq } from 'drizzle-orm';
import { isoOfDay } from '#lib/trial/day.ts';
import type { PastDelivery } from '#lib/trial/delivery-history.ts';
import type { TableName } from '#lib/trial/delivery-schema.ts';
import { tableNames } from '#lib/trial/delivery-schema.ts';
import type { ListedCode, ListedGroup, ListedItem } from '#lib/trial/listed-items.ts';
import type { ProblemCode, ProblemParameters } from '#lib/trial/problem.ts';
import { currentDeliveries } from './deliveries.ts';
import type { Store } from './open-store.ts';
import { deliveredTables, deliveries, warnings } from './schema.ts';

/** Every delivery ever received, the newest first. */
export function pastDeliveries(store: Store): PastDelivery[] {
	const current = new Set(currentDeliveries(store).map(({ id }) => id));
	const tables = Map.groupBy(store.drizzle.select().from(deliveredTables).all(), ({ delivery }) => delivery);
	const warned = store.drizzle
		.select({ delivery: warnings.delivery, count: count() })
		.from(warnings)
		.groupBy(warnings.delivery)
		.all();
	const warningsOf = new Map(warned.map((row) => [row.delivery, row.count]));
	const received = store.drizzle.select().from(deliveries).orderBy(desc(deliveries.id)).all();
	return received.map(({ id, cutoff, familiesCounted, familiesUnique, withdrawnAt, erasedAt, ...delivery }) => ({
		...delivery,
		id,
		cutoff: isoOfDay(cutoff),
		withdrawnAt,
		erasedAt,
		state: stateOf({ isCurrent: current.has(id), withdrawnAt, erasedAt }),
		rows: (tables.get(id) ?? [])
			.map(({ name, rows }) => ({ table: name as TableName, rows }))
			.toSorted((a, b) => tableNames.indexOf(a.table) - tableNames.indexOf(b.table)),
		warnings: warningsOf.get(id) ?? 0,
		identifiability:
			familiesCounted === null || familiesUnique === null ? null : { families: familiesCounted, unique: familiesUnique }
	}));
}

function stateOf(
	delivery: { readonly isCurrent: boolean } & Pick<PastDelivery, 'withdrawnAt' | 'erasedAt'>
): PastDelivery['state'] {
	if (delivery.erasedAt !== null) return 'erased';
	if (delivery.withdrawnAt !== null) return 'withdrawn';
	return delivery.isCurrent ? 'current' : 'superseded';
}

/** How many warnings of each code a delivery was accepted with in each table, in the order that `warningsFrom` reads. */
export function warningGroups(store: Store, delivery: number): ListedGroup[] {
	const groups = store.drizzle
		.select({ code: warnings.code, table: warnings.tableName, count: count() })
		.from(warnings)
		.where(eq(warnings.delivery, delivery))
		.groupBy(warnings.code, warnings.tableName)
		.orderBy(asc(warnings.code), asc(warnings.tableName))
		.all();
	let first = 0;
	return groups.map(({ code, table, count: lines }) => {
		const group = { code: code as ListedCode, table: table as TableName | null, first, count: lines };
		first += lines;
		return group;
	});
}

/** Some of the warnings that a delivery was accepted with, by code, table and row. */
export function warningsFrom(store: Store, delivery: number, first: number, limit: number): ListedItem[] {
	const rows = store.drizzle
		.select()
		.from(warnings)
		.where(eq(warnings.delivery, delivery))
		.orderBy(asc(warnings.code), asc(warnings.tableName), asc(warnings.row), asc(warnings.id))
		.limit(limit)
		.offset(first)
		.all();
	return rows.map(({ code, tableName, file, row, columnName, parameters }) => ({
		code: code as ProblemCode,
		table: tableName as TableName | null,
		file,
		row,
		column: columnName,
		parameters: parameters as ProblemParameters
	}));
}
