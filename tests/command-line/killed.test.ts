import Database from 'better-sqlite3';
import { spawn } from 'node:child_process';
import { cpSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { effektblik, temporaryFolder } from '../support/command-line.ts';
import { soundDelivery, writeDelivery } from '../support/sound-delivery.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const MOMENTS = 50;

/** Processes at a time: some must run while others begin, so that they are also killed on a busy machine. */
const AT_A_TIME = 2;

const rowTables = ['families', 'persons', 'services', 'supports', 'contacts', 'plans', 'costs', 'answers'];

/** What a database holds of each delivery, and whether it is whole. */
function heldIn(path: string) {
	const sqlite = new Database(path);
	const count = (table: string, delivery: number) =>
		sqlite.prepare(`SELECT count(*) FROM ${table} WHERE delivery = ?`).pluck().get(delivery) as number;
	const ids = sqlite.prepare<[], number>('SELECT id FROM deliveries ORDER BY id').pluck().all();
	const of = (delivery: number) => rowTables.map((table) => count(table, delivery));
	const strangers = rowTables.map(
		(table) =>
			sqlite
				.prepare(`SELECT count(*) FROM ${table} WHERE delivery > ?`)
				.pluck()
				.get(Math.max(...ids)) as number
	);
	const told = toldIn(`${path}.access`);
	const found = {
		integrity: sqlite.pragma('integrity_check', { simple: true }),
		broken: sqlite.pragma('foreign_key_check'),
		deliveries: ids.map((id) => [id, ...of(id), count('delivered_tables', id), count('warnings', id)]),
		strangers: strangers.reduce((sum, rows) => sum + rows, 0),
		untold: ids.filter((id) => !told.includes(id))
	};
	sqlite.close();
	return found;
}

/** The deliveries that a log tells of, whether or not it was still told what came of them. */
function toldIn(path: string): unknown[] {
	const log = new Database(path);
	const told = log
		.prepare("SELECT json_extract(subject, '$.delivery') FROM log WHERE action = 'delivery-begun'")
		.pluck()
		.all();
	log.close();
	return told;
}

/** Begins to receive, and pulls the plug after so many milliseconds. Whether it had come to its end before. */
async function receiveAndKill(database: string, path: string, after: number): Promise<boolean> {
	const running = spawn(process.execPath, [join(root, 'src/cli/main.ts'), 'ingest', path, '--db', database], {
		stdio: 'ignore'
	});
	const ended = new Promise<boolean>((settle) => {
		running.on('exit', (code) => {
			settle(code === 0);
		});
	});
	await Promise.race([wait(after), ended]);
	running.kill('SIGKILL');
	return ended;
}

test(`killed at ${MOMENTS} random moments, a receipt leaves the whole delivery or nothing of it`, async () => {
	const folder = temporaryFolder();
	const prepared = join(folder, 'prepared');
	mkdirSync(prepared);
	const small = writeDelivery(join(folder, 'faxe'), soundDelivery());
	expect(effektblik(['ingest', small, '--db', join(prepared, 'x.db')]).code).toBe(0);
	const before = heldIn(join(prepared, 'x.db'));

	const path = join(root, 'tests/acceptance/data/example/faxe');
	const whole = join(folder, 'whole');
	cpSync(prepared, whole, { recursive: true });
	const begun = Date.now();
	expect(await receiveAndKill(join(whole, 'x.db'), path, 60_000)).toBe(true);
	const took = Date.now() - begun;
	const after = heldIn(join(whole, 'x.db'));
	expect(after.deliveries).toHaveLength(2);
	expect(after.untold).toEqual([]);

	const outcomes = { nothing: 0, whole: 0 };
	const moments = Array.from({ length: MOMENTS }, () => took * (0.3 + 0.9 * Math.random()));
	const next = async (): Promise<void> => {
		const moment = moments.pop();
		if (moment === undefined) return;
		const at = join(folder, `${moments.length}`);
		cpSync(prepared, at, { recursive: true });
		const isDone = await receiveAndKill(join(at, 'x.db'), path, moment);
		const held = heldIn(join(at, 'x.db'));
		const isWhole = held.deliveries.length === after.deliveries.length;
		expect(held, `killed after ${moment} ms`).toEqual(isWhole ? after : before);
		if (isDone) expect(isWhole).toBe(true);
		outcomes[isWhole ? 'whole' : 'nothing'] += 1;
		rmSync(at, { recursive: true });
		await next();
	};
	await Promise.all(Array.from({ length: AT_A_TIME }, next));
	expect(outcomes.nothing).toBeGreaterThan(0);
	expect(outcomes.nothing + outcomes.whole).toBe(MOMENTS);
	console.info(
		`killed at ${MOMENTS} moments: ${outcomes.nothing} with nothing, ${outcomes.whole} with the whole delivery`
	);
}, 240_000);
