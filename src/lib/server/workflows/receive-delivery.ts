import type { Actor } from '#lib/trial/log-entry.ts';
import { registeredProtocol } from '#lib/trial/protocol.ts';
import { problemSeverities, type Problem } from '#lib/trial/problem.ts';
import { tableNames, type TableName } from '#lib/trial/delivery-schema.ts';
import type { Day } from '#lib/trial/day.ts';
import type { Difference } from '#lib/trial/difference.ts';
import type { Identifiability } from '#lib/trial/family-profile.ts';
import type { DeliverySource, UnreadableDelivery } from '../delivery/delivery-source.ts';
import {
	addDeliveredTable,
	addDelivery,
	addWarnings,
	completeDelivery,
	currentDeliveryOf,
	deliveryBefore,
	keepIdentifiability
} from '../store/deliveries.ts';
import { familyProfiles } from '../store/family-profiles.ts';
import { identifier } from '../store/identify.ts';
import type { Store } from '../store/open-store.ts';
import { inTransaction } from '../store/transaction.ts';
import { withoutCpr } from '../validation/cells/cpr-like.ts';
import { identifiableFamilies } from '../validation/identifiable-families.ts';
import { lookBesideTheTables } from '../validation/privacy-gate.ts';
import { refusalProblems } from '../validation/refusal.ts';
import { findTables } from '../validation/tables.ts';
import { compareWithPrevious } from './compare-with-previous.ts';
import { checkFamilies } from './check-families.ts';
import { deliveryEntry, logRefusal } from './log-delivery.ts';
import { loggedTransaction } from './logged-transaction.ts';
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
	/** What differs from the delivery before without anything being wrong. */
	readonly differences: readonly Difference[];
	/** The cut-off of the delivery that it was compared with. */
	readonly comparedWith: Day | null;
	/** How many of its families can be found again; null where persons are missing or a row of theirs is faulty. */
	readonly identifiability: Identifiability | null;
	/** The municipality's current delivery has the same content. */
	readonly isHeld: boolean;
	/** The number of the stored delivery. */
	readonly delivery: number | null;
}

/** How far a receiving has come after the last row is read. */
export type ReceivingStep = 'families' | 'comparing';

/** `store`: keep it if it is sound, and log who did it. `check`: say what is wrong and keep nothing. */
export type ReceivingPurpose = { readonly purpose: 'check' } | { readonly purpose: 'store'; readonly actor: Actor };

export type Receiving = ReceivingPurpose & {
	/** When it was received, ISO. */
	readonly receivedAt: string;
	/** Told when a step begins. */
	readonly watch?: (step: ReceivingStep) => void;
};

/** What is not known of a delivery that nothing was read of. */
const NOTHING_KNOWN = { differences: [], comparedWith: null, identifiability: null, isHeld: false, delivery: null };

/**
 * Receives one delivery: reads it, checks every row and what the rows say beside each other, and keeps
 * all of it or nothing.
 *
 * The rows go straight into the database inside one transaction, and what needs a family's rows side by
 * side is checked there, family by family: a delivery of any size needs the memory of one family. An error
 * anywhere, or a crash, rolls everything back.
 *
 * What is to be stored is logged before it can be (`logged-transaction.ts`); what is refused then is logged after.
 *
 * Throws a `StoreError` where it is to be stored and the log cannot be written.
 */
export async function receiveDelivery(
	store: Store,
	source: DeliverySource | UnreadableDelivery,
	receiving: Receiving
): Promise<Receipt> {
	const receipt = await receive(store, source, receiving);
	if (receiving.purpose === 'store' && receipt.outcome === 'refused') logRefusal(store, receiving.actor, receipt);
	return receipt;
}

async function receive(
	store: Store,
	source: DeliverySource | UnreadableDelivery,
	receiving: Receiving
): Promise<Receipt> {
	if ('code' in source) return unreadable(source);
	const found = findTables(source);
	const { tables, problems } = found;
	const files = new Map(tables.map(({ table, shownFile }) => [table.name, shownFile]));
	const report = (finding: Omit<Problem, 'file'>) =>
		problems.push({ ...finding, file: finding.table === null ? null : (files.get(finding.table) ?? null) });

	await lookBesideTheTables(source, found.unread, (problem) => problems.push(problem));
	const head = await readDeliveryHead(tables, report);
	const { municipality, cutoff } = head;
	const held = municipality === null ? null : currentDeliveryOf(store, municipality);
	const isHeld = held?.sha256 === source.sha256;
	const name = withoutCpr(source.name);
	const receipt = { ...NOTHING_KNOWN, name, municipality, cutoff, isHeld, synthetic: false, rows: [] };
	if (receiving.purpose === 'store' && held && isHeld) {
		return { ...receipt, synthetic: held.synthetic, outcome: 'already-held', delivery: held.id, problems: [] };
	}

	const delivered = { municipality: municipality ?? 'unknown', cutoff: cutoff ?? 0, sha256: source.sha256 };
	const stage = async () => {
		const delivery = addDelivery(store, { ...delivered, receivedAt: receiving.receivedAt, synthetic: false });
		const identify = identifier(store.sqlite, store.key, delivered.municipality);
		const staged = await stageTables(store, delivery, found, { head, identify, report });
		// In a table with an error rows are missing, and what is missing then says nothing.
		const faulty = new Set(problems.filter(isError).map(({ table }) => table));
		const sound = new Set([...staged.tables].filter((table) => !faulty.has(table)));
		const context = { ...staged, tables: sound, cutoff, priceIndex: registeredProtocol.priceIndex };
		receiving.watch?.('families');
		checkFamilies(store, delivery, context, report);
		const isCounted = sound.has('familier') && sound.has('personer');
		const identifiability = isCounted ? identifiableFamilies(familyProfiles(store.sqlite, delivery)) : null;
		const previous = municipality === null ? null : deliveryBefore(store, delivery, municipality, staged.isSynthetic);
		receiving.watch?.('comparing');
		const differences = previous ? compareWithPrevious(store, previous, { delivery, cutoff, faulty }, report) : [];

		const sorted = problems.toSorted(byPlace);
		const isSound = !sorted.some(isError);
		const keep = isSound && receiving.purpose === 'store';
		if (keep) {
			completeDelivery(store, delivery, staged.isSynthetic);
			if (identifiability) keepIdentifiability(store, delivery, identifiability);
			for (const { table, rows } of staged.rows) addDeliveredTable(store, delivery, table, rows);
			addWarnings(store, delivery, sorted);
		}
		const outcome = keep ? 'stored' : isSound ? 'sound' : 'refused';
		const seen = { synthetic: staged.isSynthetic, rows: staged.rows, differences, identifiability };
		const comparedWith = previous?.cutoff ?? null;
		const stored = keep ? delivery : null;
		const result: Receipt = { ...receipt, ...seen, comparedWith, outcome, delivery: stored, problems: sorted };
		const known = { id: delivery, synthetic: staged.isSynthetic, warnings: sorted.length };
		return { keep, result, entry: () => deliveryEntry(delivered, known) };
	};
	return receiving.purpose === 'store' ? loggedTransaction(store, receiving.actor, stage) : inTransaction(store, stage);
}

function unreadable(source: UnreadableDelivery): Receipt {
	const nothing = { ...NOTHING_KNOWN, municipality: null, cutoff: null, synthetic: false, rows: [] };
	return { ...nothing, outcome: 'refused', name: withoutCpr(source.name), problems: refusalProblems(source) };
}

function isError({ code }: Problem): boolean {
	return problemSeverities[code] === 'error';
}

function byPlace(a: Problem, b: Problem): number {
	const table = (problem: Problem) => (problem.table === null ? -1 : tableNames.indexOf(problem.table));
	return table(a) - table(b) || (a.row ?? 0) - (b.row ?? 0);
}
