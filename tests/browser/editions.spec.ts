import { expect, test, type Page } from '@playwright/test';
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { effektblik, temporaryFolder } from '../support/command-line.ts';
import { axeOn } from './checks/barriers.ts';
import { databaseOf, servers } from './servers.ts';
import { signInAs, signInWithOwn } from './sign-in.ts';

// They share a database, and each begins where the one before ended.
test.describe.configure({ mode: 'serial', timeout: 120_000 });
test.use({ baseURL: servers.editions.url });

const { url } = servers.editions;
const as = async (page: Page, account: string) => {
	await page.context().clearCookies();
	await signInAs(page, account, url);
};

/** A draft takes some seconds, and longer on a busy machine. */
const eventually = expect.configure({ timeout: 90_000 });

/** Faxe's synthetic delivery half a year later, with every cost doubled. */
function laterDelivery(): string {
	const folder = join(temporaryFolder(), 'faxe');
	cpSync(fileURLToPath(new URL('../../seeds/faxe/', import.meta.url)), folder, { recursive: true });
	const change = (file: string, how: (text: string) => string) => {
		writeFileSync(join(folder, file), how(readFileSync(join(folder, file), 'utf8')));
	};
	change('leverance.csv', (text) => text.replace('31-12-2020', '30-06-2021'));
	change('udgifter.csv', (text) =>
		text.replace(/;(-?\d+),(\d\d)(?=\r?\n)/g, (_, kroner: string, cents: string) => {
			const doubled = 2 * Number(`${kroner}.${cents}`);
			return `;${doubled.toFixed(2).replace('.', ',')}`;
		})
	);
	return folder;
}

/** The number of the newest edition, as the overview names it. */
async function newest(page: Page): Promise<string> {
	await page.goto('/?lang=da');
	return (await page.locator('.edition-line a').first().innerText()).replace('Udgave ', '');
}

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

let first = '';

test('every page names the edition that it shows, and leads to it', async ({ page }) => {
	first = await newest(page);
	for (const path of ['/', '/measures/cost']) {
		await page.goto(path);
		await expect(page.locator('.edition-line')).toContainText(
			/Udgave \d{4}-\d+ · godkendt \d+\. \S+ \d{4} · \S+ konklusioner/
		);
		await page.emulateMedia({ media: 'print' });
		await expect(page.locator('.print-foot')).toContainText(`Udgave ${first}`);
		await page.emulateMedia({ media: 'screen' });
	}
	await page.locator('.edition-line a').click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(`Udgave ${first}`);
	await expect(page.getByText('Koordinator, Faxe; Koordinator, Holbæk')).toBeVisible();
	await expect(page.locator('.facts code').first()).toHaveText(/^[0-9a-f]{64}$/);
	await expect(page.getByText('Der er ingen tidligere udgave at holde op mod.')).toBeVisible();
	await nothingThatAxeFinds(page);
	await noWiderThanTheWindow(page);
});

test('a draft is only for those who may approve it', async ({ page }) => {
	await page.goto('/editions');
	await expect(page.getByRole('button')).toHaveCount(0);
	await as(page, 'evaluator');
	await page.goto('/editions');
	await expect(page.getByRole('button')).toHaveCount(0);
	expect((await page.goto('/editions/draft'))?.status()).toBe(403);
});

test('the coordinator of Faxe makes a draft, sees what it changes, and approves', async ({ page }) => {
	const { code, err } = effektblik(['ingest', laterDelivery(), '--db', databaseOf('editions')]);
	expect(code, err).toBe(0);
	await as(page, 'coordinator-320');
	await page.goto('/editions');
	await page.getByRole('button', { name: 'Lav udkast' }).click();
	await expect(page).toHaveURL(`${url}/editions/draft`);
	await eventually(page.getByRole('heading', { name: 'Hvad den ændrer' })).toBeVisible();

	await expect(page.getByRole('region', { name: 'Dataleverancer, den er lavet af' })).toContainText('30. juni 2021');
	await expect(page.getByText(`Holdt op mod udgave ${first}.`)).toBeVisible();
	await expect(page.locator('.alert')).toHaveCount(0);
	const name = page.locator('summary', { hasText: 'Status ved start: Udgifter i kr., året før' });
	await name.click();
	const cost = page.locator('details', { has: name });
	await expect(cost.getByRole('row').nth(1)).toBeVisible();
	await nothingThatAxeFinds(page);
	await noWiderThanTheWindow(page);

	await expect(page.getByText('Ingen har godkendt endnu.')).toBeVisible();
	await page.getByRole('button', { name: 'Godkend udkastet' }).click();
	await expect(page.getByText(/Koordinator, Faxe: godkendt/)).toBeVisible();
	await expect(page.getByText('Du har godkendt udkastet.')).toBeVisible();
	await expect(page.getByText('Der mangler en godkendelse fra en anden kommune.')).toBeVisible();
	await expect(page.getByRole('button', { name: 'Godkend udkastet' })).toHaveCount(0);
	expect(await newest(page)).toBe(first);
});

test('the pages of the draft say that it is not approved, and lead to each other', async ({ page }) => {
	await as(page, 'coordinator-316');
	await page.goto('/editions/draft/overview');
	await expect(page.locator('.edition-line')).toContainText('Udkast – ikke godkendt');
	await page.getByRole('link', { name: 'Omkostninger' }).click();
	await expect(page).toHaveURL(`${url}/editions/draft/measures/cost`);
	await expect(page).toHaveTitle('Udgifter pr. familie, Udkast – ikke godkendt – Effektblik');
	await page.getByRole('main').getByRole('link', { name: 'Overblik', exact: true }).click();
	await expect(page).toHaveURL(`${url}/editions/draft/overview`);
	await nothingThatAxeFinds(page);
});

test('approving the same twice, or another draft than was seen, is not enough', async ({ page }) => {
	await as(page, 'coordinator-316');
	await page.goto('/editions/draft');
	const sha256 = (await page.locator('input[name=sha256]').getAttribute('value')) ?? '';
	await as(page, 'coordinator-320');
	const approve = (form: { sha256: string }) =>
		page.request.post('/editions/draft?/approve', { form, headers: { origin: url, accept: 'text/html' } });
	expect(await (await approve({ sha256: 'f'.repeat(64) })).text()).toContain('Udkastet er et andet end det, du så.');
	expect(await (await approve({ sha256 })).text()).toContain('Der mangler en godkendelse fra en anden kommune.');
	expect(await newest(page)).toBe(first);
});

test('the coordinator of Holbæk approves, and the draft is the next edition', async ({ page }) => {
	await as(page, 'coordinator-316');
	await page.goto('/editions/draft');
	await page.getByRole('button', { name: 'Godkend udkastet' }).click();
	const second = await newest(page);
	expect(second).not.toBe(first);
	await page.goto(`/editions/${second}`);
	await expect(page.getByText('Udgaven er den nyeste.')).toBeVisible();
	await expect(page.getByRole('heading', { name: 'Rettelser' })).toBeVisible();

	await page.goto(`/editions/${first}/overview`);
	await expect(page.locator('.edition-line')).toContainText(`afløst af ${second}`);
	await page.goto('/editions');
	await page.getByRole('link', { name: `Sammenlign med ${first}` }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(`Fra udgave ${first} til udgave ${second}`);
	await expect(page.locator('details.moved').first()).toBeVisible();
	await page.getByRole('link', { name: 'English' }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(`From edition ${first} to edition ${second}`);
	await nothingThatAxeFinds(page);
	await noWiderThanTheWindow(page);
});

test('two editions that are the same have no change', async ({ page }) => {
	await page.goto(`/editions/compare?from=${first}&to=${first}&lang=da`);
	await expect(page.getByText('Ingen tal er ændret.')).toBeVisible();
	expect((await page.goto('/editions/compare?from=1999-1&to=1999-2'))?.status()).toBe(404);
});

test('a draft can be made without a script', async ({ browser }) => {
	const context = await browser.newContext({ javaScriptEnabled: false, baseURL: url });
	const page = await context.newPage();
	await signInAs(page, 'steering', url);
	await page.goto('/editions');
	await page.getByRole('button', { name: 'Lav udkast' }).click();
	await eventually(page.getByRole('button', { name: 'Godkend udkastet' })).toBeVisible();
	// Nothing was delivered since the edition that was approved above.
	await expect(page.locator('.alert')).toContainText('Udkastet viser de samme tal som udgave');
	await page.goto('/editions');
	await expect(page.getByText('Et udkast venter på godkendelse.')).toBeVisible();
	await expect(page.getByRole('button', { name: /udkast/ })).toHaveCount(0);
	await context.close();
});

test('where nothing is delivered, the page says how the first edition is made, and that there is nothing yet', async ({
	page
}) => {
	await signInWithOwn(page, 'empty', { role: 'coordinator', municipality: '320', hasSecondFactor: false });
	await page.goto(`${servers.empty.url}/editions`);
	await expect(page.getByRole('listitem')).toHaveCount(3);
	await nothingThatAxeFinds(page);
	await page.getByRole('button', { name: 'Lav udkast' }).click();
	await eventually(page.getByRole('alert')).toContainText('Der er ingen dataleverancer at lave et udkast af.');
});
