import { asc, count, eq } from 'drizzle-orm';
import type { ProblemCode } from '#lib/trial/problem.ts';
import type { Store } from './open-store.ts';
import { warnings } from './schema.ts';

/** How many warnings of each kind a delivery was accepted with, by kind. */
export function warningCounts(
	store: Store,
	delivery: number
): { readonly code: ProblemCode; readonly count: number }[] {
	const rows = store.drizzle
		.select({ code: warnings.code, count: count() })
		.from(warnings)
		.where(eq(warnings.delivery, delivery))
		.groupBy(warnings.code)
		.orderBy(asc(warnings.code))
		.all();
	return rows.map((row) => ({ code: row.code as ProblemCode, count: row.count }));
}
