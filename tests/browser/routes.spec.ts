import { expect, test } from '@playwright/test';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { invite } from '#lib/server/access/accounts.ts';
import { cookieOf, withAccounts, type Somebody } from '../support/accounts.ts';
import { ask, type Answered } from '../support/ask.ts';
import { builtServer } from '../support/built-server.ts';
import { effektblik, temporaryFolder } from '../support/command-line.ts';
import { productRoutes } from '../support/product-routes.ts';
import { soundDelivery, writeDelivery } from '../support/sound-delivery.ts';
import { guarded } from './servers.ts';

/**
 * Every route, asked by everybody: each role, a coordinator of each of two municipalities, those whose second factor is
 * missing, and nobody. What each may is written out by hand from the roles of the trial; a route that is not in the
 * table fails. There are real deliveries, so that nothing is open for being a demonstration.
 */

test.describe.configure({ mode: 'serial', timeout: 120_000 });

const people = {
	nobody: null,
	faxe: { role: 'coordinator', municipality: '320', hasSecondFactor: false },
	holbaek: { role: 'coordinator', municipality: '316', hasSecondFactor: false },
	steering: { role: 'steering', municipality: '320', hasSecondFactor: false },
	evaluator: { role: 'evaluator', municipality: null, hasSecondFactor: true },
	halfEvaluator: { role: 'evaluator', municipality: null, hasSecondFactor: false },
	reader: { role: 'reader', municipality: null, hasSecondFactor: false },
	administrator: { role: 'administrator', municipality: null, hasSecondFactor: true },
	halfAdministrator: { role: 'administrator', municipality: null, hasSecondFactor: false }
} as const satisfies Record<string, Somebody | null>;

type Person = keyof typeof people;

/** What comes of asking. */
type Outcome = 'answered' | 'sign-in' | 'second-factor' | 'own-page' | 'forbidden' | 'not-there';

type Expected = Readonly<Record<Person, Outcome>>;

const everybody = all('answered');
const ofSignedIn: Expected = { ...all('answered'), nobody: 'sign-in' };
const ofCoordinators: Expected = {
	...{ nobody: 'sign-in', faxe: 'answered', holbaek: 'answered', steering: 'forbidden', evaluator: 'forbidden' },
	...{ halfEvaluator: 'second-factor', reader: 'forbidden', administrator: 'forbidden' },
	halfAdministrator: 'second-factor'
};
/** Of something that is Faxe's: for Holbæk it is not there at all. */
const ofFaxe: Expected = { ...ofCoordinators, holbaek: 'not-there' };
/** An edition is for everybody who may come in; those without their second factor may not yet. */
const ofHalf = { halfEvaluator: 'second-factor', halfAdministrator: 'second-factor' } as const;
const ofReaders: Expected = { ...ofSignedIn, ...ofHalf };
const ofApprovers: Expected = { ...ofCoordinators, steering: 'answered' };
/** There is no edition in this database. */
const ofNoEdition: Expected = { ...all('not-there'), nobody: 'sign-in', ...ofHalf };
const ofEvaluator: Expected = { ...ofCoordinators, faxe: 'forbidden', holbaek: 'forbidden', evaluator: 'answered' };
const ofAdministrator: Expected = {
	...{ nobody: 'sign-in', faxe: 'forbidden', holbaek: 'forbidden', steering: 'forbidden', evaluator: 'forbidden' },
	...{ halfEvaluator: 'second-factor', reader: 'forbidden', administrator: 'answered' },
	halfAdministrator: 'second-factor'
};

const table: Readonly<Record<string, Readonly<Record<string, Expected>>>> = {
	'/': { GET: ofReaders },
	'/measures/[measure]': { GET: ofReaders },
	'/sites': { GET: ofReaders },
	'/sites/[municipality]': { GET: ofReaders },
	'/target-groups': { GET: ofReaders },
	'/data-quality': { GET: ofReaders },
	'/editions/compare': { GET: ofReaders },
	'/editions/draft': { GET: ofApprovers, POST: ofApprovers },
	'/editions/draft/overview': {
		GET: { ...ofApprovers, faxe: 'not-there', holbaek: 'not-there', steering: 'not-there' }
	},
	'/editions/draft/measures/[measure]': {
		GET: { ...ofApprovers, faxe: 'not-there', holbaek: 'not-there', steering: 'not-there' }
	},
	'/editions/draft/sites': {
		GET: { ...ofApprovers, faxe: 'not-there', holbaek: 'not-there', steering: 'not-there' }
	},
	'/editions/draft/sites/[municipality]': {
		GET: { ...ofApprovers, faxe: 'not-there', holbaek: 'not-there', steering: 'not-there' }
	},
	'/editions/draft/target-groups': {
		GET: { ...ofApprovers, faxe: 'not-there', holbaek: 'not-there', steering: 'not-there' }
	},
	'/editions/draft/data-quality': {
		GET: { ...ofApprovers, faxe: 'not-there', holbaek: 'not-there', steering: 'not-there' }
	},
	// Asked after the draft's own pages: it begins one.
	'/editions': { GET: ofReaders, POST: ofApprovers },
	'/editions/[edition]': { GET: ofNoEdition },
	'/editions/[edition]/overview': { GET: ofNoEdition },
	'/editions/[edition]/measures/[measure]': { GET: ofNoEdition },
	'/editions/[edition]/sites': { GET: ofNoEdition },
	'/editions/[edition]/sites/[municipality]': { GET: ofNoEdition },
	'/editions/[edition]/target-groups': { GET: ofNoEdition },
	'/editions/[edition]/data-quality': { GET: ofNoEdition },
	'/editions/[edition]/tables': { GET: ofNoEdition },
	'/editions/[edition]/tables/[file]': { GET: ofNoEdition },
	'/editions/[edition]/figures/[table]': { GET: ofNoEdition },
	'/editions/[edition]/datapackage.json': { GET: ofNoEdition },
	'/reports': { GET: ofReaders },
	'/reports/year-end': { GET: ofCoordinators, POST: ofCoordinators },
	'/reports/[edition].[language].zip': { GET: ofNoEdition },
	'/reports/[edition]/[report]': { GET: ofNoEdition },
	'/reports/[edition]/[report].[language].[kind]': { GET: ofNoEdition },
	'/reports/[edition]/[report]/figures/[figure]': { GET: ofNoEdition },
	'/estimates.json': { GET: ofEvaluator },
	'/export': { GET: ofReaders, POST: ofEvaluator },
	'/export/calendar-dates': { POST: ofApprovers },
	'/export/codebook': { GET: everybody },
	'/export/codebook.pdf': { GET: everybody },
	'/export/package.zip': { POST: ofEvaluator },
	'/protocol': { GET: everybody },
	'/deliveries': { GET: ofCoordinators, POST: ofCoordinators },
	'/deliveries/format': { GET: everybody },
	'/deliveries/template.xlsx': { GET: everybody },
	'/deliveries/example.xlsx': { GET: everybody },
	'/deliveries/uploads': { POST: ofCoordinators },
	// A change of an upload that is not there is answered without a word; a test of its own says what becomes of it.
	'/deliveries/uploads/[upload]': { PUT: ofCoordinators, POST: ofCoordinators },
	'/deliveries/[upload]': { GET: ofFaxe, POST: ofCoordinators },
	'/deliveries/[upload]/marked.xlsx': { GET: ofFaxe },
	'/deliveries/[upload]/problems.csv': { GET: ofFaxe },
	'/deliveries/history/[delivery]': { GET: ofFaxe },
	'/deliveries/history/[delivery]/withdraw': { GET: ofFaxe, POST: ofFaxe },
	'/signin': { GET: everybody, POST: everybody },
	'/signin/code': { GET: everybody, POST: everybody },
	'/signin/provider/[provider]': { GET: all('not-there') },
	'/signin/callback/[provider]': { GET: everybody },
	'/signout': { POST: all('sign-in') },
	'/invitation/[token]': { GET: everybody, POST: everybody },
	'/account': { GET: ofSignedIn, POST: ofSignedIn },
	'/account/second-factor': { GET: ofSignedIn, POST: ofSignedIn },
	'/admin': { GET: ofAdministrator, POST: ofAdministrator },
	'/admin/accounts/[account]': { GET: ofAdministrator, POST: ofAdministrator },
	'/admin/accounts/[account]/[step]': { GET: ofAdministrator, POST: ofAdministrator },
	'/admin/log': { GET: ofAdministrator },
	'/admin/log.csv': { GET: ofAdministrator },
	'/admin/operation': { GET: ofAdministrator },
	// It is the demonstration's, and these deliveries are real.
	'/styleguide': { GET: all('not-there') },
	'/health': { GET: everybody },
	'/ready': { GET: everybody }
};

/** What a change is asked with, where the address alone would not do. */
const changes: Readonly<Record<string, string>> = {
	'/deliveries/[upload]': '?/receive',
	'/account': '?/password',
	'/editions/draft': '?/approve',
	'/reports/year-end': '?/write',
	'/account/second-factor': '?/begin',
	'/signin': '?/password',
	'/admin/accounts/[account]': '?/link'
};

function all(outcome: Outcome): Expected {
	const names = Object.keys(people) as Person[];
	return Object.fromEntries(names.map((name) => [name, outcome])) as Record<Person, Outcome>;
}

const { url } = guarded;
const form = { 'content-type': 'application/x-www-form-urlencoded' };
const database = join(temporaryFolder(), 'x.db');
const parameters: Record<string, string> = {
	measure: 'cost',
	municipality: '320',
	edition: '2018-1',
	report: 'quarterly-status',
	language: 'da',
	kind: 'pdf',
	figure: 'figur-01.svg',
	file: 'cost.csv',
	table: 'cost',
	provider: 'municipality-320',
	token: 'x'.repeat(24),
	step: 'close'
};
let server: ChildProcess | undefined;
let cookies: Readonly<Record<Person, string>>;
let said = '';

test.beforeAll(async () => {
	for (const municipality of ['320', '316']) {
		const delivery = soundDelivery();
		delivery.leverance[1] = ['1', municipality, '2020-12-31'];
		const folder = writeDelivery(join(temporaryFolder(), 'leverance'), delivery);
		expect(effektblik(['ingest', folder, '--db', database]).code).toBe(0);
	}
	cookies = await withAccounts(database, url, async (desk) => {
		const made: [string, string][] = [];
		for (const [name, person] of Object.entries(people))
			made.push([name, person === null ? '' : await cookieOf(desk, person)]);
		// Somebody to be managed, whom nobody else needs.
		const other = await invite(desk, 'command-line', { email: 'x@example.dk', role: 'reader', municipality: null });
		parameters['account'] = other?.account ?? '';
		return Object.fromEntries(made) as Record<Person, string>;
	});
	server = builtServer({ ...guarded, database, stdio: 'pipe' });
	for (const stream of [server.stdout, server.stderr]) stream?.on('data', (bytes) => (said += String(bytes)));
	await expect.poll(() => said, { timeout: 30_000 }).toContain('Listening');
});
test.afterAll(async () => {
	if (server === undefined || server.exitCode !== null) return;
	server.kill('SIGKILL');
	await once(server, 'exit');
});

test('a faulty delivery of Faxe lies at the receiving desk', async () => {
	const begun = await as('faxe', 'POST', '/deliveries/uploads');
	parameters['upload'] = (JSON.parse(begun.body) as { files: string }).files.split('/').at(-1) ?? '';
	const files = `/deliveries/uploads/${parameters['upload']}`;
	parameters['delivery'] = '1';
	const faulty = Buffer.from('formatversion;kommune;opgoerelsesdato\r\n1;320;i går\r\n');
	const name = { 'x-file-name': 'faxe%2Fleverance.csv' };
	expect((await as('faxe', 'PUT', files, faulty, name)).status).toBe(204);
	expect((await as('faxe', 'POST', files, '', { 'x-files': '1' })).status).toBe(204);
	const list = `/deliveries/${parameters['upload']}/problems.csv`;
	await expect.poll(async () => (await as('faxe', 'GET', list)).status).toBe(200);
});

test('Holbæk can neither add to an upload of Faxe nor end it, and is told no more than of one that never was', async () => {
	const { files } = JSON.parse((await as('faxe', 'POST', '/deliveries/uploads')).body) as { files: string };
	const path = (id = '') => `/deliveries/uploads/${id}`;
	const [own, never] = [path(files.split('/').at(-1)), path('0'.repeat(32))];
	const name = { 'x-file-name': 'faxe%2Fleverance.csv' };
	for (const [method, headers] of [
		['PUT', name],
		['POST', { 'x-files': '1' }]
	] as const) {
		const [ofFaxe, ofNobody] = [own, never].map((address) => as('holbaek', method, address, 'x', headers));
		const told = (answer: Answered | undefined) => [answer?.status, answer?.body];
		expect(told(await ofFaxe), method).toEqual(told(await ofNobody));
	}
	await as('holbaek', 'POST', `${own.replace('/uploads', '')}?/discard`, '', form);
	expect((await as('faxe', 'PUT', own, 'x', name)).status).toBe(204);
});

test('every route and method of the product is in the table, and no other', () => {
	const product = productRoutes().map(({ id, methods }) => [
		id,
		methods.filter((method) => method !== 'HEAD').toSorted()
	]);
	const listed = Object.entries(table).map(([id, methods]) => [id, Object.keys(methods).toSorted()]);
	expect(listed.toSorted(byName)).toEqual(product.toSorted(byName));
});

for (const [id, methods] of Object.entries(table)) {
	for (const [method, expected] of Object.entries(methods)) {
		test(`${method} ${id}`, async () => {
			const outcomes: [string, Outcome][] = [];
			// Whoever may is asked last: what is withdrawn, received or ended is so for all who come after.
			const names = (Object.keys(expected) as Person[]).toSorted((a) => (expected[a] === 'answered' ? 1 : -1));
			// Signing out ends what the other routes need: it is tried by somebody who is not signed in.
			for (const name of id === '/signout' ? (['nobody'] as const) : names) {
				const path = `${pathOf(id)}${method === 'POST' ? (changes[id] ?? '') : ''}`;
				const answer = await as(name, method, path, method === 'POST' ? '' : undefined, method === 'POST' ? form : {});
				expect(answer.status, `${name}: ${method} ${path}`).toBeLessThan(500);
				outcomes.push([name, outcomeOf(answer)]);
			}
			const wanted = Object.entries(expected).filter(([name]) => outcomes.some(([asked]) => asked === name));
			expect(Object.fromEntries(outcomes)).toEqual(Object.fromEntries(wanted));
		});
	}
}

test('nothing broke, and nobody of Holbæk was told anything of Faxe', async () => {
	expect(said).not.toContain('"level":"error"');
	const page = await as('holbaek', 'GET', '/deliveries');
	expect(page.body).toContain('Holbæk');
	expect(page.body).not.toContain(parameters['upload'] ?? 'nothing');
	expect(page.body).not.toMatch(/history\/1\b/);
});

function pathOf(id: string): string {
	return id.replaceAll(/\[(\w+)\]/g, (_, name: string) => parameters[name] ?? '');
}

function as(
	name: Person,
	method: string,
	path: string,
	body?: string | Buffer,
	headers: Readonly<Record<string, string>> = {}
): Promise<Answered> {
	const cookie = cookies[name];
	const sent = { method, path, headers: { ...headers, ...(cookie === '' ? {} : { cookie }) } };
	return ask(url, body === undefined ? sent : { ...sent, body });
}

function outcomeOf({ status, headers }: Answered): Outcome {
	const location = new URL(headers.location ?? '', url).href.slice(url.length);
	if (status === 403) return 'forbidden';
	if (status === 404) return 'not-there';
	if (status !== 303) return 'answered';
	if (location.startsWith('/signin') && !location.includes('refused')) return 'sign-in';
	if (location === '/account/second-factor') return 'second-factor';
	return location === '/account' || location === '/admin' ? 'own-page' : 'answered';
}

function byName([a]: readonly unknown[], [b]: readonly unknown[]): number {
	return String(a).localeCompare(String(b));
}
