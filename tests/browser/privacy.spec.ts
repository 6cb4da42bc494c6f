import { expect, test, type APIRequestContext } from '@playwright/test';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { cookieOf, withAccounts } from '../support/accounts.ts';
import { archiveOf } from '../support/archive.ts';
import { builtServer } from '../support/built-server.ts';
import { temporaryFolder } from '../support/command-line.ts';
import { soundDelivery, type TextTables } from '../support/sound-delivery.ts';
import { sheetsOf, workbookOf } from '../support/workbook.ts';
import { watched } from './servers.ts';

test.describe.configure({ mode: 'serial', timeout: 60_000 });

/** A check takes a second or two, and longer on a busy machine. */
const eventually = expect.configure({ timeout: 30_000 });

/** No real number: born on a day to come. Each stands where one could be left behind. */
const canaries = {
	cell: '311299-0001',
	header: '311299-0002',
	fileName: '311299-0003',
	folderName: '311299-0004',
	workbookCell: '311299-0005',
	sheetName: '311299-0006',
	memberName: '311299-0007',
	address: '311299-0008',
	withoutHyphen: '3112990009'
};

const { url } = watched;
const home = temporaryFolder();
const [data, temporary] = [join(home, 'data'), join(home, 'tmp')];
let server: ChildProcess;
let said = '';

test.beforeAll(async () => {
	for (const folder of [data, temporary]) mkdirSync(folder);
	const environment = { TMPDIR: temporary };
	server = builtServer({ ...watched, database: join(data, 'x.db'), stdio: 'pipe', environment });
	for (const stream of [server.stdout, server.stderr]) stream?.on('data', (bytes) => (said += String(bytes)));
	await eventually.poll(() => said).toContain('Listening');
	const coordinator = { role: 'coordinator', municipality: '320', hasSecondFactor: false } as const;
	headers.cookie = await withAccounts(join(data, 'x.db'), url, (desk) => cookieOf(desk, coordinator));
});
test.afterAll(async () => {
	if (server.exitCode !== null) return;
	server.kill('SIGKILL');
	await once(server, 'exit');
});

/** Everything in a folder, in one text: names and bytes. */
function everythingIn(folder: string): string {
	return readdirSync(folder, { recursive: true, encoding: 'utf8' })
		.map((name) => {
			const path = join(folder, name);
			return `${name}\n${statSync(path).isFile() ? readFileSync(path, 'latin1') : ''}`;
		})
		.join('\n');
}

const expectNoCanary = (text: string, where: string) => {
	for (const [place, canary] of Object.entries(canaries)) {
		expect(text.includes(canary), `the number in the ${place} stands in ${where}`).toBe(false);
		expect(text.includes(canary.replace('-', '')), `the number in the ${place} stands in ${where}`).toBe(false);
	}
};

const headers = { origin: url, cookie: '' };
const csv = (rows: string[][]) => rows.map((row) => `${row.join(';')}\r\n`).join('');
const changed = (change: (tables: TextTables) => void) => {
	const tables = soundDelivery();
	change(tables);
	return tables;
};

/** Sends files as the page's script does, and gives the upload's page when it is checked. */
async function upload(request: APIRequestContext, files: Readonly<Record<string, string | Buffer>>): Promise<string> {
	const begun = await request.post(`${url}/deliveries/uploads`, { headers });
	const { files: address, page } = (await begun.json()) as { files: string; page: string };
	for (const [name, body] of Object.entries(files)) {
		await request.put(new URL(address, begun.url()).href, {
			headers: { ...headers, 'x-file-name': encodeURIComponent(name), 'content-type': 'application/octet-stream' },
			data: body
		});
	}
	const all = { ...headers, 'x-files': String(Object.keys(files).length) };
	await request.post(new URL(address, begun.url()).href, { headers: all });
	const shown = new URL(page, begun.url()).href;
	await eventually.poll(async () => (await request.get(shown, { headers })).text()).toContain('class="outcome');
	return shown;
}
const tablesIn = (folder: string, tables: TextTables) =>
	Object.fromEntries(Object.entries(tables).map(([name, rows]) => [`${folder}/${name}.csv`, csv(rows)]));

const cellOf = (canary: string) =>
	changed(({ familier }) => {
		const first = familier[1] ?? [];
		first[4] = canary;
	});
const headerOf = (canary: string) =>
	changed(({ personer }) => {
		for (const [at, row] of personer.entries()) row.push(at === 0 ? canary : 'x');
	});

const deliveries: Readonly<Record<string, Readonly<Record<string, string | Buffer>>>> = {
	'a cell': tablesIn('faxe', cellOf(canaries.cell)),
	'a cell without hyphen': tablesIn('faxe', cellOf(canaries.withoutHyphen)),
	'a header': tablesIn('faxe', headerOf(canaries.header)),
	'a file name': { ...tablesIn('faxe', soundDelivery()), [`faxe/${canaries.fileName}.csv`]: 'x' },
	'a folder name': tablesIn(`faxe ${canaries.folderName}`, soundDelivery()),
	'a workbook’s cell': { 'faxe.xlsx': workbookOf({ sheets: sheetsOf(cellOf(canaries.workbookCell)) }) },
	'a sheet’s name': {
		'faxe.xlsx': workbookOf({ sheets: [...sheetsOf(soundDelivery()), { name: canaries.sheetName, rows: [['a']] }] })
	},
	'the name of a file in an archive': {
		'faxe.zip': archiveOf([
			...Object.entries(soundDelivery()).map(([name, rows]) => ({ name: `${name}.csv`, bytes: csv(rows) })),
			{ name: `${canaries.memberName}.csv`, bytes: 'x' }
		])
	}
};

for (const [place, files] of Object.entries(deliveries)) {
	test(`a CPR number in ${place} is refused, and is nowhere afterwards`, async ({ request }) => {
		const page = await upload(request, files);
		const id = page.slice(-32);
		const answers = [page, `${page}?lang=en`, `${page}/problems.csv`, `${url}/deliveries`, `${url}/`];
		for (const address of answers) {
			const response = await request.get(address, { headers });
			expectNoCanary(`${await response.text()}${JSON.stringify(response.headers())}`, address);
		}
		const html = await (await request.get(`${page}?lang=da`, { headers })).text();
		expect(html).toContain('ligner et CPR-nummer');
		expect(html).not.toContain('Modtag dataleverance</button>');
		expect((await request.get(`${page}/marked.xlsx`, { headers })).status()).toBe(404);
		// Only the list of what was found is left.
		expect(readdirSync(join(data, 'x.db.uploads', id)).toSorted()).toEqual(['items.jsonl', 'places.bin']);
		expectNoCanary(everythingIn(data), 'the data folder');
		expectNoCanary(everythingIn(temporary), 'the folder for temporary files');
		expectNoCanary(said, 'the log');
	});
}

test('a CPR number in a form or an address is answered and logged without it', async ({ request }) => {
	const tables = tablesIn('faxe', cellOf(canaries.cell));
	const form = new FormData();
	for (const [name, text] of Object.entries(tables)) form.append('folder', new File([text], name));
	const sent = await request.post(`${url}/deliveries`, { headers, multipart: form });
	expect(sent.ok()).toBe(true);
	expectNoCanary(await sent.text(), 'the answer to the form');
	for (const path of [
		`/${canaries.address}`,
		`/deliveries/${canaries.address}`,
		`/deliveries?refused=${canaries.address}`
	]) {
		expectNoCanary(await (await request.get(`${url}${path}`, { headers })).text(), path);
	}
	await request.put(`${url}/deliveries/uploads/${canaries.address}`, { headers, data: 'x' });
	expectNoCanary(said, 'the log');
});

test('a sound delivery leaves no pseudonym, and nothing of what was sent, once it is received', async ({ request }) => {
	const page = await upload(request, tablesIn('faxe', soundDelivery()));
	await request.post(`${page}?/receive`, { headers, form: {} });
	await eventually
		.poll(async () => (await request.get(page, { headers })).text())
		.toContain('Dataleverancen er modtaget');
	expect(readdirSync(join(data, 'x.db.uploads'))).not.toContain(page.slice(-32));
	expect(everythingIn(data)).not.toMatch(/familie_id|kontaktperson_id/);
});

test('when the server stops nothing that was sent is left, and an upload of before is said to be gone', async ({
	request
}) => {
	const page = await upload(
		request,
		tablesIn(
			'faxe',
			changed(({ planer }) => planer.pop())
		)
	);
	const stopped = once(server, 'exit');
	server.kill('SIGTERM');
	await stopped;
	expect(readdirSync(data).filter((name) => name.endsWith('.uploads'))).toEqual([]);
	expectNoCanary(everythingIn(home), 'all folders');
	expectNoCanary(said, 'the log');
	said = '';
	server = builtServer({ ...watched, database: join(data, 'x.db'), stdio: 'pipe' });
	for (const stream of [server.stdout, server.stderr]) stream?.on('data', (bytes) => (said += String(bytes)));
	await eventually.poll(() => said).toContain('Listening');
	const response = await request.get(page, { headers });
	expect(response.status()).toBe(404);
	expect(await response.text()).toContain('Send dem igen');
});

for (const [what, told, stated] of [
	[
		'under an address that passwords would travel to in plain',
		'https',
		{ environment: { ORIGIN: 'http://effektblik.example.dk' } }
	],
	['on no address', 'HOST', { environment: { HOST: '' } }],
	['without what lies around it', 'npm start', { bare: true }]
] as const) {
	test(`the built server does not start ${what}`, async () => {
		const refused = builtServer({
			...{ port: watched.port + 1, url, database: join(temporaryFolder(), 'x.db'), stdio: 'pipe', ...stated }
		});
		let saying = '';
		for (const stream of [refused.stdout, refused.stderr]) stream?.on('data', (bytes) => (saying += String(bytes)));
		expect((await once(refused, 'exit'))[1]).toBeNull();
		expect(refused.exitCode).not.toBe(0);
		expect(saying).toContain(told);
		expect(saying).not.toContain('Listening');
	});
}
