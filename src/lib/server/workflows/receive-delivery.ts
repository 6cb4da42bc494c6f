import { registeredProtocol } from '#lib/trial/protocol.ts';
import { problemSeverities, type Problem } from '#lib/trial/problem.ts';
import { tableNames, type TableName } from '#lib/trial/delivery-schema.ts';
import type { Day } from '#lib/trial/day.ts';
import type { DeliverySource, UnreadableDelivery } from '../delivery/delivery-source.ts';
import {
	addDeliveredTable,
	addDelivery,
	addWarnings,
	completeDelivery,
	currentDeliveryOf,
	deliveryBefore
} from '../store/deliveries.ts';
import { identifier } from '../store/identify.ts';
import type { Store } from '../store/open-store.ts';
import { inTransaction } from '../store/transaction.ts';
import { withoutCpr } from '../validation/cells/cpr-like.ts';
import { findTables } from '../validation/tables.ts';
import { compareWithPrevious } from './compare-with-previous.ts';
import { checkFamilies } from './check-families.ts';
import { readDeliveryHead } from './read-delivery-head.ts';
import { stageTables } from './stage-tables.ts';

/** What became of a delivery. */
export interface Receipt {
	readonly outcome: 'stored' | 'sound' | 'refused' | 'already-held';
	readonly name: string;
	readonly municipality: string | null;
	readonly cutoff: Day | null;
	readonly synthetic: boolean;
	readonly rows: readonly { readonly table: TableName; readonly rows: number }[];
	readonly problems: readonly Problem[];
}

export interface Receiving {
	/** `store`: keep it if it is sound. `check`: say what is wrong and keep nothing. */
	readonly purpose: 'store' | 'check';
	/** When it was received, ISO. */
	readonly receivedAt: string;
}

/**
 * Receives one delivery: reads it, checks every row and what the rows say beside each other, and keeps
 * all of it or nothing.
 *
 * The rows go straight into the database inside one transaction, and what needs a family's rows side by
 * side is checked there, family by family: a delivery of any size needs the memory of one family. An error
 * anywhere, or a crash, rolls everything back.
 */
export async function receiveDelivery(
	store: Store,
	source: DeliverySource | UnreadableDelivery,
	receiving: Receiving
): Promise<Receipt> {
	if ('reason' in source) return unreadable(source);
	const found = findTables(source);
	const { tables, problems } = found;
	const files = new Map(tables.map(({ table, shownFile }) => [table.name, shownFile]));
	const report = (finding: Omit<Problem, 'file'>) =>
		problems.push({ ...finding, file: finding.table === null ? null : (files.get(finding.table) ?? null) });

	const head = await readDeliveryHead(tables, report);
	const { municipality, cutoff } = head;
	const receipt = { name: withoutCpr(source.name), municipality, cutoff, synthetic: false, rows: [] };
	const held = municipality === null ? null : currentDeliveryOf(store, municipality);
	if (receiving.purpose === 'store' && held?.sha256 === source.sha256) {
		return { ...receipt, synthetic: held.synthetic, outcome: 'already-held', problems: [] };
	}

	return inTransaction(store, async () => {
		const delivery = addDelivery(store, {
			municipality: municipality ?? 'unknown',
			cutoff: cutoff ?? 0,
			sha256: source.sha256,
			receivedAt: receiving.receivedAt,
			synthetic: false
		});
		const identify = identifier(store.sqlite, store.key, municipality ?? 'unknown');
		const staged = await stageTables(store, delivery, found, { head, identify, report });
		// In a table with an error rows are missing, and what is missing then says nothing.
		const faulty = new Set(problems.filter(isError).map(({ table }) => table));
		const sound = new Set([...staged.tables].filter((table) => !faulty.has(table)));
		const context = { ...staged, tables: sound, cutoff, priceIndex: registeredProtocol.priceIndex };
		checkFamilies(store, delivery, context, report);
		const previous = municipality === null ? null : deliveryBefore(store, delivery, municipality, staged.isSynthetic);
		if (previous) compareWithPrevious(store, previous, { delivery, cutoff }, report);

		const sorted = problems.toSorted(byPlace);
		const isSound = !sorted.some(isError);
		const keep = isSound && receiving.purpose === 'store';
		if (keep) {
			completeDelivery(store, delivery, staged.isSynthetic);
			for (const { table, rows } of staged.rows) addDeliveredTable(store, delivery, table, rows);
			addWarnings(store, delivery, sorted);
		}
		const outcome = keep ? 'stored' : isSound ? 'sound' : 'refused';
		return {
			keep,
			result: { ...receipt, synthetic: staged.isSynthetic, rows: staged.rows, outcome, problems: sorted }
		};
	});
}

function unreadable({ name, reason }: UnreadableDelivery): Receipt {
	const code = reason === 'unsupported' ? 'unsupported-delivery' : 'unreadable-delivery';
	const problem: Problem = { code, table: null, file: withoutCpr(name), row: null, column: null, parameters: {} };
	const nothing = { municipality: null, cutoff: null, synthetic: false, rows: [] };
	return { ...nothing, outcome: 'refused', name: withoutCpr(name), problems: [problem] };
}

function isError({ code }: Problem): boolean {
	return problemSeverities[code] === 'error';
}

function byPlace(a: Problem, b: Problem): number {
	const table = (problem: Problem) => (problem.table === null ? -1 : tableNames.indexOf(problem.table));
	return table(a) - table(b) || (a.row ?? 0) - (b.row ?? 0);
}
