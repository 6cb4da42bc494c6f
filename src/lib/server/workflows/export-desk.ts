import { closeSync, createReadStream, mkdirSync, openSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { ReadStream } from 'node:fs';
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
import { lastErasure } from '../store/happened.ts';
import type { Store } from '../store/open-store.ts';
import { expireDates } from './calendar-dates/expire-dates.ts';
import { approvedDates, useDates } from './calendar-dates/use-dates.ts';
import type { ThreadTask } from './in-thread.ts';
import { orderFault, refuseExport, type TypedOrder } from './order-fault.ts';
import { folderOfPackages, wipePackages } from './packages-beside.ts';
import { purposeOf } from './purpose-fault.ts';
import type { RunExporting, RunningExport } from './run-exporting.ts';

/** A package on its way to whoever ordered it. On the machine it is gone already. */
export interface FetchedPackage {
	readonly bytes: number;
	readonly content: ReadStream;
}

/** Where evaluators order their packages and fetch them: one is made at a time. */
export interface ExportDesk {
	/** Begins a package, in place of the one that was not fetched. Null where it is begun, else why it is not: logged. */
	order(user: User | null, typed: TypedOrder): OrderRefusal | null;
	/** Begins the package with calendar dates that was approved under a request's number; else as `order`. */
	orderDates(user: User | null, request: number): OrderRefusal | null;
	/** Where somebody's own package stands; another's is not there. */
	stateFor(user: User | null): ExportState;
	/**
	 * Hands a package over, once, to whoever ordered it; null where there is none. Logged before it is handed over. One
	 * with calendar dates uses its approval up.
	 */
	fetch(user: User | null): FetchedPackage | 'database-busy' | null;
	/** Wipes what has lain long enough, and what was made before rows of it were erased. */
	sweep(): void;
	close(): void;
}

export interface ExportDeskOptions extends ThreadTask {
	readonly store: Store;
	readonly run: RunExporting;
	readonly now: () => Date;
}

/** What a package is made of, and what for. */
interface Ordered {
	readonly purpose: string;
	readonly edition: string | null;
	/** The number of the approved request; null without calendar dates. */
	readonly dates: number | null;
}

/** Somebody's order. */
interface Held extends Ordered {
	readonly orderedAt: Date;
	/** How many erasures there had been when it was begun: after another one it is not handed over. */
	readonly erasures: number;
	state: ExportState;
	running: RunningExport | null;
}

/**
 * Opens the desk. Orders are known to this process only: packages of an earlier one are wiped first. They lie beside the
 * database, for its owner only, never under the web root.
 */
export function exportDesk({ store, run, now, ...place }: ExportDeskOptions): ExportDesk {
	const folder = folderOfPackages(place.database);
	const held = new Map<string, Held>();
	const fileOf = (account: string) => join(folder, `${account}.zip`);
	const wipe = (account: string) => {
		rmSync(fileOf(account), { force: true });
	};
	wipePackages(place.database);

	function begin(user: User, ordered: Ordered): void {
		mkdirSync(folder, { recursive: true, mode: 0o700 });
		wipe(user.id);
		const orderedAt = now();
		const progress: ExportProgress = { step: 'computing' };
		const state: ExportState = { phase: 'working', progress };
		const order: Held = { ...ordered, orderedAt, erasures: lastErasure(store.sqlite), state, running: null };
		held.set(user.id, order);
		const asked = { actor: actorOf(user), ...ordered, madeAt: orderedAt.toISOString() };
		order.running = run({ ...place, ...asked, file: fileOf(user.id) }, (latest) => {
			order.state = { phase: 'working', progress: latest };
		});
		void order.running.done.then((outcome) => {
			order.running = null;
			const isReady = typeof outcome === 'number' && held.get(user.id) === order;
			const hasDates = ordered.dates !== null;
			if (isReady) order.state = { phase: 'ready', bytes: outcome, until: endOf(order), hasDates };
			else if (typeof outcome !== 'number') order.state = { phase: 'failed', failure: outcome };
			// What is not ready is no longer there, and after the desk is closed neither is the database.
			if (isReady) wipeErased();
			else wipe(user.id);
		});
	}

	/** What was made while rows were there that are erased by now is not handed over, and does not lie there. */
	function wipeErased(): void {
		const erasures = lastErasure(store.sqlite);
		for (const [account, order] of held) {
			if (order.state.phase !== 'ready' || order.erasures === erasures) continue;
			order.state = { phase: 'failed', failure: { why: 'erased' } };
			wipe(account);
		}
	}

	const isBusy = () => [...held.values()].some(({ running }) => running !== null);

	function sweep(): void {
		wipeErased();
		for (const [account, order] of held) {
			if (order.running !== null || endOf(order) > now()) continue;
			held.delete(account);
			wipe(account);
		}
	}

	/**
	 * Logs that a package is handed over, before it is. Of one with calendar dates the approval is used up, which is logged
	 * itself: a second entry after it could fail, and the approval would be gone without a package.
	 */
	function logHandOver(user: User, order: Held): 'done' | 'not-done' | 'database-busy' {
		if (order.dates === null) {
			record(store.log, actorOf(user), 'package-fetched', {});
			return 'done';
		}
		const why = useDates(store, user, order.dates, now());
		if (why === null || why === 'database-busy') return why ?? 'done';
		refuseExport(store, actorOf(user), why);
		order.state = { phase: 'failed', failure: { why } };
		wipe(user.id);
		return 'not-done';
	}

	/** Opens a package's file; null where it is gone, since whoever erases on the command line wipes it. */
	function opened(account: string): number | null {
		try {
			return openSync(fileOf(account), 'r');
		} catch (error) {
			if (!(error instanceof Error) || !('code' in error) || error.code !== 'ENOENT') throw error;
			held.delete(account);
			return null;
		}
	}

	return {
		order(user, typed) {
			if (user === null) throw new Error('nobody orders a package');
			const { edition } = typed;
			const fault = may(user, 'export-rows', {}) ? orderFault(store, typed) : 'role';
			const refusal = fault ?? (isBusy() ? 'busy' : null);
			if (refusal === null) begin(user, { purpose: purposeOf(typed.purpose), edition, dates: null });
			else refuseExport(store, actorOf(user), refusal);
			return refusal;
		},
		orderDates(user, request) {
			if (user === null) throw new Error('nobody orders a package');
			const approved = may(user, 'export-rows', {})
				? approvedDates(store, { account: user.id, request }, now())
				: 'role';
			const refusal = typeof approved === 'string' ? approved : isBusy() ? 'busy' : null;
			if (refusal !== null) refuseExport(store, actorOf(user), refusal);
			else if (typeof approved !== 'string')
				begin(user, { purpose: approved.purpose, edition: approved.edition, dates: request });
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
			// What is opened can be read to its end, and nobody finds it any more.
			const fd = opened(user.id);
			if (fd === null) return null;
			try {
				const logged = logHandOver(user, order);
				if (logged !== 'done') {
					closeSync(fd);
					return logged === 'database-busy' ? logged : null;
				}
			} catch (error) {
				closeSync(fd);
				throw error;
			}
			order.state = { phase: 'fetched' };
			wipe(user.id);
			return { bytes, content: createReadStream('', { fd }) };
		},
		sweep() {
			sweep();
			expireDates(store, now());
		},
		close() {
			for (const { running } of held.values()) running?.stop();
			held.clear();
			wipePackages(place.database);
		}
	};
}

function endOf({ orderedAt }: Held): Date {
	return new Date(orderedAt.getTime() + PACKAGE_KEPT_MINUTES * 60_000);
}
