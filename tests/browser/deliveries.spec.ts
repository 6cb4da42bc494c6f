import { expect, test, type Page } from '@playwright/test';
import Papa from 'papaparse';
import { readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { tableNames } from '#lib/trial/delivery-schema.ts';
import { LARGEST_FORM } from '#lib/trial/upload-limits.ts';
import { archiveOf } from '../support/archive.ts';
import { temporaryFolder } from '../support/command-line.ts';
import { writeDelivery, type TextTables } from '../support/sound-delivery.ts';
import { sheetsOf, workbookOf } from '../support/workbook.ts';
import { workbookParts } from '../support/workbook-parts.ts';
import { axeOn } from './checks/barriers.ts';
import { servers } from './servers.ts';
import { signInAs } from './sign-in.ts';

// They share a database, and each begins where the one before ended.
test.describe.configure({ mode: 'serial', timeout: 60_000 });
test.use({ baseURL: servers.deliveries.url });
test.beforeEach(({ page }) => signInAs(page, 'coordinator-320', servers.deliveries.url));

const faxe = fileURLToPath(new URL('../../seeds/faxe/', import.meta.url));
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** A check takes a second or two, and longer on a busy machine. */
const eventually = expect.configure({ timeout: 30_000 });

/** The synthetic delivery of Faxe, changed. */
function delivery(change: (tables: TextTables) => void): TextTables {
	const read = (name: string) =>
		Papa.parse<string[]>(readFileSync(join(faxe, `${name}.csv`), 'utf8').trim(), { delimiter: ';' }).data;
	const tables = Object.fromEntries(tableNames.map((name) => [name, read(name)])) as TextTables;
	change(tables);
	return tables;
}
const asWorkbook = (tables: TextTables, name = 'faxe.xlsx') => ({
	...{ name, mimeType: XLSX },
	buffer: workbookOf({ sheets: sheetsOf(tables) })
});
/** Costs twice as much: the overview must say otherwise. */
const dearer = ({ udgifter }: TextTables) => {
	for (const row of udgifter.slice(1)) row[4] = String(Number(row[4]?.replace(',', '.')) * 2).replace('.', ',');
};
const faulty = (tables: TextTables) => {
	dearer(tables);
	const first = tables.familier[1] ?? [];
	first[2] = '2018-13-45';
	for (const row of tables.ydelser.slice(1)) row[5] = 'jobcentret';
};

async function send(page: Page, files: Parameters<ReturnType<Page['locator']>['setInputFiles']>[0], input = 'files') {
	await page.goto('/deliveries');
	await page.locator(`input[name=${input}]`).setInputFiles(files);
	await page.getByRole('button', { name: 'Send og kontrollér' }).click();
	await page.waitForURL(/\/deliveries\/[0-9a-f]{32}$/);
}
const outcome = (page: Page) => page.locator('.outcome');
/** What the families of Faxe have cost so far: outcomes move in the editions of a meeting only, and this in every one. */
const costSoFar = async (page: Page): Promise<string | null> => {
	await page.goto('/sites/320');
	return page.getByRole('region', { name: 'Udgifterne, efterhånden som de løber op' }).textContent();
};
/** Makes the next edition: a coordinator of Faxe the draft, and one of Holbæk the second approval. */
const makeEdition = async (page: Page) => {
	const { url } = servers.deliveries;
	await page.goto('/editions');
	await page.getByRole('button', { name: 'Lav udkast' }).click();
	await page.getByRole('button', { name: 'Godkend' }).click({ timeout: 60_000 });
	await signInAs(page, 'coordinator-316', url);
	await page.goto('/editions/draft');
	await page.getByRole('button', { name: 'Godkend' }).click();
	await page.waitForURL(/\/editions\/\d{4}-\d+$/);
	await signInAs(page, 'coordinator-320', url);
};
const nothingThatAxeFinds = async (page: Page) => {
	for (const colorScheme of ['light', 'dark'] as const) {
		await page.emulateMedia({ colorScheme });
		expect((await axeOn(page).analyze()).violations).toEqual([]);
	}
	await page.emulateMedia({ colorScheme: 'light' });
};
const noWiderThanTheWindow = async (page: Page) => {
	for (const width of [320, 390, 1440]) {
		await page.setViewportSize({ width, height: 844 });
		expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
	}
};

test('a faulty workbook is mended with the marked one, received, seen on the overview, and withdrawn', async ({
	page
}) => {
	// Three checks, and every state looked at by axe: the tests beside it run meanwhile.
	test.setTimeout(120_000);
	const complaints: string[] = [];
	page.on('console', (message) => complaints.push(message.text()));
	page.on('pageerror', (error) => complaints.push(String(error)));
	const before = await costSoFar(page);

	await send(page, asWorkbook(delivery(faulty)));
	await eventually(outcome(page)).toContainText('Dataleverancen kan ikke modtages endnu');
	await eventually(outcome(page)).toContainText('Intet er gemt');
	await expect(page.getByRole('button', { name: 'Modtag dataleverance' })).toHaveCount(0);
	const codes = page.getByRole('table', { name: /Ukendt kode/ });
	await expect(codes.locator('tbody tr')).toHaveCount(5);
	await expect(codes).toContainText('Mente du »jobcenter«?');
	await nothingThatAxeFinds(page);
	await noWiderThanTheWindow(page);

	const [download] = await Promise.all([
		page.waitForEvent('download'),
		page.getByRole('link', { name: 'Hent en projektmappe' }).click()
	]);
	const marked = await workbookParts(readFileSync(await download.path()));
	const mended = [...marked].map(([name, xml]) => ({
		name,
		bytes: xml.replaceAll('2018-13-45', '2017-07-26').replaceAll(/>jobcentret</g, '>jobcenter<')
	}));

	await send(page, { name: 'faxe-rettet.xlsx', mimeType: XLSX, buffer: archiveOf(mended) });
	await eventually(outcome(page)).toContainText('Der er ingen fejl');
	await expect(page.getByRole('heading', { name: 'Ændret siden den forrige dataleverance' })).toBeVisible();
	await expect(page.getByRole('table', { name: /Ændrede udgifter/ })).toContainText('nu');
	await expect(page.getByText(/\d+ af \d+ familier er de eneste/)).toBeVisible();
	await nothingThatAxeFinds(page);
	await noWiderThanTheWindow(page);
	expect(await costSoFar(page)).toBe(before);

	await page.goBack();
	const upload = page.url();
	await page.getByRole('button', { name: 'Modtag dataleverance' }).dblclick();
	await eventually(page.getByRole('heading', { level: 1 })).toHaveText('Dataleverancen er modtaget');
	await expect(page.getByText(/\d+ af \d+ familier er de eneste/)).toBeVisible();
	await nothingThatAxeFinds(page);
	await page.request.post(`${upload}?/receive`, { headers: { origin: servers.deliveries.url }, form: {} });
	// An edition stands as it is, whatever is received after it.
	expect(await costSoFar(page)).toBe(before);
	await makeEdition(page);
	const doubled = await costSoFar(page);
	expect(doubled).not.toBe(before);

	await page.goto('/deliveries');
	const history = page.getByRole('table', { name: 'Faxe' }).locator('tbody tr');
	await expect(history).toHaveCount(2);
	await expect(history.locator('td:nth-child(4)')).toHaveText(['gældende, syntetiske data', 'afløst, syntetiske data']);
	await nothingThatAxeFinds(page);
	await history.first().getByRole('link', { name: 'Træk tilbage' }).click();
	await expect(
		page.getByText(/^Dataleverancen fra Faxe, der er opgjort 31\. december 2020 .* bliver gældende igen\.$/)
	).toBeVisible();
	await nothingThatAxeFinds(page);
	await page.getByRole('button', { name: 'Træk tilbage' }).click();
	await expect(page.getByText(/^Trukket tilbage/)).toBeVisible();
	await nothingThatAxeFinds(page);
	expect(await costSoFar(page)).toBe(doubled);
	await makeEdition(page);
	expect(await costSoFar(page)).toBe(before);
	expect(complaints).toEqual([]);
});

test('a folder is sent as it is chosen, and what is no table is only named', async ({ page }) => {
	const folder = writeDelivery(join(temporaryFolder(), 'faxe'), delivery(dearer));
	await send(page, folder, 'folder');
	await eventually(outcome(page)).toContainText('Der er ingen fejl');
	const upload = page.locator(`a[href$="${page.url().slice(-32)}"]`);
	await page.goto('/deliveries');
	await upload.click();
	await page.getByRole('button', { name: 'Fortryd og slet filerne' }).click();
	await expect(page).toHaveURL('/deliveries');
	await expect(upload).toHaveCount(0);
});

test('a folder is dropped, and the same content again is said to be so', async ({ page }) => {
	await page.goto('/deliveries');
	const box = await page.locator('form[data-send]').boundingBox();
	if (!box) throw new Error('there is no form');
	const place = { x: box.x + 5, y: box.y + 5 };
	const data = { items: [], files: [faxe.replace(/\/$/, '')], dragOperationsMask: 1 };
	const browser = await page.context().newCDPSession(page);
	for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
		await browser.send('Input.dispatchDragEvent', { type, ...place, data });
	await eventually(outcome(page)).toContainText('Indholdet er det samme som i den gældende dataleverance');
	await expect(page.getByRole('button', { name: 'Modtag dataleverance' })).toHaveCount(0);
	await nothingThatAxeFinds(page);
});

test('many problems are read rule by rule, table by table, page by page, and all of them as CSV', async ({ page }) => {
	await send(page, asWorkbook(delivery(faulty)));
	await page
		.getByRole('navigation', { name: 'Vis kun problemer i en tabel' })
		.getByRole('link', { name: /^ydelser/ })
		.click();
	await expect(page.getByRole('table', { name: /Dato, der ikke kan læses/ })).toHaveCount(0);
	await page
		.getByRole('link', { name: /^Vis alle/ })
		.first()
		.click();
	await expect(page.getByRole('table', { name: /Ukendt kode/ }).locator('tbody tr')).toHaveCount(100);
	await nothingThatAxeFinds(page);
	await page.getByRole('link', { name: 'Næste side' }).first().click();
	await expect(page.getByText(/^Side 2 af/).first()).toBeVisible();
	await page.getByRole('link', { name: 'Vis alle slags' }).first().click();
	const csv = await page.request.get(`${page.url().replace(/\?.*/, '')}/problems.csv`);
	expect(csv.headers()['content-type']).toContain('text/csv');
	const rows = (await csv.body()).toString('utf8').split('\r\n');
	expect(rows[0]).toBe('\uFEFFType;Kode;Tabel;Fil;Række;Kolonne;Besked');
	expect(rows.filter((row) => row.startsWith('Fejl;unknown-code;ydelser;'))).toHaveLength(
		delivery(() => undefined).ydelser.length - 1
	);
});

test('is used with the keyboard alone, and prints', async ({ page }) => {
	await page.goto('/deliveries');
	await page.locator('input[name=files]').setInputFiles(asWorkbook(delivery(faulty)));
	await page.locator('input[name=files]').focus();
	await page.keyboard.press('Tab');
	await expect(page.getByRole('button', { name: 'Send og kontrollér' })).toBeFocused();
	await page.keyboard.press('Enter');
	await eventually(outcome(page)).toContainText('Dataleverancen kan ikke modtages endnu');
	await page.emulateMedia({ media: 'print' });
	await expect(page.getByRole('button')).toHaveCount(0);
	await expect(page.getByRole('table', { name: /Ukendt kode/ })).toBeVisible();
	await page.emulateMedia({ media: 'screen' });
	await page.getByRole('link', { name: 'English' }).click();
	await eventually(outcome(page)).toContainText('The delivery cannot be received yet');
});

test('a delivery that does not arrive whole is none', async ({ page }) => {
	await page.route('**/deliveries/uploads/*', (route) =>
		route.request().headers()['x-file-name'] === 'faxe%2Fplaner.csv' ? route.abort() : route.continue()
	);
	await send(page, writeDelivery(join(temporaryFolder(), 'faxe'), delivery(dearer)), 'folder');
	await eventually(outcome(page)).toHaveText('Filerne nåede ikke frem. Send dem igen.');
	await nothingThatAxeFinds(page);
});

test('what is not sent, or is too much, is said in words', async ({ page }) => {
	await page.goto('/deliveries');
	await page.getByRole('button', { name: 'Send og kontrollér' }).click();
	await expect(page.getByText('Der er ikke valgt nogen filer')).toBeVisible();
	await page.goto('/deliveries?refused=form-too-large');
	await expect(page.getByRole('alert')).toContainText('uden JavaScript');
	await nothingThatAxeFinds(page);
	const response = await page.goto('/deliveries/0123456789abcdef0123456789abcdef');
	expect(response?.status()).toBe(404);
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Filerne er her ikke længere');
	await nothingThatAxeFinds(page);
});

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('a workbook is sent, checked, received and withdrawn', async ({ page }) => {
		await send(page, asWorkbook(delivery(dearer), 'faxe-2.xlsx'));
		await eventually(outcome(page)).toContainText('Der er ingen fejl');
		await page.getByRole('button', { name: 'Modtag dataleverance' }).click();
		await eventually(page.getByRole('heading', { level: 1 })).toHaveText('Dataleverancen er modtaget');
		await page.getByRole('link', { name: 'Se dataleverancen i historikken' }).click();
		await page.getByRole('link', { name: 'Træk tilbage' }).click();
		await page.getByRole('button', { name: 'Træk tilbage' }).click();
		await expect(page.getByText(/^Trukket tilbage/)).toBeVisible();
	});

	test('several CSV files are sent together', async ({ page }) => {
		const folder = writeDelivery(join(temporaryFolder(), 'faxe'), delivery(dearer));
		await send(
			page,
			tableNames.map((name) => join(folder, `${name}.csv`))
		);
		await eventually(outcome(page)).toContainText('Der er ingen fejl');
	});

	test('no file at all is said, and a form that is too large is not read', async ({ page }) => {
		await page.goto('/deliveries');
		await page.getByRole('button', { name: 'Send og kontrollér' }).click();
		await expect(page.getByRole('alert')).toContainText('Der er ikke valgt nogen filer');
		const large = join(temporaryFolder(), 'faxe.zip');
		writeFileSync(large, '');
		truncateSync(large, LARGEST_FORM + 1);
		await page.locator('input[name=files]').setInputFiles(large);
		await page.getByRole('button', { name: 'Send og kontrollér' }).click();
		await expect(page.getByRole('alert')).toContainText('fylder for meget til at blive sendt uden JavaScript');
	});
});

test('other machines’ names and other pages’ forms are refused', async ({ request }) => {
	const elsewhere = 'http://rebound.example';
	expect((await request.get('/deliveries', { headers: { host: 'rebound.example' } })).status()).toBe(421);
	expect((await request.post('/deliveries/uploads', { headers: { origin: elsewhere } })).status()).toBe(403);
	expect((await request.post('/deliveries/uploads')).status()).toBe(403);
	expect((await request.put('/deliveries/uploads/x', { headers: { origin: elsewhere }, data: 'x' })).status()).toBe(
		403
	);
	expect(
		(await request.post('/deliveries', { headers: { origin: elsewhere }, multipart: { files: 'x' } })).status()
	).toBe(403);
});
