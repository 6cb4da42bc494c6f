import { expect, test } from '@playwright/test';
import type { ChildProcess } from 'node:child_process';
import { hash } from 'node:crypto';
import { once } from 'node:events';
import { join } from 'node:path';
import { invite } from '#lib/server/access/accounts.ts';
import { languages } from '#lib/i18n/languages.ts';
import { keptReportsOf } from '#lib/server/store/kept-reports.ts';
import { contentOf, editionsOf } from '#lib/server/store/editions.ts';
import { everyEntry } from '#lib/server/store/log-entries.ts';
import { migrationsIn, openStore, type Store } from '#lib/server/store/open-store.ts';
import { draftEdition } from '#lib/server/workflows/draft-edition.ts';
import { pendingDraft } from '#lib/server/store/drafts.ts';
import { measuresInOrder } from '#lib/trial/measure-page.ts';
import { trialMunicipalities } from '#lib/trial/municipalities.ts';
import { publicTables } from '#lib/trial/public-tables.ts';
import {
	canaryTrial,
	hiddenAmounts,
	hiddenMeans,
	laterDelivery,
	LIVE,
	SHOWN,
	spellings,
	unrounded
} from '../disclosure/history-canaries.ts';
import { deliver, nextEdition } from '../disclosure/trial-history.ts';
import { cookieOf, withAccounts, type Somebody } from '../support/accounts.ts';
import { builtServer } from '../support/built-server.ts';
import { temporaryFolder } from '../support/command-line.ts';
import { productRoutes } from '../support/product-routes.ts';
import { wordsOf } from '../support/words-of.ts';
import { searched } from './servers.ts';

/**
 * Values that nobody may see are planted in the deliveries behind an edition, in one that is in no edition yet, and in
 * an upload. Every address of the product is asked by everybody, in both languages and as data, and every answer is
 * searched for them in every spelling; so are the server's log, the log of what was done, and what the database keeps
 * of editions and drafts. A route that is not in the table fails.
 *
 * Archives, workbooks, documents and PDFs are opened and their words searched. Not searched: what the command line
 * writes for whoever runs the machine, and the pixels of pictures, whose texts and tables stand beside them.
 */
test.describe.configure({ mode: 'serial', timeout: 300_000 });

const people = {
	nobody: null,
	faxe: { role: 'coordinator', municipality: '320', hasSecondFactor: false },
	holbaek: { role: 'coordinator', municipality: '316', hasSecondFactor: false },
	steering: { role: 'steering', municipality: '320', hasSecondFactor: false },
	evaluator: { role: 'evaluator', municipality: null, hasSecondFactor: true },
	reader: { role: 'reader', municipality: null, hasSecondFactor: false },
	administrator: { role: 'administrator', municipality: null, hasSecondFactor: true }
} as const satisfies Record<string, Somebody | null>;

type Person = keyof typeof people;

const ofMeasures = (folder: string) => measuresInOrder.map((measure) => `${folder}/${measure}`);

const ofSites = (folder: string) => trialMunicipalities.map((municipality) => `${folder}/${municipality}`);

const ofReports = [
	'quarterly-status',
	...trialMunicipalities.map((municipality) => `january-briefing-${municipality}`),
	'final-evaluation'
];

/** The addresses of each route that are asked for. */
const outlets = (at: Readonly<Record<string, string>>): Readonly<Record<string, readonly string[]>> => ({
	'/': ['/'],
	'/measures/[measure]': ofMeasures('/measures'),
	'/sites': ['/sites'],
	'/sites/[municipality]': ofSites('/sites'),
	'/target-groups': ['/target-groups'],
	'/data-quality': ['/data-quality'],
	'/reports': ['/reports', '/reports?edition=2020-1'],
	'/reports/year-end': ['/reports/year-end'],
	'/reports/[edition].[language].zip': ['/reports/2020-1.da.zip'],
	'/reports/[edition]/[report]': ofReports.map((report) => `/reports/2020-1/${report}`),
	'/reports/[edition]/[report].[language].[kind]': ofReports.flatMap((report) => [
		`/reports/2020-1/${report}.da.pdf`,
		`/reports/2020-1/${report}.en.docx`
	]),
	'/reports/[edition]/[report]/figures/[figure]': [
		'/reports/2020-1/final-evaluation/figures/figur-01.svg',
		'/reports/2020-1/final-evaluation/figures/figur-01.txt'
	],
	'/estimates.json': ['/estimates.json'],
	'/export': ['/export', '/export?refused=gone'],
	'/export/calendar-dates': ['/export/calendar-dates'],
	'/export/codebook': ['/export/codebook'],
	'/export/codebook.pdf': ['/export/codebook.pdf'],
	'/export/package.zip': ['/export/package.zip'],
	'/editions': ['/editions'],
	'/editions/compare': ['/editions/compare', '/editions/compare?from=2020-1&to=2020-1'],
	'/editions/draft': ['/editions/draft'],
	'/editions/draft/overview': ['/editions/draft/overview'],
	'/editions/draft/measures/[measure]': ofMeasures('/editions/draft/measures'),
	'/editions/draft/sites': ['/editions/draft/sites'],
	'/editions/draft/sites/[municipality]': ofSites('/editions/draft/sites'),
	'/editions/draft/target-groups': ['/editions/draft/target-groups'],
	'/editions/draft/data-quality': ['/editions/draft/data-quality'],
	'/editions/[edition]': ['/editions/2020-1'],
	'/editions/[edition]/overview': ['/editions/2020-1/overview'],
	'/editions/[edition]/measures/[measure]': ofMeasures('/editions/2020-1/measures'),
	'/editions/[edition]/sites': ['/editions/2020-1/sites'],
	'/editions/[edition]/sites/[municipality]': ofSites('/editions/2020-1/sites'),
	'/editions/[edition]/target-groups': ['/editions/2020-1/target-groups'],
	'/editions/[edition]/data-quality': ['/editions/2020-1/data-quality'],
	'/editions/[edition]/tables': ['/editions/2020-1/tables'],
	// Of every table one file, and of one table every file.
	'/editions/[edition]/tables/[file]': [
		...publicTables.map((table) => `/editions/2020-1/tables/${table}.csv`),
		...['danish.csv', 'xlsx', 'json'].map((format) => `/editions/2020-1/tables/cost.${format}`)
	],
	'/editions/[edition]/figures/[table]': publicTables.map((table) => `/editions/2020-1/figures/${table}`),
	'/editions/[edition]/datapackage.json': ['/editions/2020-1/datapackage.json'],
	'/protocol': ['/protocol'],
	'/deliveries': ['/deliveries'],
	'/deliveries/format': ['/deliveries/format'],
	'/deliveries/template.xlsx': ['/deliveries/template.xlsx'],
	'/deliveries/example.xlsx': ['/deliveries/example.xlsx'],
	'/deliveries/uploads': ['/deliveries/uploads'],
	'/deliveries/uploads/[upload]': [`/deliveries/uploads/${at['upload']}`],
	'/deliveries/[upload]': [`/deliveries/${at['upload']}`],
	'/deliveries/[upload]/marked.xlsx': [`/deliveries/${at['upload']}/marked.xlsx`],
	'/deliveries/[upload]/problems.csv': [`/deliveries/${at['upload']}/problems.csv`],
	'/deliveries/history/[delivery]': [1, 2, 3, 4].map((delivery) => `/deliveries/history/${delivery}`),
	'/deliveries/history/[delivery]/withdraw': [1, 2, 3, 4].map((delivery) => `/deliveries/history/${delivery}/withdraw`),
	'/signin': ['/signin'],
	'/signin/code': ['/signin/code'],
	'/signin/provider/[provider]': ['/signin/provider/x'],
	'/signin/callback/[provider]': ['/signin/callback/x'],
	'/signout': ['/signout'],
	'/invitation/[token]': [`/invitation/${'x'.repeat(24)}`],
	'/account': ['/account'],
	'/account/second-factor': ['/account/second-factor'],
	'/admin': ['/admin'],
	'/admin/accounts/[account]': [`/admin/accounts/${at['account']}`],
	'/admin/accounts/[account]/[step]': [`/admin/accounts/${at['account']}/close`],
	'/admin/log': ['/admin/log'],
	'/admin/log.csv': ['/admin/log.csv'],
	'/admin/operation': ['/admin/operation'],
	'/styleguide': ['/styleguide'],
	'/health': ['/health'],
	'/ready': ['/ready']
});

/** What no page stands at, and what breaks. */
const errors = [
	'/nowhere',
	'/measures/nothing',
	'/editions/2020-9',
	'/editions/2020-9/overview',
	'/deliveries/nothing'
];

/** Where an evaluator is given estimates from before the gate, under a purpose that is logged. */
const unprotected = ['/estimates.json'];
const ofDraft = '/editions/draft';

const { url } = searched;
const database = join(temporaryFolder(), 'x.db');
const parameters: Record<string, string> = {};
let server: ChildProcess | undefined;
let cookies: Readonly<Record<Person, string>>;
let said = '';

async function withStore<T>(use: (store: Store) => T | Promise<T>): Promise<T> {
	const store = openStore({ path: database, migrations: migrationsIn(join(import.meta.dirname, '../..')) });
	try {
		return await use(store);
	} finally {
		store.close();
	}
}

test.beforeAll(async () => {
	// An edition takes seconds, and more on a busy machine.
	test.setTimeout(300_000);
	await withStore(async (store) => {
		await nextEdition(store, canaryTrial);
		deliver(store, laterDelivery, '2021-07-01T09:00:00.000Z');
	});
	cookies = await withAccounts(database, url, async (desk) => {
		const made: [string, string][] = [];
		for (const [name, person] of Object.entries(people))
			made.push([name, person === null ? '' : await cookieOf(desk, person)]);
		const other = await invite(desk, 'command-line', { email: 'x@example.dk', role: 'reader', municipality: null });
		parameters['account'] = other?.account ?? '';
		return Object.fromEntries(made) as Record<Person, string>;
	});
	server = builtServer({ ...searched, database, stdio: 'pipe' });
	for (const stream of [server.stdout, server.stderr]) stream?.on('data', (bytes) => (said += String(bytes)));
	await expect.poll(() => said, { timeout: 30_000 }).toContain('Listening');
	parameters['upload'] = await faultyUpload();
});
test.afterAll(async () => {
	if (server === undefined || server.exitCode !== null) return;
	server.kill('SIGKILL');
	await once(server, 'exit');
});

const hidden = [...hiddenAmounts, ...hiddenMeans].flatMap(spellings).concat(unrounded);

/** In it stands an amount, in a row that is refused. */
const UPLOADED = 5_432_198;

/** Faxe hands in something with an error in it, and gives the number that it lies under. */
async function faultyUpload(): Promise<string> {
	const headers = { cookie: cookies.faxe, origin: url };
	const begun = await fetch(`${url}/deliveries/uploads`, { method: 'POST', headers });
	const { files } = (await begun.json()) as { files: string };
	const rows = `familie_id;maaned;kategori;betaler;beloeb\r\nf1;2019-13;sundhed;kommune;${UPLOADED},00\r\n`;
	const name = { 'x-file-name': 'faxe%2Fudgifter.csv', 'content-type': 'application/octet-stream' };
	await fetch(new URL(files, url), { method: 'PUT', headers: { ...headers, ...name }, body: rows });
	await fetch(new URL(files, url), { method: 'POST', headers: { ...headers, 'x-files': '1' } });
	const upload = files.split('/').at(-1) ?? '';
	const list = `${url}/deliveries/${upload}/problems.csv`;
	await expect.poll(async () => (await fetch(list, { headers })).status, { timeout: 30_000 }).toBe(200);
	return upload;
}

interface Answer {
	readonly person: Person;
	readonly path: string;
	readonly status: number;
	/** Headers, and what the body says. */
	readonly text: string;
}

/** Everything that everybody is answered. */
async function everyAnswer(): Promise<Answer[]> {
	const addresses = [...Object.values(outlets(parameters)).flat(), ...errors];
	const answers: Answer[] = [];
	for (const person of Object.keys(people) as Person[]) {
		for (const address of addresses) {
			const and = address.includes('?') ? '&' : '?';
			const data = address.replace(/\/?(\?|$)/, '/__data.json$1');
			for (const path of [`${address}${and}lang=da`, `${address}${and}lang=en`, data])
				answers.push(await ask(person, path));
		}
	}
	return answers;
}

async function ask(person: Person, path: string): Promise<Answer> {
	// A connection kept open is closed by the server while an edition is being made here.
	const headers = { connection: 'close', ...(cookies[person] === '' ? {} : { cookie: cookies[person] }) };
	const response = await fetch(`${url}${path}`, { headers, redirect: 'manual' });
	const bytes = Buffer.from(await response.arrayBuffer());
	const text = `${JSON.stringify([...response.headers])}\n${await wordsOnce(bytes)}`;
	return { person, path, status: response.status, text };
}

const wordsRead = new Map<string, string>();

/** Most people are sent the same files. */
async function wordsOnce(bytes: Buffer): Promise<string> {
	const key = hash('sha256', bytes);
	const words = wordsRead.get(key) ?? (await wordsOf(bytes));
	wordsRead.set(key, words);
	return words;
}

/** Where one of the texts stands. */
function found(answers: readonly Answer[], wanted: readonly string[]): string[] {
	return answers.flatMap(({ person, path, text }) => {
		const readable = text.replaceAll('&nbsp;', ' ').replaceAll(/[\u00a0\u2009\u202f]/g, ' ');
		return wanted.filter((spelling) => readable.includes(spelling)).map((spelling) => `${person} ${path}: ${spelling}`);
	});
}

const isOf = (addresses: readonly string[]) => (answer: Answer) =>
	addresses.some((address) => answer.path.startsWith(address));

test('every route of the product is searched', () => {
	expect(Object.keys(outlets({})).toSorted()).toEqual(
		productRoutes()
			.map(({ id }) => id)
			.toSorted()
	);
});

test('without a draft nothing hidden, live or uploaded stands in any answer', async () => {
	const answers = await everyAnswer();
	const guarded = answers.filter((answer) => !isOf(unprotected)(answer) || answer.person !== 'evaluator');
	// What is shown is found, packed or not, so what is looked for would be found as well.
	const shown = found(guarded, spellings(SHOWN));
	expect(new Set(shown.map((where) => where.split(' ')[0]))).toEqual(
		new Set(['faxe', 'holbaek', 'steering', 'evaluator', 'reader', 'administrator'])
	);
	for (const packed of ['pdf', 'docx', 'zip', 'xlsx'])
		expect(shown.filter((where) => where.startsWith('reader ') && where.includes(`.${packed}?`))).not.toEqual([]);
	expect(found(guarded, [...hidden, ...spellings(LIVE)])).toEqual([]);
	// The sender gets its own rows back, marked.
	const uploaded = found(guarded, spellings(UPLOADED));
	expect(uploaded.length).toBeGreaterThan(0);
	expect(uploaded.filter((where) => !/^faxe \S+\/marked\.xlsx/.test(where))).toEqual([]);
	for (const { path, text } of guarded) {
		expect(text, path).not.toMatch(/[>(\s][1-4] (familier|families)\b/);
	}
	expect(guarded.filter(({ status }) => status >= 500)).toEqual([]);
});

test('a draft shows its approvers what an edition would show, and nobody else anything', async () => {
	const at = '2021-07-01T10:00:00.000Z';
	const made = await withStore((store) => draftEdition(store, { code: 'x', actor: 'command-line', at }));
	expect(made).toEqual({ outcome: 'made' });
	const answers = await everyAnswer();
	const guarded = answers.filter((answer) => !isOf(unprotected)(answer) || answer.person !== 'evaluator');
	expect(found(guarded, hidden)).toEqual([]);
	const live = found(guarded, spellings(LIVE));
	expect(new Set(live.map((where) => where.split(' ')[0]))).toEqual(new Set(['faxe', 'holbaek', 'steering']));
	expect(live.filter((where) => !where.includes(` ${ofDraft}`))).toEqual([]);
});

/** Who answered is told as a share, beside that of the respondents: 1 is everybody. */
const smallCount = /"(families|started|compared|count)":\{"state":"shown","value":[1-4]\}(?!,"respondents")/;

test('nor does it stand in the logs, in what is kept of editions and drafts, or in the server’s output', async () => {
	const kept = await withStore((store) => ({
		edition: editionsOf(store, false).map((edition) => contentOf(store, edition)),
		draft: [pendingDraft(store)?.content ?? ''],
		reports: editionsOf(store, false).flatMap(({ id }) =>
			languages.flatMap((language) => keptReportsOf(store, id, language).map(({ content }) => content))
		),
		log: [...everyEntry(store.log.sqlite)].map((entry) => JSON.stringify(entry))
	}));
	const texts = { ...kept, output: [said] };
	for (const [path, lines] of Object.entries(texts)) {
		expect(lines.join('').length, path).toBeGreaterThan(500);
		const answer: Answer = { person: 'nobody', path, status: 200, text: lines.join('\n') };
		expect(found([answer], [...hidden, ...spellings(UPLOADED)])).toEqual([]);
		expect(answer.text, path).not.toMatch(smallCount);
	}
	expect(kept.draft[0]).toContain(String(LIVE));
	expect(kept.edition[0]).toContain(String(SHOWN));
});
