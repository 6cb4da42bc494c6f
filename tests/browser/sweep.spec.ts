import { expect, test } from '@playwright/test';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { ask, askRaw, type Answered, type Asked } from '../support/ask.ts';
import { builtServer } from '../support/built-server.ts';
import { temporaryFolder } from '../support/command-line.ts';
import { productRoutes } from '../support/product-routes.ts';
import { copySeeded } from './seeded-database.ts';
import { swept } from './servers.ts';

/**
 * Every route of the product, asked for what nobody should ask: no answer may be an internal error, repeat what was
 * asked, show where the product broke or which version it is, or come without the security headers; and afterwards
 * the server is well. Each route is asked by somebody who may come in, and by nobody. The routes are read from their folder, so that a new one is swept from its first day on.
 */

test.describe.configure({ timeout: 300_000 });

const { url } = swept;
let server: ChildProcess;
let said = '';

test.beforeAll(async () => {
	const database = join(temporaryFolder(), 'x.db');
	copySeeded(database);
	server = builtServer({ ...swept, database, stdio: 'pipe' });
	for (const stream of [server.stdout, server.stderr]) stream?.on('data', (bytes) => (said += String(bytes)));
	await expect.poll(() => said, { timeout: 30_000 }).toContain('Listening');
});
test.afterAll(async () => {
	if (server.exitCode !== null) return;
	server.kill('SIGKILL');
	await once(server, 'exit');
});

/** Stands in everything that is asked. It must not come back. */
const typed = 'zq7typed';

const texts = [
	typed,
	`<script>alert("${typed}")</script>`,
	`"><img src=x onerror=${typed}>`,
	`' OR 1=1 -- ${typed}`,
	`1; DROP TABLE deliveries; -- ${typed}`,
	`{{7*7}}\${7*7}${typed}`,
	`../../../../etc/passwd${typed}`,
	`..\\..\\${typed}`,
	`\r\nset-cookie: ${typed}=1`,
	`\u0000${typed}`,
	`\u202e${typed}\u{1f9ff}`,
	`311299-0001${typed}`,
	`${typed}${'x'.repeat(1500)}`
];
/** What only reads as a number or a name. */
const names = ['0', '-1', '1e308', 'NaN', '9'.repeat(400), '__proto__', 'constructor', 'toString', ''];
/** Escapes as they are sent: nul, dots, overlong UTF-8, escaped twice, and no escapes at all. */
const escapes = [
	'%00',
	'%2e%2e',
	'%2e%2e%2fetc%2fpasswd',
	'%c0%af',
	'%252e%252e%252f',
	'%5c..%5c',
	'%',
	'%zz',
	'%ed%a0%80'
];
const parts = [...texts.map(encodeURIComponent), ...names, ...escapes.map((escape) => `${escape}${typed}`)];

/** Those that the product reads; and those that SvelteKit reads, or that nobody does. */
const queries = [
	...['lang', 'refused', 'table', 'rule', 'page'].flatMap((name) => [
		...parts.map((part) => `${name}=${part}`),
		...[`${name}=da&${name}=${typed}`, `${name}[]=${typed}`, `${name}[a][b]=${typed}`, name]
	]),
	...['/receive', '/nothing', 'x-sveltekit-invalidated', 'x-sveltekit-trailing-slash', '__proto__'].flatMap((name) => [
		name,
		`${name}=${typed}`,
		`${name}=%00`
	])
];

const headers: Readonly<Record<string, string>>[] = [
	...texts.slice(0, 7).flatMap((value) =>
		['cookie', 'x-file-name', 'x-files', 'accept', 'accept-language', 'referer', 'user-agent'].map((name) => ({
			[name]: name === 'cookie' ? `lang=${value}; ${value}` : value
		}))
	),
	{ cookie: 'lang=%ff; lang=da; __proto__=1; =; ;;; lang' },
	{ range: 'bytes=5-2' },
	{ range: 'bytes=99999999999-' },
	{ 'if-none-match': `"${typed}", *` },
	{ 'if-modified-since': typed },
	{ 'accept-encoding': `gzip;q=0, ${typed}` },
	{ 'x-forwarded-for': typed, 'x-forwarded-host': `${typed}.example`, 'x-forwarded-proto': 'https', forwarded: typed },
	{ 'x-http-method-override': 'DELETE', 'x-original-url': `/${typed}`, 'x-rewrite-url': `/${typed}` },
	{ 'x-sveltekit-action': 'true', accept: 'application/json' },
	{ 'x-sveltekit-pathname': `/${typed}`, 'x-sveltekit-search': `?${typed}` },
	{ expect: typed },
	{ upgrade: 'websocket', connection: 'upgrade' },
	{ 'x-big': typed.repeat(500) },
	{ 'x-file-name': '..%2f..%2fetc%2fpasswd' },
	{ 'x-file-name': '%00.csv' },
	{ 'x-file-name': '%ff' },
	{ 'x-files': '-1' },
	{ 'x-files': '1e9' }
];

const form = 'multipart/form-data; boundary=b';
const field = (head: string, body: string) =>
	`--b\r\ncontent-disposition: form-data; ${head}\r\n\r\n${body}\r\n--b--\r\n`;
const bodies: readonly (readonly [string, string | Buffer])[] = [
	['', typed],
	['application/json', `{"__proto__":{"${typed}":1}}`],
	['application/json', '{'],
	['application/xml', `<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]><a>&b;${typed}</a>`],
	['text/plain', typed],
	[typed, typed],
	['application/x-www-form-urlencoded', `${typed}=${'%'.repeat(50)}&__proto__[a]=1`],
	[
		'application/x-www-form-urlencoded',
		Array.from({ length: 900 }, (_, at) => `a${at}`)
			.join('&')
			.slice(0, 4000)
	],
	['multipart/form-data', typed],
	[form, ''],
	[form, typed],
	[form, '--b\r\n'],
	[form, field(`name="${typed.repeat(200)}"`, typed)],
	[form, field(`name="files"; filename="../../${typed}.csv"`, typed)],
	[form, field(`name="files"; filename=""`, '')],
	[form, field(`name="files"; filename*=UTF-8''%ff%00${typed}.csv`, typed)],
	[form, field(`name="folder"; filename="<img src=x onerror=${typed}>/familier.csv"`, typed)],
	[form, field(`name=files`, typed).replaceAll('\r\n', '\n')],
	[form, Buffer.from([0x2d, 0x2d, 0x62, 0x0d, 0x0a, 0xff, 0xfe, 0x00, 0x0d, 0x0a])],
	['application/octet-stream', Buffer.alloc(4000, 0xff)],
	['application/x-www-form-urlencoded', 'x'.repeat(5000)]
];

const required = {
	'x-content-type-options': /^nosniff$/,
	'x-frame-options': /^DENY$/,
	'referrer-policy': /^same-origin$/,
	'permissions-policy': /camera=\(\).*geolocation=\(\)/,
	'cross-origin-opener-policy': /^same-origin$/,
	'cross-origin-resource-policy': /^same-origin$/,
	'content-security-policy':
		/^default-src 'none'(?!.*unsafe-)(?=.*base-uri 'none')(?=.*form-action)(?=.*frame-ancestors 'none')/
};

/** What must not be in any answer, in its body or its headers. */
const betraying = [
	/\n\s+at \S.*:\d+/,
	/node_modules|node:internal|file:\/\/\//,
	/\/(src|build|tools)\/[\w./-]+\.(ts|js)/,
	/SQLITE|better-sqlite3|drizzle/i,
	/\b(node|svelte(kit)?|express|nginx)\/v?\d/i,
	/root:.*:0:0:/
];

/** Why an answer is not as it should be; nothing where it is. */
function wrongWith({ status, headers: got, body }: Answered, repeats = false): string[] {
	const all = `${body}\n${JSON.stringify(got)}`;
	return [
		...(status >= 500 || status < 200 ? [`status ${status}`] : []),
		...Object.entries(required)
			.filter(([name, value]) => !value.test(String(got[name])))
			.map(([name]) => `${name}: ${String(got[name])}`),
		...betraying.filter((sign) => sign.test(all)).map((sign) => `says ${String(sign)}`),
		...(['server', 'x-powered-by', 'via'] as const).filter((name) => name in got).map((name) => `has ${name}`),
		...(!repeats && all.includes(typed) ? ['repeats what was asked'] : []),
		...(/<(script|img)[^>]*(alert|onerror)/.test(body) ? ['has markup that was asked'] : []),
		...(got['set-cookie'] ?? []).filter((cookie) => !/; HttpOnly; SameSite=Lax$/i.test(cookie))
	];
}

/** Asks many things, a few at a time, and gives what is wrong with the answers. */
async function sweep(many: readonly Asked[]): Promise<string[]> {
	const complaints: string[] = [];
	const queue = [...many];
	const worker = async () => {
		for (let asked = queue.shift(); asked; asked = queue.shift()) {
			const answer = await ask(url, asked);
			// A redirect to the address without its last slash has the address in it, and leads nowhere else.
			const isTidied = answer.status === 308 && /^\/(?!\/)[^\r\n]*$/.test(String(answer.headers.location));
			for (const complaint of wrongWith(answer, isTidied))
				complaints.push(
					`${complaint}: ${asked.method} ${asked.path.slice(0, 200)} ${JSON.stringify(asked.headers ?? {}).slice(0, 100)}`
				);
		}
	};
	await Promise.all(Array.from({ length: 6 }, worker));
	return complaints;
}

async function expectWell(): Promise<void> {
	expect(server.exitCode).toBeNull();
	for (const path of ['/health', '/']) expect((await ask(url, { method: 'GET', path })).status).toBe(200);
	expect(said).not.toContain('"level":"error"');
	expect(said).not.toContain(typed);
}

/** What each parameter is when it is right; for an upload a number of the right form that nobody has. */
const right: Readonly<Record<string, string>> = {
	upload: '0123456789abcdef'.repeat(2),
	delivery: '1',
	measure: 'cost',
	municipality: '320',
	edition: `${new Date().getFullYear()}-1`,
	provider: 'municipality-320',
	token: 'x'.repeat(24),
	account: 'x'.repeat(32),
	step: 'close',
	table: 'cost',
	file: 'cost.csv',
	report: 'final-evaluation',
	figure: 'figur-01.svg',
	language: 'da',
	kind: 'pdf'
};

/** Who may come in where not everybody may. */
function personFor(id: string): string | null {
	if (id.startsWith('/admin')) return 'administrator';
	if (id === '/export/calendar-dates') return 'coordinator-320';
	if (id === '/estimates.json' || id.startsWith('/export')) return 'evaluator';
	const ofCoordinator = ['/deliveries', '/editions', '/account', '/reports/year-end'];
	return ofCoordinator.some((begin) => id.startsWith(begin)) ? 'coordinator-320' : null;
}

/** The cookie of one of the demonstration's accounts; none for nobody. */
async function cookieFor(person: string | null): Promise<string> {
	if (person === null) return '';
	const body = `name=${person}&next=%2F`;
	const type = { 'content-type': 'application/x-www-form-urlencoded' };
	const { headers: got } = await ask(url, { method: 'POST', path: '/signin?/demonstration', body, headers: type });
	return got['set-cookie']?.[0]?.split(';', 1)[0] ?? '';
}

/** The same asked by somebody. A cookie that is asked with comes after the one that says who it is. */
function asPerson(asked: Asked, cookie: string): Asked {
	const own = [cookie, asked.headers?.['cookie'] ?? ''].filter((part) => part !== '').join('; ');
	return own === '' ? asked : { ...asked, headers: { ...asked.headers, cookie: own } };
}
const pathOf = (id: string, of: (name: string) => string) => id.replaceAll(/\[(\w+)\]/g, (_, name: string) => of(name));
const plainPath = (id: string) =>
	pathOf(id, (name) => {
		const value = right[name];
		if (value === undefined) throw new Error(`what is [${name}] of ${id}? Say it in \`right\``);
		return value;
	});

const routes = productRoutes();

/** What is worked out anew for every answer, or is long, is asked every fourth: no route reads queries and headers of its own alone. */
const thinned = <T>(many: readonly T[], id: string): readonly T[] =>
	/^\/(estimates\.json|editions\/draft\/|editions\/\[edition\]\/(datapackage\.json|tables|figures)|reports\/)/.test(id)
		? many.filter((_, at) => at % 4 === 0)
		: many;
const methods = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS', 'TRACE', 'PROPFIND'];

test('the routes are found', () => {
	expect(routes.map(({ id }) => id)).toEqual(
		expect.arrayContaining(['/', '/deliveries', '/deliveries/[upload]', '/health'])
	);
	expect(routes.find(({ id }) => id === '/deliveries/uploads/[upload]')?.methods).toEqual(['PUT', 'POST']);
});

for (const { id, methods: taken } of routes) {
	const path = plainPath(id);

	test(`${id} takes ${taken.join(', ')} and nothing else`, async () => {
		const cookie = await cookieFor(personFor(id));
		for (const method of methods) {
			const answer = await ask(url, asPerson({ method, path }, cookie));
			expect(wrongWith(answer), method).toEqual([]);
			expect(answer.status === 405, method).toBe(!taken.includes(method));
			if (answer.status !== 405) continue;
			expect(answer.headers.allow).toMatch(/^[A-Z, ]+$/);
			if (method !== 'HEAD') expect(answer.body).toContain('<p lang="en">');
		}
		await expectWell();
	});

	test(`${id} withstands odd addresses, headers, cookies and bodies`, async () => {
		const changing = taken.filter((method) => method !== 'GET' && method !== 'HEAD');
		const odd = parts.flatMap((part) => [
			...(id.includes('[') ? [pathOf(id, () => part)] : []),
			...[`${path}/${part}`, `${path}${part}`, `${path}/${part}/`]
		]);
		const addresses = ['GET', ...changing].flatMap((method) => odd.map((oddPath) => ({ method, path: oddPath })));
		const sent = changing.flatMap((method) =>
			bodies.map(([type, body]) => ({
				...{ method, path, body },
				headers: type === '' ? {} : { 'content-type': type }
			}))
		);
		const all = [
			...addresses,
			...sent,
			...thinned(queries, id).map((query) => ({ method: 'GET', path: `${path}?${query}` })),
			...thinned(headers, id).flatMap((some) => taken.map((method) => ({ method, path, headers: some }))),
			...changing.flatMap((method) => queries.slice(0, 40).map((query) => ({ method, path: `${path}?${query}` })))
		];
		const cookie = await cookieFor(personFor(id));
		expect(await sweep(all.map((asked) => asPerson(asked, cookie)))).toEqual([]);
		// The door turns nobody away in another manner at another route: the rest is swept where it is open.
		if (cookie !== '') expect(await sweep([...addresses, ...sent])).toEqual([]);
		await expectWell();
	});
}

test('what is still the same keeps its policy: browsers take that of the last answer', async () => {
	for (const { id, methods: taken } of routes.filter(({ methods: some }) => some.includes('GET'))) {
		const path = plainPath(id);
		// Asked twice: the first answer may be rendered, the second kept.
		for (const asked of [path, path, `${path}?lang=en`, `${path}?page=1`]) {
			const first = await ask(url, { method: 'GET', path: asked });
			const etag = String(first.headers.etag);
			const again = await ask(url, { method: 'GET', path: asked, headers: { 'if-none-match': etag } });
			const policy = (answer: Answered) => answer.headers['content-security-policy'];
			expect(policy(again), `${taken.join()} ${asked}`).toBe(policy(first));
		}
	}
});

test('what was found in a delivery, and what was received, is kept by no browser', async () => {
	for (const { id } of routes.filter(({ id: some }) =>
		/^\/(deliveries\/(\[upload\]|history\/)|account|admin|invitation|signin)/.test(some)
	)) {
		const cookie = await cookieFor(personFor(id));
		const answer = await ask(url, asPerson({ method: 'GET', path: plainPath(id) }, cookie));
		expect(answer.headers['cache-control'], id).toBe('no-store');
	}
});

test('files, and what looks like one, come with the headers, whole, and only to be read', async () => {
	const page = await ask(url, { method: 'GET', path: '/' });
	const style = /_app\/immutable\/[^"]+\.css/.exec(page.body)?.[0] ?? '';
	for (const path of ['/icon.svg', `/${style}`]) {
		expect((await ask(url, { method: 'GET', path, headers: { range: 'bytes=5-2' } })).status).toBe(200);
		expect((await ask(url, { method: 'POST', path })).status).toBe(405);
		expect(await sweep(headers.map((some) => ({ method: 'GET', path, headers: some })))).toEqual([]);
	}
	const near = [
		'/_app/env.js',
		'/_app/version.json',
		'/_app/nothing',
		'/__data.json',
		'/measures/cost/__data.json',
		'/__route.js',
		'/_app/remote/x/y',
		'/.git/config',
		'/.env',
		'/x.db',
		'/package.json',
		'/robots.txt',
		'//evil.example/',
		'/%2f%2fevil.example/',
		'/protocol/'
	];
	expect(await sweep(near.flatMap((path) => ['GET', 'POST'].map((method) => ({ method, path }))))).toEqual([]);
});

test('a page is not given to another name, nor a change made for another page', async () => {
	for (const path of ['/', '/icon.svg', '/deliveries', '/protocol/', '/nothing']) {
		for (const host of [
			'evil.example',
			'localhost',
			`${new URL(url).host}.evil.example`,
			`${new URL(url).host}@evil.example`
		]) {
			const answer = await ask(url, { method: 'GET', path, headers: { host } });
			expect({ status: answer.status, wrong: wrongWith(answer) }).toEqual({ status: 421, wrong: [] });
			expect(answer.body).not.toContain('evil');
		}
		for (const origin of ['http://evil.example', 'null', url.replace('http', 'https')]) {
			const answer = await ask(url, { method: 'POST', path: '/deliveries/uploads', headers: { origin } });
			expect({ status: answer.status, wrong: wrongWith(answer) }).toEqual({ status: 403, wrong: [] });
		}
	}
});

test('what is too long or does not say how long it is is refused before it is read', async () => {
	const statuses = [
		[{ method: 'GET', path: `/?a=${'x'.repeat(3000)}` }, 414],
		[{ method: 'POST', path: '/deliveries/uploads', body: 'x'.repeat(5000) }, 413],
		[{ method: 'POST', path: '/protocol', headers: { 'content-length': '999999999' } }, 413],
		[{ method: 'PUT', path: `/deliveries/uploads/${typed}`, headers: { 'content-length': '999999999999' } }, 413],
		[
			{
				method: 'GET',
				path: '/',
				headers: Object.fromEntries(Array.from({ length: 70 }, (_, at) => [`x-${at}`, '1']))
			},
			431
		],
		[{ method: 'PUT', path: '/deliveries/uploads/x', headers: { 'transfer-encoding': 'chunked' } }, 411],
		[{ method: 'GET', path: '/%ff' }, 400]
	] as const;
	for (const [asked, status] of statuses) {
		const answer = await ask(url, asked);
		expect({ status: answer.status, wrong: wrongWith(answer) }).toEqual({ status, wrong: [] });
		expect(answer.body).toContain('<p lang="da">');
		expect(answer.body).toContain('<p lang="en">');
	}
	await expectWell();
});

test('what is no HTTP is answered in words and with the headers, and harms nobody', async () => {
	const host = `host: ${new URL(url).host}\r\n`;
	for (const bytes of [
		'nonsense\r\n\r\n',
		`GET / HTTP/9.9\r\n${host}\r\n`,
		`GET / HTTP/1.1\r\nbad header\r\n\r\n`,
		`GET / HTTP/1.1\r\n${host}x: ${typed.repeat(5000)}\r\n\r\n`,
		`POST /deliveries HTTP/1.1\r\n${host}content-length: 5\r\ntransfer-encoding: chunked\r\n\r\n0\r\n\r\n`,
		`POST /deliveries HTTP/1.1\r\n${host}content-length: -5\r\n\r\n`,
		`POST /deliveries HTTP/1.1\r\n${host}content-length: 5\r\ncontent-length: 6\r\n\r\nabcde`,
		`POST /deliveries/uploads HTTP/1.1\r\n${host}transfer-encoding: chunked\r\n\r\nffffffffffffffffffff\r\n`,
		`GET http://evil.example/ HTTP/1.1\r\n${host}connection: close\r\n\r\n`,
		`OPTIONS * HTTP/1.1\r\n${host}connection: close\r\n\r\n`,
		`GET / HTTP/1.1\r\nconnection: close\r\n\r\n`
	]) {
		const answer = await askRaw(url, bytes);
		const [head = '', body = ''] = answer.split('\r\n\r\n');
		const lines = head
			.split('\r\n')
			.slice(1)
			.map((line) => line.split(/: (.*)/s).slice(0, 2));
		const status = Number(/^HTTP\/1\.1 (\d{3})/.exec(head)?.[1]);
		const read = { status, body, headers: Object.fromEntries(lines) as Answered['headers'] };
		expect(wrongWith(read), JSON.stringify(bytes.slice(0, 80))).toEqual([]);
		expect(status, bytes.slice(0, 80)).toBeGreaterThanOrEqual(400);
		expect(body).toContain('<p lang="en">');
	}
	await expectWell();
});
