import type { Day } from '#lib/trial/day.ts';
import { inCell, inTable, type Finding } from '../validation/finding.ts';
import { readTable } from '../validation/read-table.ts';
import type { FoundTable } from '../validation/tables.ts';

/** Which municipality, and up to which day. Null: it could not be read, and a problem says why. */
export interface DeliveryHeadRecord {
	readonly municipality: string | null;
	readonly cutoff: Day | null;
}

const FORMAT_VERSION = 1;

/** Reads `leverance`, which holds exactly one row. */
export async function readDeliveryHead(
	tables: readonly FoundTable[],
	report: (finding: Finding) => void
): Promise<DeliveryHeadRecord> {
	const found = tables.find(({ table }) => table.name === 'leverance');
	if (!found) return { municipality: null, cutoff: null };

	let head: DeliveryHeadRecord = { municipality: null, cutoff: null };
	let secondRow: number | null = null;
	// The table has no identifier; nothing is asked for one.
	const identify = () => 0;
	let count = 0;
	await readTable('leverance', found, { head: { cutoff: null }, identify, report }, (record, cells, row) => {
		count += 1;
		if (count === 2) secondRow = row;
		if (count > 1) return;
		head = { municipality: cells['kommune'] as string | null, cutoff: cells['opgoerelsesdato'] as Day | null };
		if (record && record.formatVersion !== FORMAT_VERSION) {
			report(inCell('unknown-format-version', 'leverance', row, 'formatversion', { valid: FORMAT_VERSION }));
		}
	});
	if (count !== 1) report(inTable('not-one-delivery-row', 'leverance', secondRow, { rows: count }));
	return head;
}
