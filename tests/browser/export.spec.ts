import { expect, test, type Browser, type Page } from '@playwright/test';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fromBuffer, type Entry, type ZipFile } from 'yauzl';
import { everyEntry } from '#lib/server/store/log-entries.ts';
import { cookieOf, withAccounts } from '../support/accounts.ts';
import { databaseOf, servers } from './servers.ts';
import { comeAs } from './visitors.ts';

/** An evaluator orders the data package of a small real trial, and takes it home; others cannot. */
test.describe.configure({ mode: 'serial', timeout: 120_000 });
test.use({ baseURL: servers.hidden.url });

const purpose = 'Evaluering, prøve i browseren';

/** A page signed in as somebody of a municipality. */
async function pageOf(browser: Browser, role: 'coordinator' | 'steering', municipality: string): Promise<Page> {
	const context = await browser.newContext({ baseURL: servers.hidden.url });
	const somebody = { role, municipality, hasSecondFactor: false };
	const cookie = await withAccounts(databaseOf('hidden'), servers.hidden.url, (desk) => cookieOf(desk, somebody));
	for (const one of cookie.split('; ')) {
		const [name = '', value = ''] = one.split('=', 2);
		await context.addCookies([{ name, value, url: servers.hidden.url }]);
	}
	return context.newPage();
}

/** What the log says of packages that were made, and of those who are no evaluators: others try the form meanwhile. */
function logged(): Promise<(readonly [string, string])[]> {
	return withAccounts(databaseOf('hidden'), servers.hidden.url, ({ log }) =>
		Promise.resolve(
			[...everyEntry(log.sqlite)]
				.map(({ action, subject }) => [action, subject] as const)
				.filter(([action, subject]) => /exported|package/.test(action) || subject === '{"refusal":"role"}')
		)
	);
}

const lying = () => {
	const folder = `${databaseOf('hidden')}.packages`;
	return existsSync(folder) ? readdirSync(folder) : [];
};

async function order(page: Page): Promise<void> {
	await page.goto('/export');
	await page.getByRole('textbox', { name: 'Formål' }).fill(purpose);
	await page.getByRole('checkbox').check();
	await page.getByRole('button', { name: 'Bestil datapakken' }).click();
}

test('an evaluator orders a package, fetches it once, and nothing of it is left', async ({ page }) => {
	const before = (await logged()).length;
	await comeAs(page, 'hidden', 'evaluator');
	await order(page);
	const button = page.getByRole('button', { name: 'Hent datapakken' });
	await expect(button).toBeVisible({ timeout: 60_000 });
	expect(lying()).toHaveLength(1);
	const [download] = await Promise.all([page.waitForEvent('download'), button.click()]);
	const names = await namesIn(readFileSync(await download.path()));
	expect(names).toEqual(expect.arrayContaining(['data/familier.csv', 'replicate.R', 'README.md'].map(inFolder)));
	expect(lying()).toEqual([]);
	expect((await logged()).slice(before)).toEqual([
		['data-exported', '{"scope":"all"}'],
		['package-fetched', '{}']
	]);

	// Whoever still has the page open and presses again.
	await button.click();
	await expect(page.getByRole('alert')).toContainText('ingen datapakke at hente');
});

test('without JavaScript the page asks again by itself', async ({ browser }) => {
	const context = await browser.newContext({ javaScriptEnabled: false, baseURL: servers.hidden.url });
	const page = await context.newPage();
	await comeAs(page, 'hidden', 'evaluator');
	await order(page);
	await expect(page.getByRole('button', { name: 'Hent datapakken' })).toBeVisible({ timeout: 60_000 });
	await context.close();
});

for (const visitor of ['coordinator', 'steering', 'reader', 'administrator'] as const) {
	test(`a ${visitor} is refused the rows, whatever is asked, and it is logged`, async ({ page }) => {
		await comeAs(page, 'hidden', visitor);
		await page.goto('/export');
		await expect(page.getByRole('button')).toHaveCount(0);
		const headers = { origin: servers.hidden.url };
		// A coordinator of Faxe asks for Holbæk's, too.
		const form = { purpose, confirmed: 'yes', deliveries: 'current', municipality: '316' };
		for (const path of ['/export', '/export/package.zip']) {
			const before = (await logged()).length;
			expect((await page.request.post(path, { headers, form })).status()).toBe(403);
			expect((await logged()).slice(before)).toEqual([['export-refused', '{"refusal":"role"}']]);
		}
	});
}

test('an order from another site is not taken', async ({ page }) => {
	await comeAs(page, 'hidden', 'evaluator');
	const form = { purpose, confirmed: 'yes', deliveries: 'current' };
	for (const path of ['/export', '/export/package.zip']) {
		const answer = await page.request.post(path, { headers: { origin: 'https://evil.example' }, form });
		expect(answer.status()).toBe(403);
	}
});

test('two municipalities approve calendar dates, and the evaluator fetches them once', async ({ page, browser }) => {
	await comeAs(page, 'hidden', 'evaluator');
	await page.goto('/export');
	await page.getByRole('textbox', { name: 'Formål' }).fill('Se <b>sommerferien</b> for sig');
	await page.getByRole('radio', { name: /Også kalenderdatoer/ }).check();
	await page.getByRole('checkbox').check();
	await page.getByRole('button', { name: 'Bestil datapakken' }).click();
	await expect(page.getByText('Venter på godkendelse')).toBeVisible();
	await expect(page.getByRole('button', { name: 'Lav datapakken med kalenderdatoer' })).toHaveCount(0);
	const before = (await logged()).length;

	for (const [role, municipality] of [
		['coordinator', '320'],
		['steering', '316']
	] as const) {
		const approver = await pageOf(browser, role, municipality);
		const answer = await approver.goto('/export');
		expect(answer?.headers()['cache-control']).toContain('no-store');
		await expect(approver.getByText('Se <b>sommerferien</b> for sig')).toBeVisible();
		await approver.getByRole('button', { name: 'Godkend for min kommune' }).click();
		await expect(approver.getByText('Du har godkendt anmodningen.')).toBeVisible();
		await approver.context().close();
	}

	await page.goto('/export');
	await page.getByRole('button', { name: 'Lav datapakken med kalenderdatoer' }).click();
	const button = page.getByRole('button', { name: 'Hent datapakken' });
	await expect(button).toBeVisible({ timeout: 60_000 });
	const [download] = await Promise.all([page.waitForEvent('download'), button.click()]);
	expect(await namesIn(readFileSync(await download.path()))).toContain(inFolder('import-dates.R'));
	expect((await logged()).slice(before).map(([action]) => action)).toEqual(['dated-data-exported']);

	await page.goto('/export');
	await page.getByText('Tidligere anmodninger').click();
	await expect(page.getByText('Pakken er hentet.')).toBeVisible();
	await expect(page.getByRole('button', { name: 'Lav datapakken med kalenderdatoer' })).toHaveCount(0);
});

test('nobody but those who may approve answers a request, and an answer from another site is not taken', async ({
	page
}) => {
	const form = { sha256: '0'.repeat(64), answer: 'approved' };
	for (const visitor of ['evaluator', 'reader', 'administrator'] as const) {
		await page.context().clearCookies();
		await comeAs(page, 'hidden', visitor);
		const headers = { origin: servers.hidden.url };
		expect((await page.request.post('/export/calendar-dates', { headers, form })).status()).toBe(403);
	}
	await page.context().clearCookies();
	await comeAs(page, 'hidden', 'coordinator');
	const headers = { origin: 'https://evil.example' };
	expect((await page.request.post('/export/calendar-dates', { headers, form })).status()).toBe(403);
	// A request that is not there is told as such.
	const own = { origin: servers.hidden.url };
	const answer = await page.request.post('/export/calendar-dates', { headers: own, form });
	expect(await answer.text()).toContain('Anmodningen findes ikke');
	// A refusal ends a request for good: what says neither is not taken for one.
	for (const said of ['', 'Approved', 'refused ']) {
		const unclear = { headers: own, form: { ...form, answer: said } };
		expect((await page.request.post('/export/calendar-dates', unclear)).status()).toBe(400);
	}
});

function inFolder(name: string): string {
	return `effektblik-datapakke/${name}`;
}

function namesIn(archive: Buffer): Promise<string[]> {
	const { promise, resolve, reject } = Promise.withResolvers<string[]>();
	const names: string[] = [];
	fromBuffer(archive, { lazyEntries: false }, (error: Error | null, zip?: ZipFile) => {
		if (!zip) {
			reject(error ?? new Error('no archive'));
			return;
		}
		zip.on('entry', ({ fileName }: Entry) => names.push(fileName));
		zip.on('end', () => {
			resolve(names);
		});
	});
	return promise;
}
