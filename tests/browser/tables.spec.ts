import { expect, test } from '@playwright/test';
import Papa from 'papaparse';
import { publicTables } from '#lib/trial/public-tables.ts';
import { tableFormats } from '#lib/trial/table-listed.ts';
import { servers } from './servers.ts';

test.use({ baseURL: servers.seeded.url });

/** The demonstration's first edition is approved on the day that the tests run. */
const edition = `/editions/${new Date().getFullYear()}-1`;

test('the tables of an edition are listed, and each file is there', async ({ page, request }) => {
	await page.goto(edition);
	await page.getByRole('link', { name: 'Udgavens tabeller som filer' }).click();
	await expect(page.getByRole('heading', { level: 1 })).toContainText('Tabeller, udgave');
	const links = page.locator('.files a');
	await expect(links).toHaveCount(publicTables.length * Object.keys(tableFormats).length);
	for (const link of await links.all()) {
		const response = await request.get((await link.getAttribute('href')) ?? '');
		expect(response.status()).toBe(200);
		expect((await response.body()).length).toBeGreaterThan(500);
	}
});

test('a file is sent once, to one reader, and is the one that the description names', async ({ request }) => {
	const first = await request.get(`${edition}/tables/cost.csv`);
	const { etag = '', 'cache-control': caching, vary } = first.headers();
	expect([caching, vary]).toEqual(['private, no-cache', 'cookie']);
	const again = await request.get(`${edition}/tables/cost.csv`, { headers: { 'if-none-match': etag } });
	expect([again.status(), await again.text()]).toEqual([304, '']);
	const described = (await (await request.get(`${edition}/datapackage.json`)).json()) as {
		resources: { name: string; hash: string }[];
	};
	expect(described.resources.find(({ name }) => name === 'cost')?.hash).toBe(`sha256:${etag.replaceAll('"', '')}`);
});

test('a table says what the page says', async ({ page, request }) => {
	const text = await (await request.get(`${edition}/tables/cost.csv`)).text();
	const rows = Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true }).data;
	const before = (group: string, quantity: string) =>
		rows.find((row) => row['scope'] === '320' && row['group'] === group && row['quantity'] === quantity);
	await page.goto('/measures/cost');
	await page.locator('.all-figures summary').click();
	const said = await page.locator('.all-figures tbody.site-320 tr').first().locator('td').allInnerTexts();
	const asWritten = (name: string) => new Intl.NumberFormat('da-DK').format(Number(before('indsats', name)?.['value']));
	expect(said[0]?.trim()).toBe(asWritten('before'));
	expect(said[1]?.trim()).toBe(asWritten('after'));
	expect(said[4]?.trim()).toBe(`${asWritten('families')} familier`);
});

test('from a figure it is one step to where it comes from', async ({ page }) => {
	for (const [at, title] of [
		['/', 'Kilde: Udgifter pr. familie'],
		['/measures/cost', 'Kilde: Udgifter pr. familie'],
		['/sites/320', 'Kilde: Udgifter pr. familie']
	] as const) {
		await page.goto(at);
		await page
			.locator('.figure-source')
			.getByRole('link', { name: 'Udgifter pr. familie', exact: true })
			.first()
			.click();
		await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
	}
	const own = page.locator('.sourced-view');
	await expect(own).toContainText(/4\.4\. Cost: linje \d+–\d+/);
	await expect(own).toContainText('Kroner er i 2019-priser');
	const deliveries = own.getByRole('region', { name: /Dataleverancer bag/ });
	await expect(deliveries.locator('code').filter({ hasText: /^[0-9a-f]{64}$/ })).toHaveCount(6);
	await own.getByText('Faxe, Indsats', { exact: true }).first().click();
	await expect(own.getByRole('region', { name: 'Tabel: Faxe, Indsats' }).getByRole('row')).not.toHaveCount(1);
	await expect(page.locator('.facts').last().locator('code').first()).toHaveText(/^[0-9a-f]{64}$/);
});

test('what is no table, or of no edition, is not there', async ({ request }) => {
	for (const at of ['/tables/x.csv', '/tables/cost.pdf', '/figures/x', '/figures/measure:cost'])
		expect((await request.get(`${edition}${at}`)).status()).toBe(404);
	for (const at of ['/tables', '/tables/cost.csv', '/datapackage.json', '/figures/cost'])
		expect((await request.get(`/editions/1999-1${at}`)).status()).toBe(404);
});
