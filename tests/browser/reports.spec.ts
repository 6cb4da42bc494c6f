import { expect, test, type Page } from '@playwright/test';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { fromBufferPromise } from 'yauzl';
import { builtServer } from '../support/built-server.ts';
import { temporaryFolder } from '../support/command-line.ts';
import { workbookParts } from '../support/workbook-parts.ts';
import { copySeeded } from './seeded-database.ts';
import { written } from './servers.ts';
import { signInAs } from './sign-in.ts';

/**
 * The reports of an edition, from whoever reads one to those who write the year's texts and close it. A year is closed
 * for good, so the server is started here, on a database that nobody else looks at. Each test begins where the one
 * before ended.
 */

test.describe.configure({ mode: 'serial', timeout: 120_000 });
test.use({ baseURL: written.url });

const { url } = written;
let server: ChildProcess;
let database: string;
let said = '';

test.beforeAll(async () => {
	database = join(temporaryFolder(), 'x.db');
	copySeeded(database);
	server = builtServer({ ...written, database, stdio: 'pipe' });
	for (const stream of [server.stdout, server.stderr]) stream?.on('data', (bytes) => (said += String(bytes)));
	await expect.poll(() => said, { timeout: 30_000 }).toContain('Listening');
});
test.afterAll(async () => {
	if (server.exitCode !== null) return;
	server.kill('SIGTERM');
	await once(server, 'exit');
});

/** The evaluation takes some seconds to be made, and longer on a busy machine. */
const whenMade = { timeout: 90_000 };

/** The newest edition's number and hash, as the pages of editions tell them. */
async function newest(page: Page): Promise<{ number: string; sha256: string }> {
	await page.goto('/?lang=da');
	await page.locator('.edition-line a').first().click();
	const heading = await page.getByRole('heading', { level: 1, name: /^Udgave / }).innerText();
	return { number: heading.replace('Udgave ', ''), sha256: await page.locator('.facts code').first().innerText() };
}

/** The reports in the list of the page: the title of each, with its address. */
async function listed(page: Page): Promise<readonly { title: string; name: string }[]> {
	await page.goto('/reports');
	const links = await page.locator('tbody th[scope=row] a').all();
	return Promise.all(
		links.map(async (link) => ({
			title: await link.innerText(),
			name: (await link.getAttribute('href'))?.split('/').at(-1) ?? ''
		}))
	);
}

const fileLink = (page: Page, kind: string, title: string) =>
	page.getByRole('link', { name: `${kind}: ${title}`, exact: true });

/** A file as a link of the page leads to it. */
async function fetched(page: Page, link: ReturnType<typeof fileLink>): Promise<Buffer> {
	const answer = await page.request.get((await link.getAttribute('href')) ?? '', whenMade);
	expect(answer.status()).toBe(200);
	expect(answer.headers()['content-disposition']).toMatch(/^attachment; filename="[\w.-]+"$/);
	return answer.body();
}

test('a reader finds the reports of the edition, and reads one with its number, its hash and what the data are', async ({
	page
}) => {
	const { number, sha256 } = await newest(page);
	await signInAs(page, 'reader', url);
	await page.getByRole('link', { name: 'Rapporter', exact: true }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Rapporter');
	await expect(page.getByRole('heading', { name: `Rapporter af udgave ${number}` })).toBeVisible();
	// A status, a briefing for each municipality, an evaluation: what the trial owes its readers.
	expect((await listed(page)).map(({ name }) => name)).toEqual([
		...['quarterly-status', 'january-briefing-320', 'january-briefing-316', 'january-briefing-370'],
		'final-evaluation'
	]);

	const link = page.locator('tbody th[scope=row] a').first();
	const title = await link.innerText();
	await link.click();
	await expect(page).toHaveURL(`${url}/reports/${number}/quarterly-status`);
	const report = page.locator('article.report');
	await expect(report.getByRole('heading', { level: 1 })).toHaveText(title);
	await expect(report.locator('header')).toContainText(`Udgave ${number}`);
	await expect(report.getByRole('note').first()).toContainText('SYNTETISKE DATA');
	await expect(report).toContainText(`Udgavens kontrolsum (SHA-256): ${sha256}`);
	await expect(report).toHaveAttribute('lang', 'da');
	await expect(page.locator('.report-record')).toContainText(/Rapportens kontrolsum \(SHA-256\): [0-9a-f]{64}/);
	await page.getByRole('link', { name: 'Til rapporterne' }).click();
	await expect(page).toHaveURL(`${url}/reports?edition=${number}`);
});

test('a report is had as PDF in the language of the page, with its title', async ({ page }) => {
	for (const language of ['da', 'en'] as const) {
		await page.goto(`/reports?lang=${language}`);
		const [first] = await listed(page);
		const title = first?.title ?? '';
		const pdf = (await fetched(page, fileLink(page, 'PDF', title))).toString('latin1');
		expect(pdf).toMatch(/^%PDF-1\.\d/);
		expect(pdf).toContain(`/Lang (${language})`);
		// The properties are written in UTF-8.
		expect(Buffer.from(pdf, 'latin1').toString('utf8')).toContain(`>${title}</rdf:li>`);
	}
});

test('and as DOCX, with the number, the hash and what the data are', async ({ page }) => {
	const { number, sha256 } = await newest(page);
	const [first] = await listed(page);
	const title = first?.title ?? '';
	const parts = await workbookParts(await fetched(page, fileLink(page, 'Word', title)));
	const text = (parts.get('word/document.xml') ?? '').replace(/<[^>]+>/g, '');
	expect(text).toContain(title);
	expect(text).toContain(`Udgave ${number}`);
	expect(text).toContain(sha256);
	expect(text).toContain('SYNTETISKE DATA');
	expect(parts.get('docProps/core.xml')).toContain(`<dc:title>${title}</dc:title>`);
});

test('all reports are in the archive, each the same bytes as alone', async ({ page }) => {
	const reports = await listed(page);
	const { title, name } = reports[0] ?? { title: '', name: '' };
	const alone = await fetched(page, fileLink(page, 'PDF', title));
	const archive = await fromBufferPromise(
		await fetched(page, page.getByRole('link', { name: 'Hent alle rapporter og figurer (ZIP)' })),
		{ validateEntrySizes: true }
	);
	const files = new Map<string, Buffer>();
	for await (const entry of archive.eachEntry())
		files.set(entry.fileName, await buffer(await archive.openReadStreamPromise(entry)));

	const atTop = [...files.keys()].filter((path) => !path.includes('/'));
	expect(atTop).toEqual(reports.flatMap((report) => [`${report.name}.pdf`, `${report.name}.docx`]));
	for (const path of atTop) {
		const begin = files.get(path)?.subarray(0, 4).toString('latin1');
		expect(begin, path).toBe(path.endsWith('.pdf') ? '%PDF' : 'PK\u0003\u0004');
	}
	expect(files.get(`${name}.pdf`)?.equals(alone)).toBe(true);
	const pictures = [...files].filter(([path]) => path.startsWith('final-evaluation/') && path.endsWith('.svg'));
	expect(pictures.length).toBeGreaterThan(10);
	for (const [path, bytes] of pictures) expect(bytes.toString(), path).toMatch(/<svg/);
});

test('whoever has a file is told so, and has it no second time', async ({ page }) => {
	const { number } = await newest(page);
	for (const file of ['quarterly-status.da.pdf', 'quarterly-status.en.docx']) {
		const address = `/reports/${number}/${file}`;
		const first = await page.request.get(address, whenMade);
		const { etag = '', 'cache-control': kept = '' } = first.headers();
		expect(etag).toMatch(/^"[\w-]+"$/);
		// Asked for again each time: an edition's number may come to stand for another, and nobody stays signed in for ever.
		expect(kept).toBe('private, no-cache');
		const again = await page.request.get(address, { headers: { 'if-none-match': etag } });
		expect(again.status()).toBe(304);
		expect(await again.body()).toHaveLength(0);
		expect((await page.request.get(address, { headers: { 'if-none-match': '"another"' } })).status()).toBe(200);
	}
});

test('a report, a language or an edition that is not there is not found', async ({ page }) => {
	const { number } = await newest(page);
	const missing = [
		...['no-report', 'no-report.da.pdf', 'quarterly-status.sv.pdf', 'quarterly-status.da.html'],
		'quarterly-status/figures/no-figure-da.svg'
	].map((file) => `/reports/${number}/${file}`);
	for (const address of [...missing, `/reports/${number}.sv.zip`, '/reports/1999-1/quarterly-status'])
		expect((await page.request.get(address)).status(), address).toBe(404);
});

test('a reader is told what is due and what is published, and not who has delivered', async ({ page }) => {
	const column = (name: string) => page.getByRole('columnheader', { name, exact: true });
	for (const account of [null, 'reader']) {
		if (account !== null) await signInAs(page, account, url);
		await page.goto('/reports?lang=da');
		await expect(column('Udgivet')).toBeVisible();
		await expect(column('Mangler')).toHaveCount(0);
		// Neither in the table nor in what the page was made from.
		expect(await page.content()).not.toMatch(/dataleverance fra|tekster til årsstatus fra|deliveries:\[/);
	}
	for (const account of ['coordinator-320', 'steering', 'evaluator', 'administrator']) {
		await page.context().clearCookies();
		await signInAs(page, account, url);
		await page.goto('/reports?lang=da');
		await expect(column('Mangler')).toBeVisible();
		// The synthetic trial ends long ago.
		await expect(page.getByText('dataleverance fra Faxe, Holbæk og Næstved').first()).toBeVisible();
	}
	await page.context().clearCookies();
});

/** What each municipality writes: sentences that stand nowhere else. */
const texts = {
	faxe: { learning: 'Fælles møder om læring i Faxe.', barriers: 'Barriere i Faxe.', 'theme-days': 'Temadag i Faxe.' },
	holbaek: { learning: 'Læring i Holbæk.', barriers: 'Barriere i Holbæk.', 'theme-days': 'Temadag i Holbæk.' },
	naestved: { learning: 'Læring i Næstved.', barriers: 'Barriere i Næstved.', 'theme-days': 'Temadag i Næstved.' }
};
type Texts = (typeof texts)['faxe'];

const yearEnd = '/reports/year-end';

async function as(page: Page, account: string): Promise<void> {
	await page.context().clearCookies();
	await signInAs(page, account, url);
}

const areas = (page: Page) => ({
	learning: page.getByLabel('Læring'),
	barriers: page.getByLabel('Barrierer i lovgivningen'),
	'theme-days': page.getByLabel('Temadage')
});

async function write(page: Page, typed: Texts): Promise<void> {
	const fields = areas(page);
	for (const field of ['learning', 'barriers', 'theme-days'] as const) await fields[field].fill(typed[field]);
	await page.getByRole('button', { name: 'Gem teksterne' }).click();
}

/** Asks for a change as a form of the page would. */
const post = (page: Page, action: 'write' | 'close', form: Readonly<Record<string, string>>) =>
	page.request.post(`${yearEnd}?/${action}`, { form, headers: { origin: url, accept: 'text/html' }, maxRedirects: 0 });

/** Whether a text is anywhere in what the server keeps, or has said. */
function isLeftBehind(text: string): boolean {
	const folder = dirname(database);
	const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
	const holds = files.some((file) => readFileSync(join(file.parentPath, file.name)).includes(text));
	return holds || said.includes(text);
}

test('only coordinators write of a year', async ({ page }) => {
	await page.goto('/reports?lang=da');
	await expect(page.getByRole('link', { name: 'Skriv tekster til årsstatus' })).toHaveCount(0);
	expect((await post(page, 'write', texts.faxe)).headers()['location']).toContain('/signin?next=');
	for (const account of ['reader', 'steering', 'evaluator', 'administrator']) {
		await as(page, account);
		await page.goto('/reports');
		await expect(page.getByRole('link', { name: 'Skriv tekster til årsstatus' })).toHaveCount(0);
		expect((await page.goto(yearEnd))?.status(), account).toBe(403);
		for (const action of ['write', 'close'] as const)
			expect((await post(page, action, texts.faxe)).status(), account).toBe(403);
	}
	expect(isLeftBehind(texts.faxe.learning)).toBe(false);
});

test('the coordinator of Faxe writes what stands there from then on', async ({ page }) => {
	await as(page, 'coordinator-320');
	await page.goto('/reports');
	await page.getByRole('link', { name: 'Skriv tekster til årsstatus' }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^Tekster til årsstatus \d{4}, Faxe$/);
	await expect(page.getByText('Endnu ikke skrevet færdig: Faxe, Holbæk og Næstved.')).toBeVisible();
	await write(page, texts.faxe);
	await expect(page.getByText('Endnu ikke skrevet færdig: Holbæk og Næstved.')).toBeVisible();
	await page.reload();
	for (const [field, area] of Object.entries(areas(page)))
		await expect(area).toHaveValue(texts.faxe[field as keyof Texts]);
	// So the search for what is left behind finds what is.
	expect(isLeftBehind(texts.faxe.learning)).toBe(true);
});

test('another municipality’s texts can neither be read nor written', async ({ page }) => {
	await as(page, 'coordinator-316');
	await page.goto(`${yearEnd}?municipality=320`);
	await expect(page.getByRole('heading', { level: 1 })).toContainText('Holbæk');
	expect(await page.content()).not.toContain('i Faxe.');
	// Whatever is asked with it, it is the own municipality that is written of.
	const asked = { ...texts.holbaek, municipality: '320' };
	expect((await post(page, 'write', asked)).status()).toBe(303);
	await page.goto(yearEnd);
	await expect(areas(page).learning).toHaveValue(texts.holbaek.learning);
	await as(page, 'coordinator-320');
	await page.goto(yearEnd);
	await expect(areas(page).learning).toHaveValue(texts.faxe.learning);
	expect(await page.content()).not.toContain('i Holbæk.');
});

test('a number or an address of somebody is refused, said no second time and kept nowhere', async ({ page }) => {
	await as(page, 'coordinator-320');
	await page.goto(yearEnd);
	const typed = {
		learning: 'Borgeren 010170-1234 kom igen.',
		barriers: 'Skriv til kari.nordmand@eksempel.dk om det.',
		'theme-days': 'Temadag i Faxe, og en til.'
	};
	const answered = page.waitForResponse((answer) => answer.request().method() === 'POST');
	await write(page, typed);
	const html = await (await answered).text();
	expect((await answered).status()).toBe(400);
	await expect(page.getByRole('alert')).toHaveText('En eller flere tekster blev ikke gemt. De andre er gemt.');
	await expect(areas(page).learning).toHaveAccessibleDescription(
		/noget, der ligner et CPR-nummer\. Den blev ikke gemt/
	);
	await expect(areas(page).barriers).toHaveAccessibleDescription(
		/noget, der ligner en mailadresse\. Den blev ikke gemt/
	);
	// What stood before stands, and the third is kept.
	await expect(areas(page).learning).toHaveValue(texts.faxe.learning);
	await expect(areas(page).barriers).toHaveValue(texts.faxe.barriers);
	await expect(areas(page)['theme-days']).toHaveValue(typed['theme-days']);
	expect(isLeftBehind(typed['theme-days'])).toBe(true);
	for (const secret of ['010170', 'Borgeren', 'kari.nordmand', 'eksempel.dk']) {
		expect(html).not.toContain(secret);
		expect(await page.content()).not.toContain(secret);
		expect(page.url()).not.toContain(secret);
		expect(isLeftBehind(secret), secret).toBe(false);
	}
});

test('a year is not closed before all three have written', async ({ page }) => {
	await as(page, 'coordinator-320');
	await page.goto(yearEnd);
	await expect(page.getByText('Endnu ikke skrevet færdig: Næstved.')).toBeVisible();
	await expect(page.getByRole('button', { name: /^Luk/ })).toHaveCount(0);
	const answer = await post(page, 'close', {});
	expect(answer.status()).toBe(409);
	expect(await answer.text()).toContain('Året kan først lukkes, når alle tre kommuner har skrevet alle tekster.');
	expect((await listed(page)).filter(({ name }) => name.startsWith('year-end'))).toEqual([]);
});

test('once they have, a coordinator closes it, and the year-end status stands among the reports', async ({ page }) => {
	await as(page, 'coordinator-370');
	await page.goto(yearEnd);
	await write(page, texts.naestved);
	const year = /\d{4}/.exec(await page.getByRole('heading', { level: 1 }).innerText())?.[0] ?? '';
	await page.getByRole('button', { name: `Luk ${year}` }).click();
	await expect(page.getByText(/^Året blev lukket .*\. Årsstatus ligger mellem rapporterne\.$/)).toBeVisible();
	await expect(page.getByRole('textbox')).toHaveCount(0);
	await expect(page.getByText(texts.naestved.learning)).toBeVisible();

	await as(page, 'reader');
	const { number, sha256 } = await newest(page);
	const title = `Netværkets årsstatus ${year}`;
	expect((await listed(page)).at(-1)).toEqual({ title, name: `year-end-status-${year}` });
	const pdf = await fetched(page, fileLink(page, 'PDF', title));
	expect(pdf.subarray(0, 4).toString('latin1')).toBe('%PDF');
	await page.getByRole('link', { name: title, exact: true }).click();
	const report = page.locator('article.report');
	await expect(report.getByRole('note').first()).toContainText('SYNTETISKE DATA');
	await expect(report).toContainText(`Udgave ${number}`);
	await expect(report).toContainText(sha256);
	const told = { ...texts, faxe: { ...texts.faxe, 'theme-days': 'Temadag i Faxe, og en til.' } };
	for (const text of Object.values(told).flatMap((one) => Object.values(one))) await expect(report).toContainText(text);
});

test('a closed year takes no more, from anybody', async ({ page }) => {
	const late = { ...texts.holbaek, learning: 'Noget, der kom for sent.' };
	await as(page, 'coordinator-316');
	const answer = await post(page, 'write', late);
	expect(answer.status()).toBe(409);
	expect(await answer.text()).toContain('Året er lukket. Der kan ikke skrives mere.');
	expect((await post(page, 'close', {})).status()).toBe(409);
	expect(isLeftBehind(late.learning)).toBe(false);
	expect((await listed(page)).filter(({ name }) => name.startsWith('year-end'))).toHaveLength(1);
});
