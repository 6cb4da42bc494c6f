import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { dayOfIso, lastDayOf, type Day } from '#lib/trial/day.ts';
import { tableNames } from '#lib/trial/delivery-schema.ts';
import type { EditionContent } from '#lib/trial/edition.ts';
import type { FamilyFile } from '#lib/trial/records.ts';
import type { Released } from '#lib/trial/released.ts';
import type { MunicipalityData } from '#lib/trial/trial-data.ts';
import type { Role } from '#lib/trial/role.ts';
import type { User } from '#lib/trial/user.ts';
import type { View } from '#lib/trial/views.ts';
import { waitingViews } from '#lib/server/disclosure/edition-pages.ts';
import { addDeliveredTables, addDelivery, completeDelivery, currentDeliveries } from '#lib/server/store/deliveries.ts';
import { pendingDraft, replaceDraft } from '#lib/server/store/drafts.ts';
import { openStore, type Store } from '#lib/server/store/open-store.ts';
import { currentProtocol } from '#lib/server/store/protocols.ts';
import { approveDraft } from '#lib/server/workflows/approve-edition.ts';
import { draftEdition } from '#lib/server/workflows/draft-edition.ts';
import { earlierEditions } from '#lib/server/workflows/earlier-editions.ts';
import { makeEdition } from '#lib/server/workflows/make-edition.ts';
import { temporaryFolder } from '../support/command-line.ts';
import { migrations } from '../support/receive.ts';
import { storeRecords } from '../support/store-records.ts';

/** What the municipalities hand in for a quarter: each its families with all that is ever known of them. */
export interface Quarter {
	/** ISO. */
	readonly cutoff: string;
	/** By municipality. */
	readonly families: Readonly<Record<string, readonly FamilyFile[]>>;
}

/** The editions of these quarters, one after the other, as the product makes them. */
export async function editionsOf(quarters: readonly Quarter[]): Promise<readonly Released<EditionContent>[]> {
	return inNewStore(quarters, draftOf);
}

/** The same, had nobody remembered which families were behind the figures of before: nothing waits for being too near. */
export async function editionsWithoutMemory(
	quarters: readonly Quarter[]
): Promise<readonly Released<EditionContent>[]> {
	return inNewStore(quarters, draftWithoutMemory);
}

/** Receives a quarter's deliveries, and makes and approves the edition of them. */
export async function nextEdition(store: Store, quarter: Quarter, draft: Drafting = draftOf): Promise<void> {
	const at = `${quarter.cutoff}T20:00:00.000Z`;
	deliver(store, quarter, at);
	await draft(store, at);
	const { sha256 = '' } = pendingDraft(store) ?? {};
	const [, last] = approvers.map((user) => approveDraft(store, user, { sha256, at }));
	if (last?.outcome !== 'edition') throw new Error(`no edition: ${String(last?.outcome)}`);
}

/** Which groups of a view, or all of it, stand on older deliveries in an edition, and why: `320 indsats newcomers`. */
export function lateIn(edition: EditionContent | undefined, view: View): string[] {
	return (edition ? waitingViews(edition) : [])
		.filter((one) => one.view === view)
		.flatMap(({ waits, places }) =>
			places === null ? [waits] : places.map(({ municipality, group }) => `${municipality} ${group} ${waits}`)
		);
}

type Drafting = (store: Store, at: string) => Promise<void>;

const CODE = 'a version of the code';
const approvers = ['320', '316'].map((municipality) => userOf('steering', municipality));

async function draftOf(store: Store, at: string): Promise<void> {
	const { outcome } = await draftEdition(store, { code: CODE, actor: 'command-line', at });
	if (outcome !== 'made') throw new Error(`no draft: ${outcome}`);
}

async function draftWithoutMemory(store: Store, at: string): Promise<void> {
	const deliveries = currentDeliveries(store);
	const earlier = earlierEditions(store, false);
	const inputs = { deliveries, protocol: currentProtocol(store), code: CODE, earlier, released: [] };
	const made = await makeEdition(store, inputs);
	if ('missingPriceIndexYear' in made) throw new Error('no price index');
	const { kind, sealed, sets } = made;
	replaceDraft(store, {
		...{ sha256: sealed.sha256, content: sealed.text, kind, madeAt: at, account: null, sets },
		deliveries: deliveries.map(({ id }) => id)
	});
}

async function inNewStore(quarters: readonly Quarter[], draft: Drafting): Promise<Released<EditionContent>[]> {
	const [first, ...later] = quarters;
	if (first === undefined) return [];
	const store = await storeAfter(first);
	try {
		for (const quarter of later) await nextEdition(store, quarter, draft);
		return earlierEditions(store, false)
			.map(({ content }) => content)
			.toReversed();
	} finally {
		store.close();
	}
}

/** Folders with the database after a first quarter, by what was handed in. */
const begun = new Map<string, Promise<string>>();

/**
 * A database of its own after a first quarter. Many histories begin alike, and a first edition has nothing to remember:
 * it is made once, and copied.
 */
async function storeAfter(first: Quarter): Promise<Store> {
	const name = JSON.stringify(first);
	const made = begun.get(name) ?? folderAfter(first);
	begun.set(name, made);
	const folder = temporaryFolder();
	cpSync(await made, folder, { recursive: true });
	return storeIn(folder);
}

async function folderAfter(first: Quarter): Promise<string> {
	const folder = temporaryFolder();
	const store = storeIn(folder);
	try {
		await nextEdition(store, first);
	} finally {
		store.close();
	}
	return folder;
}

const storeIn = (folder: string) => openStore({ path: join(folder, 'x.db'), migrations });

function userOf(role: Role, municipality: string): User {
	return { id: `${role}${municipality}`, role, municipality, isDemonstration: false, hasSecondFactor: true };
}

/** Puts a quarter's deliveries into the database, each with what its registers know on the day. */
export function deliver(store: Store, { cutoff, families }: Quarter, receivedAt: string): void {
	const day = dayOfIso(cutoff);
	for (const [municipality, all] of Object.entries(families)) {
		const known = all.flatMap((file) => knownOn(day, file));
		store.sqlite.transaction(() => {
			const sha256 = `${municipality} ${cutoff}`;
			const id = addDelivery(store, { municipality, cutoff: day, sha256, receivedAt, account: null, synthetic: false });
			storeRecords(
				store,
				id,
				'familier',
				known.map(({ family }) => family)
			);
			storeRecords(
				store,
				id,
				'personer',
				known.flatMap(({ persons }) => persons)
			);
			storeRecords(
				store,
				id,
				'ydelser',
				known.flatMap(({ services }) => services)
			);
			const supports = known.flatMap(({ family, supports: own }) =>
				own.map((row) => ({ ...row, family: family.family }))
			);
			storeRecords(store, id, 'forsoergelse', supports);
			storeRecords(
				store,
				id,
				'kontakter',
				known.flatMap(({ contacts }) => contacts)
			);
			storeRecords(
				store,
				id,
				'planer',
				known.flatMap(({ plans }) => plans)
			);
			storeRecords(
				store,
				id,
				'udgifter',
				known.flatMap(({ costs }) => costs)
			);
			storeRecords(
				store,
				id,
				'maalinger',
				known.flatMap(({ answers }) => answers)
			);
			completeDelivery(store, id, false);
			addDeliveredTables(
				store,
				id,
				tableNames.map((table) => ({ table, rows: 1 }))
			);
		})();
	}
}

/** The quarter as the indicators read it, without a database. */
export function dataOf({ cutoff, families }: Quarter): MunicipalityData[] {
	const day = dayOfIso(cutoff);
	return Object.entries(families).map(([municipality, all]) => ({
		...{ municipality, cutoff: day, sha256: '', tables: new Set(tableNames) },
		families: all.flatMap((file) => knownOn(day, file))
	}));
}

/** What the registers know of a family on a day: nothing of what has not begun, and no end that is still to come. */
function knownOn(day: Day, file: FamilyFile): FamilyFile[] {
	const { family } = file;
	if (family.start > day) return [];
	const ended = family.end !== null && family.end <= day;
	const begun = <T extends { readonly start: Day; readonly end: Day | null }>(rows: readonly T[]) =>
		rows
			.filter(({ start }) => start <= day)
			.map((row) => ({ ...row, end: row.end !== null && row.end <= day ? row.end : null }));
	return [
		{
			family: ended ? family : { ...family, end: null, endReason: null },
			persons: file.persons,
			services: begun(file.services),
			supports: begun(file.supports),
			contacts: begun(file.contacts),
			plans: begun(file.plans),
			costs: file.costs.filter(({ month }) => lastDayOf(month) <= day),
			answers: file.answers.filter(({ date }) => date <= day)
		}
	];
}
