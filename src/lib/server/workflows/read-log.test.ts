import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { administrator, withAdministration } from '../../../../tests/support/administration.ts';
import { record } from '../access/record.ts';
import { BEFORE_THE_FIRST, hashOf } from '../access/seal-entry.ts';
import { addEntry, everyEntry, lastEntry } from '../store/log-entries.ts';
import { setMark } from '../store/log-mark.ts';
import type { Store } from '../store/open-store.ts';
import { logChoice, logCsv, showLog } from './read-log.ts';

const by = administrator('anna');
const asked = (query: string) => logChoice(new URLSearchParams(query));

/** Entries with a time of their own, which `record` takes from the clock. */
function addAt(store: Store, entries: readonly { at: string; actor: string; action: string; subject: object }[]): void {
	for (const { subject, ...entry } of entries) {
		const last = lastEntry(store.log.sqlite);
		const whole = {
			...{ number: (last?.number ?? 0) + 1, ...entry, subject: JSON.stringify(subject) },
			previous: last?.hash ?? BEFORE_THE_FIRST
		};
		addEntry(store.log.sqlite, { ...whole, hash: hashOf(whole) });
	}
}

const some = [
	{ at: '2026-03-28T22:59:59.999Z', actor: 'command-line', action: 'backup-begun', subject: {} },
	{ at: '2026-03-28T23:00:00.000Z', actor: 'command-line', action: 'backup-not-made', subject: { begun: 1 } },
	{ at: '2026-03-29T12:00:00.000Z', actor: 'account-anna', action: 'signed-out', subject: { account: 'anna' } },
	{ at: '2026-03-29T21:59:59.999Z', actor: 'account-bo', action: 'link-made', subject: { account: 'anna' } },
	{
		at: '2026-03-29T22:00:00.000Z',
		actor: 'server',
		action: 'signed-in',
		subject: { account: 'bo', method: 'password' }
	}
];

describe('the log', () => {
	// By hand, from the five entries above; the day lasts from 23 to 22 UTC, since clocks are set on it.
	test.each([
		['everything', '', [5, 4, 3, 2, 1]],
		['an action', 'what=link-made', [4]],
		['a group', 'what=operation', [2, 1]],
		['an account: by it, and to it', 'who=anna', [4, 3]],
		['a machine', 'who=server', [5]],
		['a day, as Danish clocks have it', 'from=2026-03-29&until=2026-03-29', [4, 3, 2]],
		['both', 'who=anna&what=accounts', [4]],
		['nothing', 'what=account-closed', []],
		['what makes no sense', `what=x&who=${encodeURIComponent("' OR 1=1")}&from=soon&page=-1`, [5, 4, 3, 2, 1]]
	])('is read newest first: %s', (_, query, numbers) =>
		withAdministration(async ({ store, desk }) => {
			addAt(store, some);
			const log = await showLog(store, desk, by, asked(query));
			expect(log.entries.map(({ number }) => number)).toEqual(numbers);
			expect(log.count).toBe(numbers.length);
		})
	);

	test('has pages of a hundred, and the last is shown where a later one is asked for', () =>
		withAdministration(async ({ store, desk }) => {
			for (let count = 0; count < 205; count += 1) record(store.log, 'server', 'signed-out', { account: 'bo' });
			const first = await showLog(store, desk, by, asked(''));
			expect([first.pages, first.entries.length, first.entries[0]?.number]).toEqual([3, 100, 205]);
			const last = await showLog(store, desk, by, asked('page=99'));
			expect([last.choice.page, last.entries.map(({ number }) => number)]).toEqual([3, [5, 4, 3, 2, 1]]);
		}));

	test('is nobody else’s to read', () =>
		withAdministration(async ({ store, desk }) => {
			const reader = administrator('bo', { role: 'reader' });
			await expect(showLog(store, desk, reader, asked(''))).rejects.toThrow('no administrator');
			expect(() => logCsv(store, reader, asked(''))).toThrow('no administrator');
		}));
});

describe('whether the log is whole', () => {
	test('is said of all of it, more than is read at a time, whatever is chosen', () =>
		withAdministration(async ({ store, desk }) => {
			store.log.sqlite.transaction(() => {
				for (let count = 0; count < 2500; count += 1) record(store.log, 'server', 'signed-out', { account: 'bo' });
			})();
			const { verification } = await showLog(store, desk, by, asked('what=backup-made'));
			const { number, hash } = lastEntry(store.log.sqlite) ?? {};
			expect(verification).toEqual({ entries: 2500, head: { number, hash }, findings: [] });
		}));

	test('an entry that was altered is found, and shown as it lies there', () =>
		withAdministration(async ({ store, desk }) => {
			addAt(store, some);
			store.log.sqlite.exec(`DROP TRIGGER log_no_update; UPDATE log SET subject = 'who="bo"' WHERE number = 4`);
			const log = await showLog(store, desk, by, asked(''));
			expect(log.verification.findings).toEqual([{ kind: 'altered', number: 4 }]);
			expect(log.entries[1]).toMatchObject({ number: 4, subject: null, written: { subject: 'who="bo"' } });
			expect((await showLog(store, desk, by, asked('who=anna'))).entries.map(({ number }) => number)).toEqual([3]);
		}));

	test('a log that lost the last entry which the database knows', () =>
		withAdministration(async ({ store, desk }) => {
			addAt(store, some.slice(0, 2));
			setMark(store.sqlite, { number: 3, hash: 'a'.repeat(64) });
			const { verification } = await showLog(store, desk, by, asked(''));
			expect(verification.findings).toEqual([{ kind: 'cut-off', number: 3, source: 'database' }]);
		}));
});

describe('as CSV', () => {
	const rowsOf = async (store: Store, query: string) => {
		const bytes = new Uint8Array(await new Response(logCsv(store, by, asked(query))).arrayBuffer());
		expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
		const text = new TextDecoder().decode(bytes);
		return Papa.parse<Record<string, string>>(text, { header: true, delimiter: ';', skipEmptyLines: true }).data;
	};

	test('has every entry as it lies in the log, so that the chain can be computed from the file', () =>
		withAdministration(async ({ store }) => {
			addAt(store, some);
			for (let count = 0; count < 1200; count += 1) record(store.log, 'server', 'signed-out', { account: 'bo' });
			const rows = await rowsOf(store, '');
			const stored = [...everyEntry(store.log.sqlite)].map((entry) => ({ ...entry, number: String(entry.number) }));
			expect(rows).toEqual(stored);
		}));

	test('has what was chosen', () =>
		withAdministration(async ({ store }) => {
			addAt(store, some);
			expect((await rowsOf(store, 'who=anna')).map(({ number }) => number)).toEqual(['3', '4']);
		}));
});
