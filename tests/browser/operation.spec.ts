import { expect, test } from '@playwright/test';
import Database from 'better-sqlite3';
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, rmSync } from 'node:fs';
import { request, type ClientRequest, type IncomingMessage } from 'node:http';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { cookieOf, withAccounts } from '../support/accounts.ts';
import { effektblik, temporaryFolder } from '../support/command-line.ts';
import { soundDelivery, writeDelivery } from '../support/sound-delivery.ts';
import { copySeeded } from './seeded-database.ts';
import { operated } from './servers.ts';

/** The server as a service runs it: how it says that it is well, how it stops, how it refuses to start. */

const cli = fileURLToPath(new URL('../../src/cli/main.ts', import.meta.url));
const program = fileURLToPath(new URL('../../tools/serve.ts', import.meta.url));
const { port, url } = operated;
const running: ChildProcess[] = [];

test.describe.configure({ mode: 'serial' });
test.afterEach(async () => {
	for (const server of running.splice(0)) {
		if (server.exitCode !== null || server.signalCode !== null) continue;
		server.kill('SIGKILL');
		await once(server, 'exit');
	}
});

function serve(environment: Readonly<Record<string, string>>): ChildProcess {
	const server = spawn(process.execPath, [program], {
		stdio: ['ignore', 'ignore', 'pipe'],
		env: { ...process.env, PORT: String(port), ORIGIN: url, ...environment }
	});
	running.push(server);
	return server;
}

/** What the server says when it is asked by address, as a supervisor does; null where it does not listen. */
async function asked(path: string): Promise<{ status: number; body: string; cached: string | null } | null> {
	try {
		const response = await fetch(`http://127.0.0.1:${port}${path}`, { headers: { connection: 'close' } });
		const cached = response.headers.get('cache-control');
		return { status: response.status, body: await response.text(), cached };
	} catch (error) {
		// Where nobody listens, fetch says so by throwing.
		if (error instanceof TypeError) return null;
		throw error;
	}
}

async function served(database: string): Promise<ChildProcess> {
	const server = serve({ EFFEKTBLIK_DB: database });
	while ((await asked('/health')) === null) {
		expect(server.exitCode).toBeNull();
		await wait(20);
	}
	return server;
}

/** Everything that a server says until it ends. */
function saidBy({ stderr }: ChildProcess): Promise<string> {
	if (!stderr) throw new Error('what the server says is not heard');
	return text(stderr);
}

const newDatabase = () => join(temporaryFolder(), 'service.db');

test('says that it is up and ready, by any name, and tells nothing else', async () => {
	await served(newDatabase());
	expect(await asked('/health')).toEqual({ status: 200, body: '{"status":"ok"}', cached: 'no-store' });
	expect(await asked('/ready')).toEqual({ status: 200, body: '{"status":"ready"}', cached: 'no-store' });
	expect(await asked('/')).toMatchObject({ status: 421 });
});

test('is up but not ready once a newer version has changed the database, or its file is gone', async () => {
	const database = newDatabase();
	await served(database);
	const unavailable = { status: 503, body: '{"status":"unavailable"}', cached: 'no-store' };
	const newer = new Database(database);
	newer.exec(`INSERT INTO __drizzle_migrations (hash, created_at) VALUES ('tomorrow', 9999999999999)`);
	expect(await asked('/ready')).toEqual(unavailable);
	newer.exec(`DELETE FROM __drizzle_migrations WHERE hash = 'tomorrow'`);
	newer.close();
	expect(await asked('/ready')).toMatchObject({ status: 200 });
	rmSync(database);
	expect(await asked('/ready')).toEqual(unavailable);
	expect(await asked('/health')).toMatchObject({ status: 200 });
});

/** Sends to the server under its own name, from one of its own pages. */
function sending(method: string, path: string, headers: Readonly<Record<string, string>> = {}): ClientRequest {
	const own = { host: new URL(url).host, origin: url };
	return request({ host: '127.0.0.1', port, method, path, headers: { ...own, ...headers }, agent: false });
}

async function answerTo(sent: ClientRequest): Promise<IncomingMessage> {
	const [answer] = (await once(sent, 'response')) as [IncomingMessage];
	return answer;
}

test('told to stop, it finishes what it is answering, takes nothing new, and closes the database', async () => {
	const database = newDatabase();
	const server = await served(database);
	const coordinator = { role: 'coordinator', municipality: '320', hasSecondFactor: false } as const;
	const cookie = await withAccounts(database, url, (desk) => cookieOf(desk, coordinator));
	const begun = sending('POST', '/deliveries/uploads', { cookie });
	begun.end();
	const { files } = JSON.parse(await text(await answerTo(begun))) as { files: string };

	const { pathname } = new URL(files, `${url}/deliveries/uploads`);
	const content = 'formatversion;kommune;opgoerelsesdato\r\n';
	const upload = sending('PUT', pathname, {
		cookie,
		...{ 'x-file-name': 'leverance.csv', 'content-type': 'application/octet-stream' },
		...{ 'content-length': String(content.length), expect: '100-continue' }
	});
	upload.flushHeaders();
	await once(upload, 'continue');
	expect(existsSync(`${database}-wal`)).toBe(true);

	const ended = once(server, 'exit');
	server.kill('SIGTERM');
	while ((await asked('/health')) !== null) await wait(20);
	upload.end(content);
	expect((await answerTo(upload)).statusCode).toBe(204);
	expect(await ended).toEqual([0, null]);
	// SQLite puts the log in its place and removes it when the last who uses the database closes it.
	expect(existsSync(`${database}-wal`)).toBe(false);
	expect(existsSync(`${database}.uploads`)).toBe(false);
});

test('does not start where it cannot work, and says why in both languages', async () => {
	const wrong = serve({ EFFEKTBLIK_DB: newDatabase(), PORT: 'abc', ORIGIN: 'effektblik.example.dk' });
	const said = await saidBy(wrong);
	expect(wrong.exitCode ?? (await once(wrong, 'exit'))[0]).toBe(1);
	for (const words of ['PORT er ikke', 'PORT is not', 'ORIGIN er ikke', 'ORIGIN is not']) expect(said).toContain(words);

	const database = newDatabase();
	copySeeded(database);
	const otherKey = serve({ EFFEKTBLIK_DB: database, EFFEKTBLIK_KEY: 'another key of many letters' });
	const saidOfKey = await saidBy(otherKey);
	expect(saidOfKey).toContain('Nøglen er ikke den');
	expect(saidOfKey).toContain('The key is not the one');
	expect(otherKey.exitCode ?? (await once(otherKey, 'exit'))[0]).toBe(1);
});

/** Sends small forms as fast as they are answered, until nobody answers. How many were answered as done. */
async function writing(path: string, cookie: string, body: string): Promise<number> {
	const headers = {
		...{ cookie, accept: 'text/html', 'content-type': 'application/x-www-form-urlencoded' },
		'content-length': String(body.length)
	};
	for (let done = 0; ; done += 1) {
		const sent = sending('POST', path, headers);
		const answered = answerTo(sent);
		sent.end(body);
		try {
			const answer = await answered;
			expect(answer.statusCode).toBe(303);
			await text(answer);
		} catch (error) {
			// The server was killed, and the connection with it.
			if (!(error instanceof Error) || !('code' in error)) throw error;
			return done;
		}
	}
}

test('killed again and again while it writes, it forgets nothing that it said was done', async () => {
	test.setTimeout(120_000);
	const database = newDatabase();
	const folder = join(temporaryFolder(), 'faxe');
	const coordinator = { role: 'coordinator', municipality: '320', hasSecondFactor: false } as const;
	await served(database);
	const cookies = await withAccounts(database, url, async (desk) => [
		await cookieOf(desk, coordinator),
		await cookieOf(desk, coordinator),
		await cookieOf(desk, coordinator)
	]);
	let told = 0;
	for (let time = 0; time < 5; time += 1) {
		const server = time === 0 ? running.at(-1) : await served(database);
		// The command line stores deliveries in the same database meanwhile.
		const delivery = soundDelivery();
		delivery.udgifter[1] = ['f1', '2017-06', 'sundhed', 'kommune', String(time)];
		const ingest = spawn(process.execPath, [cli, 'ingest', writeDelivery(folder, delivery), '--db', database], {
			stdio: 'ignore'
		});
		const writers = cookies.map((cookie) => writing('/account?/end', cookie, 'session=others'));
		await wait(300 + Math.random() * 1200);
		server?.kill('SIGKILL');
		ingest.kill('SIGKILL');
		for (const done of await Promise.all(writers)) told += done;
	}
	for (const path of [database, `${database}.access`]) {
		const sqlite = new Database(path);
		expect(sqlite.pragma('integrity_check', { simple: true })).toBe('ok');
		sqlite.close();
	}
	const log = new Database(`${database}.access`);
	const logged = log.prepare("SELECT count(*) FROM log WHERE action = 'sessions-ended'").pluck().get() as number;
	log.close();
	expect(told).toBeGreaterThan(20);
	expect(logged).toBeGreaterThanOrEqual(told);
	// What was under way when the plug was pulled may be logged and not answered: one a writer and time.
	expect(logged).toBeLessThanOrEqual(told + 5 * cookies.length);
	expect(effektblik(['verify-log', '--db', database]).code).toBe(0);
	await served(database);
	expect(await asked('/ready')).toMatchObject({ status: 200 });
});
