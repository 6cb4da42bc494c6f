import { expect, test, type Page } from '@playwright/test';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fromBuffer, type Entry, type ZipFile } from 'yauzl';
import { everyEntry } from '#lib/server/store/log-entries.ts';
import { withAccounts } from '../support/accounts.ts';
import { databaseOf, servers } from './servers.ts';
import { comeAs } from './visitors.ts';

/** An evaluator orders the data package of a small real trial, and takes it home; others cannot. */
test.describe.configure({ mode: 'serial', timeout: 120_000 });
test.use({ baseURL: servers.hidden.url });

const purpose = 'Evaluering, prøve i browseren';

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
	await page.getByRole('button', { name: 'Lav datapakken' }).click();
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
