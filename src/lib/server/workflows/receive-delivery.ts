import type { Actor } from '#lib/trial/log-entry.ts';
import { problemSeverities, type Problem } from '#lib/trial/problem.ts';
import { tableNames, type TableName } from '#lib/trial/delivery-schema.ts';
import type { Day } from '#lib/trial/day.ts';
import type { Difference } from '#lib/trial/difference.ts';
import type { Identifiability } from '#lib/trial/family-profile.ts';
import type { UnreadableDelivery } from '../delivery/delivery-source.ts';
import type { Sender } from '../access/sender.ts';
import { appendRows } from '../store/append-rows.ts';
import {
	addDeliveredTables,
	addDelivery,
	addWarnings,
	completeDelivery,
	currentDeliveryOf,
	deliveryBefore,
	keepIdentifiability
} from '../store/deliveries.ts';
import { familyProfiles } from '../store/family-profiles.ts';
import { identifyHashes } from '../store/identify.ts';
import type { Store } from '../store/open-store.ts';
import { currentProtocol } from '../store/protocols.ts';
import { inTransaction } from '../store/transaction.ts';
import { withoutCpr } from '../validation/cells/cpr-like.ts';
import type { Finding } from '../validation/finding.ts';
import { identifiableFamilies } from '../validation/identifiable-families.ts';
import { refusalProblems } from '../validation/refusal.ts';
import { compareWithPrevious } from './compare-with-previous.ts';
import { checkFamilies } from './check-families.ts';
import { deliveryEntry, logRefusal } from './log-delivery.ts';
import { loggedTransaction } from './logged-transaction.ts';
import { mayCompare, notForSender } from './not-for-sender.ts';
import { withFile, type DeliveryRead, type DeliveryReading } from './read-delivery.ts';

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
	/** Whoever hands it in on a page; nobody on the command line. */
	readonly sender?: Sender;
	/** Told when a step begins. */
	readonly watch?: (step: ReceivingStep) => void;
};

/** What is not known of a delivery that nothing was read of. */
const NOTHING_KNOWN = { differences: [], comparedWith: null, identifiability: null, isHeld: false, delivery: null };

/**
 * Receives one delivery: has its rows read and checked one by one, checks what they say beside each other, and keeps
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
	reading: DeliveryReading | UnreadableDelivery,
	receiving: Receiving
): Promise<Receipt> {
	const receipt = await receive(store, reading, receiving);
	if (receiving.purpose === 'store' && receipt.outcome === 'refused') logRefusal(store, receiving.actor, receipt);
	return receipt;
}

async function receive(
	store: Store,
	reading: DeliveryReading | UnreadableDelivery,
	receiving: Receiving
): Promise<Receipt> {
	if ('code' in reading) return unreadable(reading);
	const { name, sha256, municipality, cutoff } = reading;
	const { sender } = receiving;
	const compared = municipality !== null && mayCompare(sender, municipality) ? municipality : null;
	const held = compared === null ? null : currentDeliveryOf(store, compared);
	// Of what is held something may have been erased: then it is not the same any more.
	const isHeld = held?.sha256 === sha256 && held.familiesErased === 0;
	const receipt = { ...NOTHING_KNOWN, name, municipality, cutoff, isHeld, synthetic: false, rows: [] };
	if (receiving.purpose === 'store' && held && isHeld) {
		return { ...receipt, synthetic: held.synthetic, outcome: 'already-held', delivery: held.id, problems: [] };
	}

	const delivered = { municipality: municipality ?? 'unknown', cutoff: cutoff ?? 0, sha256 };
	const stage = async () => {
		// Before any row is in: what is settled must be registered before outcomes can be seen.
		const { priceIndex } = currentProtocol(store).protocol;
		const delivery = addDelivery(store, {
			...{ ...delivered, receivedAt: receiving.receivedAt, account: sender?.id ?? null, synthetic: false }
		});
		const { files, staged, problems } = await storeRows(store, delivery, reading);
		const report = (finding: Finding) => problems.push(withFile(finding, files));
		for (const finding of notForSender(sender, { municipality, isSynthetic: staged.isSynthetic })) report(finding);
		// In a table with an error rows are missing, and what is missing then says nothing.
		const faulty = new Set(problems.filter(isError).map(({ table }) => table));
		const sound = new Set([...staged.tables].filter((table) => !faulty.has(table)));
		const context = { ...staged, tables: sound, cutoff, priceIndex };
		receiving.watch?.('families');
		checkFamilies(store, delivery, context, report);
		const isCounted = sound.has('familier') && sound.has('personer');
		const identifiability = isCounted ? identifiableFamilies(familyProfiles(store.sqlite, delivery)) : null;
		const previous = compared === null ? null : deliveryBefore(store, delivery, compared, staged.isSynthetic);
		receiving.watch?.('comparing');
		const differences = previous ? compareWithPrevious(store, previous, { delivery, cutoff, faulty }, report) : [];

		const sorted = problems.toSorted(byPlace);
		const isSound = !sorted.some(isError);
		const keep = isSound && receiving.purpose === 'store';
		if (keep) {
			completeDelivery(store, delivery, staged.isSynthetic);
			if (identifiability) keepIdentifiability(store, delivery, identifiability);
			addDeliveredTables(store, delivery, staged.rows);
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

/** Puts the rows of a delivery into the database while they are read. */
async function storeRows(store: Store, delivery: number, reading: DeliveryReading): Promise<DeliveryRead> {
	const identified = identifyHashes(store.sqlite);
	const appender = appendRows(store.sqlite, delivery, identified.keys);
	const read = await reading.rows((batch) => {
		identified.add(batch.hashes);
		appender.append(batch);
	});
	appender.finish();
	return read;
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
