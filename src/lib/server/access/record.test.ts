import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Actor } from '#lib/trial/log-entry.ts';
import { temporaryFolder } from '../../../../tests/support/command-line.ts';
import { logIn, type Log } from '../store/log.ts';
import { everyEntry } from '../store/log-entries.ts';
import { record } from './record.ts';
import { verifyLog } from './verify-log.ts';

const newFile = () => join(temporaryFolder(), 'x.db.access');

function withLog<T>(use: (log: Log) => T, file = newFile()): T {
	const log = logIn(file);
	try {
		return use(log);
	} finally {
		log.close();
	}
}

const entriesIn = (log: Log) => [...everyEntry(log.sqlite)];

describe('an entry', () => {
	test('follows on the last, tells the moment in UTC, and becomes the head', () => {
		withLog((log) => {
			const before = new Date().toISOString();
			record(log, 'command-line', 'backup-begun', {});
			const head = record(log, 'account-Zk3x', 'estimates-printed', { scope: '320' });
			const [first, second] = entriesIn(log);
			expect(first).toMatchObject({ number: 1, actor: 'command-line', previous: '0'.repeat(64), subject: '{}' });
			expect(second).toMatchObject({ number: 2, actor: 'account-Zk3x', previous: first?.hash });
			expect(head).toEqual({ number: 2, hash: second?.hash });
			expect(first?.at).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/);
			expect((first?.at ?? '') >= before).toBe(true);
			expect(verifyLog(entriesIn(log), []).findings).toEqual([]);
		});
	});

	test('has the fields of its action in their order, however they are given', () => {
		withLog((log) => {
			record(log, 'server', 'delivery-withdrawn', { begun: 1, municipality: '320', delivery: 7 });
			expect(entriesIn(log)[0]?.subject).toBe('{"delivery":7,"municipality":"320","begun":1}');
		});
	});

	// An address of mail, a file's name and a pseudonym are what could come to stand in a field by a slip.
	test('takes nothing that could be personal, and does not repeat it', () => {
		withLog((log) => {
			const canaries = ['anna@example.dk', 'faxe/familier.csv', 'syntetisk-f1', '010190-1234', 'f\n1'];
			for (const canary of canaries) {
				const attempts = [
					() => record(log, canary as Actor, 'backup-begun', {}),
					() => record(log, `account-${canary}`, 'backup-begun', {}),
					() => record(log, 'server', 'estimates-printed', { scope: canary }),
					() => record(log, 'server', 'withdrawal-begun', { delivery: 1, municipality: canary }),
					() => record(log, 'server', 'withdrawal-begun', { delivery: canary as never, municipality: '320' }),
					() => record(log, 'server', 'delivery-refused', { municipality: null, errors: { [canary]: 1 } }),
					() =>
						record(log, 'server', 'delivery-refused', { municipality: null, errors: { 'bad-date': canary as never } }),
					() => record(log, 'server', 'backup-made', { sha256: canary, begun: 1 }),
					() => record(log, 'server', 'database-restored', { sha256: 'a'.repeat(64), begun: 1, log: canary as never })
				];
				for (const attempt of attempts) {
					expect(attempt).toThrow(/^the log takes no such [a-z0-9]+$/);
				}
			}
			const surplus = { scope: 'all', name: 'anna' };
			record(log, 'server', 'estimates-printed', surplus);
			expect(entriesIn(log).map(({ subject }) => subject)).toEqual(['{"scope":"all"}']);
		});
	});
});

test('several processes write one chain', async () => {
	const file = newFile();
	const program = `
		import { logIn } from '#lib/server/store/log.ts';
		import { record } from '#lib/server/access/record.ts';
		const log = logIn(${JSON.stringify(file)});
		for (let at = 0; at < 40; at += 1) record(log, 'server', 'withdrawal-begun', { delivery: at, municipality: null });
		log.close();`;
	const ends = Array.from({ length: 3 }, async () => {
		const writer = spawn(process.execPath, ['--input-type=module', '-e', program], { stdio: 'inherit' });
		const [code] = (await once(writer, 'exit')) as [number];
		return code;
	});
	expect(await Promise.all(ends)).toEqual([0, 0, 0]);
	withLog((log) => {
		expect(verifyLog(entriesIn(log), [])).toMatchObject({ entries: 120, findings: [] });
	}, file);
});
