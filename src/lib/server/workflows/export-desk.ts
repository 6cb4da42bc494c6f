import { createReadStream, mkdirSync, openSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { ReadStream } from 'node:fs';
import { exportRefusals, type ExportRefusal } from '#lib/trial/export-refusal.ts';
import {
	PACKAGE_KEPT_MINUTES,
	type ExportProgress,
	type ExportState,
	type OrderRefusal
} from '#lib/trial/package-order.ts';
import type { User } from '#lib/trial/user.ts';
import { actorOf } from '../access/actor.ts';
import { may } from '../access/may.ts';
import { record } from '../access/record.ts';
import type { Store } from '../store/open-store.ts';
import { editionsNow } from './current-edition.ts';
import type { ThreadTask } from './in-thread.ts';
import { purposeFault, purposeOf } from './purpose-fault.ts';
import type { RunExporting, RunningExport } from './run-exporting.ts';

/** What somebody asks a package with, as it was typed. */
export interface TypedOrder {
	readonly purpose: string;
	/** The number of the edition whose deliveries are meant; null for the current ones. */
	readonly edition: string | null;
	/** Whether they have said that they know the rows to be personal data. */
	readonly isConfirmed: boolean;
}

/** A package on its way to whoever ordered it. On the machine it is gone already. */
export interface FetchedPackage {
	readonly bytes: number;
	readonly content: ReadStream;
}

/** Where evaluators order their packages and fetch them: one is made at a time. */
export interface ExportDesk {
	/** Begins a package, in place of the one that was not fetched. Null where it is begun, else why it is not: logged. */
	order(user: User | null, typed: TypedOrder): OrderRefusal | null;
	/** Where somebody's own package stands; another's is not there. */
	stateFor(user: User | null): ExportState;
	/** Hands a package over, once, to whoever ordered it; null where there is none. Logged before it is handed over. */
	fetch(user: User | null): FetchedPackage | null;
	/** Wipes what has lain long enough. */
	sweep(): void;
	close(): void;
}

export interface ExportDeskOptions extends ThreadTask {
	readonly store: Store;
	readonly run: RunExporting;
	readonly now: () => Date;
}

/** Somebody's order. */
interface Held {
	readonly orderedAt: Date;
	state: ExportState;
	running: RunningExport | null;
}

/**
 * Opens the desk. Orders are known to this process only: packages of an earlier one are wiped first. They lie beside the
 * database, for its owner only, never under the web root.
 */
export function exportDesk({ store, run, now, ...place }: ExportDeskOptions): ExportDesk {
	const folder = `${place.database}.packages`;
	const held = new Map<string, Held>();
	const fileOf = (account: string) => join(folder, `${account}.zip`);
	const wipe = (account: string) => {
		rmSync(fileOf(account), { force: true });
	};
	const wipeAll = () => {
		rmSync(folder, { recursive: true, force: true, maxRetries: 2 });
	};
	wipeAll();

	function begin(user: User, purpose: string, edition: string | null): void {
		mkdirSync(folder, { recursive: true, mode: 0o700 });
		wipe(user.id);
		const orderedAt = now();
		const progress: ExportProgress = { step: 'computing' };
		const order: Held = { orderedAt, state: { phase: 'working', progress }, running: null };
		held.set(user.id, order);
		const asked = { actor: actorOf(user), purpose, edition, madeAt: orderedAt.toISOString() };
		order.running = run({ ...place, ...asked, file: fileOf(user.id) }, (latest) => {
			order.state = { phase: 'working', progress: latest };
		});
		void order.running.done.then((outcome) => {
			order.running = null;
			const isReady = typeof outcome === 'number' && held.get(user.id) === order;
			if (isReady) order.state = { phase: 'ready', bytes: outcome, until: endOf(order) };
			else if (typeof outcome !== 'number') order.state = { phase: 'failed', failure: outcome };
			if (!isReady) wipe(user.id);
		});
	}

	function whyNot({ isConfirmed, edition }: TypedOrder, purpose: string): OrderRefusal | null {
		const fault = purposeFault(purpose);
		if (fault !== null) return fault;
		if (!isConfirmed) return 'not-confirmed';
		if (edition !== null && !editionsNow(store).some(({ number }) => number === edition)) return 'no-such-edition';
		return [...held.values()].some(({ running }) => running !== null) ? 'busy' : null;
	}

	function sweep(): void {
		for (const [account, order] of held) {
			if (order.running !== null || endOf(order) > now()) continue;
			held.delete(account);
			wipe(account);
		}
	}

	return {
		order(user, typed) {
			if (user === null) throw new Error('nobody orders a package');
			const purpose = purposeOf(typed.purpose);
			const refusal = may(user, 'export-rows', {}) ? whyNot(typed, purpose) : 'role';
			if (refusal === null) begin(user, purpose, typed.edition);
			else record(store.log, actorOf(user), 'export-refused', { refusal: codeOf(refusal) });
			return refusal;
		},
		stateFor(user) {
			sweep();
			return (user && may(user, 'export-rows', {}) ? held.get(user.id)?.state : null) ?? { phase: 'none' };
		},
		fetch(user) {
			sweep();
			const order = user && may(user, 'export-rows', {}) ? held.get(user.id) : undefined;
			if (!user || order?.state.phase !== 'ready') return null;
			const { bytes } = order.state;
			record(store.log, actorOf(user), 'package-fetched', {});
			// What is opened can be read to its end, and nobody finds it any more.
			const fd = openSync(fileOf(user.id), 'r');
			order.state = { phase: 'fetched' };
			wipe(user.id);
			return { bytes, content: createReadStream('', { fd }) };
		},
		sweep,
		close() {
			for (const { running } of held.values()) running?.stop();
			held.clear();
			wipeAll();
		}
	};
}

function endOf({ orderedAt }: Held): Date {
	return new Date(orderedAt.getTime() + PACKAGE_KEPT_MINUTES * 60_000);
}

/** The log says that a purpose was none, and not what was wrong with it. */
function codeOf(refusal: OrderRefusal): ExportRefusal {
	return exportRefusals.find((code) => code === refusal) ?? 'purpose';
}
