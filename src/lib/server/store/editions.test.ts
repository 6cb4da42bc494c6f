import { createHash } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import type { ReleasedSet } from '#lib/trial/sets-behind.ts';
import { addDelivery } from './deliveries.ts';
import {
	addApproval,
	approvalsOf,
	deletePendingDrafts,
	hasApproved,
	pendingDraft,
	replaceDraft,
	type NewDraft
} from './drafts.ts';
import { addEdition, contentOf, editionsOf } from './editions.ts';
import { migrationsIn, openTemporaryStore, type Store } from './open-store.ts';
import { releasedBefore, remembered } from './released-sets.ts';

const migrations = migrationsIn(fileURLToPath(new URL('../../../..', import.meta.url)));

function withStore<T>(use: (store: Store) => T): T {
	const store = openTemporaryStore(migrations);
	try {
		return use(store);
	} finally {
		store.close();
	}
}

const at = '2018-10-01T08:00:00.000Z';
const sets: ReleasedSet[] = [
	{ view: 'flow', quantity: 'started', scope: '320', group: 'indsats', parts: new Map([[7, 'a'], [3, 'b']]) } // prettier-ignore
];

function draftOf(store: Store, content: string): NewDraft {
	const about = { municipality: '320', cutoff: 17_000, sha256: 'x', receivedAt: at, synthetic: false };
	return {
		...{ content, sha256: createHash('sha256').update(content).digest('hex'), kind: 'meeting', madeAt: at },
		...{ account: null, deliveries: [addDelivery(store, about)], sets }
	};
}

const approval = (account: string, municipality: string) =>
	({ account, municipality, role: 'steering', approvedAt: at }) as const;

const asEdition = { synthetic: false, year: 2018, approvedAt: at };

/** An edition as the product makes one. */
function publish(store: Store, content: string): string {
	replaceDraft(store, draftOf(store, content));
	const draft = pendingDraft(store);
	if (!draft) throw new Error('no draft');
	addApproval(store, draft.id, approval('a', '320'));
	addApproval(store, draft.id, approval('b', '316'));
	return addEdition(store, draft, asEdition);
}

describe('a draft', () => {
	test('takes the place of the one before, of which nothing is left', () => {
		withStore((store) => {
			replaceDraft(store, draftOf(store, 'first'));
			const draft = replaceDraft(store, draftOf(store, 'second'));
			addApproval(store, draft, approval('a', '320'));
			expect(pendingDraft(store)?.content).toBe('second');
			for (const table of ['drafts', 'draft_deliveries', 'released_sets'])
				expect(store.sqlite.prepare(`SELECT count(*) FROM ${table}`).pluck().get()).toBe(1);
			deletePendingDrafts(store);
			expect(pendingDraft(store)).toBeNull();
			expect(store.sqlite.prepare('SELECT count(*) FROM approvals').pluck().get()).toBe(0);
		});
	});

	test('is approved once by each account', () => {
		withStore((store) => {
			const draft = replaceDraft(store, draftOf(store, 'text'));
			addApproval(store, draft, approval('a', '320'));
			expect(() => {
				addApproval(store, draft, approval('a', '320'));
			}).toThrow(/UNIQUE|query/);
			expect(approvalsOf(store, draft)).toEqual([approval('a', '320')]);
			expect(hasApproved(store, draft, 'a')).toBe(true);
			expect(hasApproved(store, draft, 'b')).toBe(false);
		});
	});

	test('releases nothing: only editions are held against later ones', () => {
		withStore((store) => {
			replaceDraft(store, draftOf(store, 'text'));
			expect(releasedBefore(store, false)).toEqual([]);
		});
	});
});

describe('an edition', () => {
	test('is numbered within its year, and is the newest of the list', () => {
		withStore((store) => {
			expect([publish(store, 'first'), publish(store, 'second')]).toEqual(['2018-1', '2018-2']);
			const editions = editionsOf(store, false);
			expect(editions.map(({ number }) => number)).toEqual(['2018-2', '2018-1']);
			expect(editions.map((edition) => contentOf(store, edition))).toEqual(['second', 'first']);
			expect(editionsOf(store, true)).toEqual([]);
			expect(pendingDraft(store)).toBeNull();
		});
	});

	test('remembers what it released', () => {
		withStore((store) => {
			publish(store, 'text');
			expect(releasedBefore(store, false)).toEqual([sets]);
			expect(releasedBefore(store, true)).toEqual([]);
		});
	});

	test('needs the approval of two municipalities, whatever asks for it', () => {
		withStore((store) => {
			replaceDraft(store, draftOf(store, 'text'));
			const draft = pendingDraft(store);
			if (!draft) throw new Error('no draft');
			const stands = /stands as it was approved/;
			expect(() => addEdition(store, draft, asEdition)).toThrow(stands);
			addApproval(store, draft.id, approval('a', '320'));
			addApproval(store, draft.id, approval('b', '320'));
			expect(() => addEdition(store, draft, asEdition)).toThrow(stands);
			addApproval(store, draft.id, approval('c', '370'));
			expect(() => addEdition(store, { ...draft, sha256: 'another' }, asEdition)).toThrow(stands);
			expect(addEdition(store, draft, asEdition)).toBe('2018-1');
		});
	});
});

/** Every row of every table that makes up an edition. */
function everything({ sqlite }: Store) {
	const tables = ['editions', 'drafts', 'draft_deliveries', 'approvals', 'released_sets', 'protocols'];
	return tables.map((table) => sqlite.prepare(`SELECT * FROM ${table}`).all());
}

describe('no SQL through the connection of the product changes', () => {
	const columns = {
		editions: 'sha256',
		drafts: 'content',
		draft_deliveries: 'delivery',
		approvals: 'municipality',
		released_sets: 'parts',
		protocols: 'content'
	};
	const attempts = Object.entries(columns).flatMap(([table, column]) => [
		`UPDATE ${table} SET ${column} = ${column} || 'x'`,
		`UPDATE OR REPLACE ${table} SET ${column} = '1'`,
		`UPDATE OR IGNORE ${table} SET rowid = rowid + 1000`,
		`DELETE FROM ${table}`,
		`INSERT OR REPLACE INTO ${table} SELECT * FROM ${table}`,
		`REPLACE INTO ${table} SELECT * FROM ${table}`,
		`INSERT INTO ${table} SELECT * FROM ${table} WHERE true ON CONFLICT DO UPDATE SET ${column} = 'x'`
	]);
	const more = [
		`INSERT INTO approvals SELECT draft, 'd', '370', role, approved_at FROM approvals LIMIT 1`,
		`INSERT INTO released_sets SELECT draft, view, 'another', scope, group_code, '[]' FROM released_sets`,
		`INSERT OR REPLACE INTO editions SELECT 99, year, ordinal, draft, sha256, kind, synthetic, approved_at FROM editions`,
		`UPDATE drafts SET id = id + 1`
	];

	test.each([...attempts, ...more])('an edition or a protocol: %s', (sql) => {
		withStore((store) => {
			store.sqlite.prepare(`INSERT INTO protocols VALUES (1, 'hash', 'text', '2018-01-01', NULL, NULL, '[]')`).run();
			publish(store, 'text');
			const before = everything(store);
			expect(() => store.sqlite.exec(sql)).toThrow(/stands as it was/);
			expect(everything(store)).toEqual(before);
		});
	});
});

describe('the register', () => {
	const part = (quantity: string, family: number, text: string) => {
		const set = { view: 'flow', quantity, scope: '320', group: 'indsats', parts: new Map([[family, text]]) } as const;
		return remembered({ key: 'a secret of the test' }, set).parts.get(family);
	};

	test('tells whether a part is the same, and nothing of what it is', () => {
		expect(part('cost before', 7, '310000')).toBe(part('cost before', 7, '310000'));
		expect(part('cost before', 7, '310000')).not.toBe(part('cost before', 7, '310001'));
		expect(part('cost before', 7, '310000')).not.toBe(part('cost before', 8, '310000'));
		expect(part('cost before', 7, '310000')).not.toBe(part('cost after', 7, '310000'));
		expect(part('cost before', 7, '310000')).not.toContain('310000');
	});
});
