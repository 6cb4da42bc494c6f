import { isoOfDay, type Day } from '#lib/trial/day.ts';
import type { TableName } from '#lib/trial/delivery-schema.ts';
import type { Difference } from '#lib/trial/difference.ts';
import type { StoredDelivery } from '../store/deliveries.ts';
import { familiesBeside, familyRows } from '../store/family-files.ts';
import type { Store } from '../store/open-store.ts';
import { inCell, type Finding } from '../validation/finding.ts';
import { againstPrevious } from '../validation/rules/against-previous.ts';
import { changedCosts } from '../validation/rules/changed-costs.ts';

/**
 * What the new delivery says otherwise than the one before. What may be wrong is reported as a warning, since a
 * correction may be right; new families and changed costs are nothing to warn of, and are returned. In a table with
 * an error rows are missing, so there nothing is said to be gone, and no sum to have changed.
 */
export function compareWithPrevious(
	store: Store,
	previous: StoredDelivery,
	now: { delivery: number; cutoff: Day | null; faulty: ReadonlySet<TableName | null> },
	report: (finding: Finding) => void
): Difference[] {
	if (now.cutoff !== null && now.cutoff < previous.cutoff) {
		report(inCell('earlier-cutoff', 'leverance', 2, 'opgoerelsesdato', { previous: isoOfDay(previous.cutoff) }));
	}
	const { faulty } = now;
	const isWhole = (table: TableName | null) => ![table, 'personer' as const].some((name) => faulty.has(name));
	const known = new Set<number>();
	const changed: Difference[] = [];
	for (const { file, beside: same } of familiesBeside(store.sqlite, previous.id, now.delivery)) {
		known.add(file.family.family);
		for (const finding of againstPrevious(file, previous.cutoff, same)) {
			if (finding.row !== null || isWhole(finding.table)) report(finding);
		}
		if (same && isWhole('udgifter')) changed.push(...changedCosts(file, previous.cutoff, same));
	}
	const added = familyRows(store.sqlite, now.delivery).filter(({ family }) => !known.has(family));
	return [...added.map(({ row }) => newFamily(row)), ...changed];
}

function newFamily(row: number): Difference {
	return { code: 'family-new', table: 'familier', file: null, row, column: null, parameters: {} };
}
