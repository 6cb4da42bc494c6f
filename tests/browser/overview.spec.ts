import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { servers } from './servers.ts';
import { signInWithOwn } from './sign-in.ts';

const places = ['Faxe', 'Holbæk', 'Næstved', 'Alle'];
const rows = [
	'Ydelsernes varighed',
	'Tilbagevenden til arbejdsmarkedet',
	'Kontaktpersoner i kommunen',
	'Omkostninger',
	'Tilfredshed'
];

test('shows the five indicators of the three municipalities, and status at the start', async ({ page }) => {
	await page.goto('/');
	await expect(page).toHaveTitle('Overblik – Effektblik');
	await expect(page.locator('.matrix h3')).toHaveText(rows);
	const first = page.locator('.cells').first();
	for (const [index, place] of places.entries()) await expect(first.locator('.place').nth(index)).toContainText(place);
	// A flat line counts as invisible, so the image is looked for and not its lines.
	expect(await page.getByRole('img').count()).toBeGreaterThan(10);
	await expect(page.getByRole('heading', { name: 'Status ved start' })).toBeVisible();
	await expect(page.locator('.page-title')).toContainText(/opgjort \d+\. \w+ \d{4}/);
});

test('says that the data are synthetic: on the page, on paper, and in every chart', async ({ page }) => {
	await page.goto('/');
	await expect(page.getByRole('note')).toContainText('SYNTETISKE DATA');
	const charts = page.getByRole('img');
	for (const chart of await charts.all()) await expect(chart).toContainText('SYNTETISKE DATA');
	await page.emulateMedia({ media: 'print' });
	await expect(page.getByRole('note')).toBeVisible();
	await expect(page.locator('.print-foot')).toContainText('SYNTETISKE DATA');
});

test('asks nobody else for anything, and the browser has nothing to complain of', async ({ page, baseURL }) => {
	const complaints: string[] = [];
	const elsewhere: string[] = [];
	page.on('console', (message) => complaints.push(message.text()));
	page.on('pageerror', (error) => complaints.push(String(error)));
	page.on('request', (request) => {
		if (!request.url().startsWith(String(baseURL))) elsewhere.push(request.url());
	});
	const response = await page.goto('/', { waitUntil: 'networkidle' });
	expect(response?.headers()['content-security-policy']).toContain("default-src 'none'");
	expect(complaints).toEqual([]);
	expect(elsewhere).toEqual([]);
});

test('sends no script at all', async ({ page }) => {
	await page.goto('/');
	expect(await page.locator('script').count()).toBe(0);
});

for (const colorScheme of ['light', 'dark'] as const) {
	for (const language of ['da', 'en']) {
		test(`has nothing that axe finds: ${colorScheme}, ${language}`, async ({ page }) => {
			await page.emulateMedia({ colorScheme });
			await page.goto(`/?lang=${language}`);
			await page.locator('summary').click();
			expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
		});
	}
}

test('speaks English by a link, stays on the page, and remembers', async ({ page }) => {
	await page.goto('/');
	await page.getByRole('link', { name: 'English' }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Overview');
	await expect(page.locator('html')).toHaveAttribute('lang', 'en');
	await page.goto('/');
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Overview');
	await page.getByRole('link', { name: 'Dansk' }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Overblik');
});

for (const width of [320, 390, 800, 1440]) {
	test(`is no wider than a window of ${width}`, async ({ page }) => {
		await page.setViewportSize({ width, height: 844 });
		await page.goto('/');
		await page.locator('summary').click();
		expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
	});
}

test('can be used with the keyboard alone', async ({ page }) => {
	await page.goto('/');
	await page.keyboard.press('Tab');
	await expect(page.getByRole('link', { name: 'Gå til indholdet' })).toBeFocused();
	await page.keyboard.press('Enter');
	await expect(page.locator('main')).toBeFocused();
	await page.locator('summary').focus();
	await page.keyboard.press('Enter');
	await expect(page.getByRole('table', { name: 'Udgifter pr. familie' })).toBeVisible();
});

test('prints its tables, closed or not', async ({ page }) => {
	await page.goto('/');
	const table = page.getByRole('table', { name: 'Udgifter pr. familie' });
	await expect(table).toBeHidden();
	await page.emulateMedia({ media: 'print' });
	await expect(table).toBeVisible();
	await expect(page.getByRole('navigation')).toBeHidden();
});

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('is all there', async ({ page }) => {
		await page.goto('/');
		await expect(page.locator('.matrix h3')).toHaveText(rows);
		expect(await page.getByRole('img').count()).toBeGreaterThan(10);
		await page.getByRole('link', { name: 'English' }).click();
		await expect(page.getByRole('heading', { level: 1 })).toHaveText('Overview');
	});
});

test('says what to do where nothing is delivered yet', async ({ page }) => {
	await signInWithOwn(page, 'empty', { role: 'coordinator', municipality: '320', hasSecondFactor: false });
	await page.goto(servers.empty.url);
	await expect(page.getByText('npm run effektblik -- ingest MAPPE')).toBeVisible();
	await expect(page.getByRole('note')).toHaveCount(0);
	expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
});

test('a page that is not there says so, and leads back', async ({ page }) => {
	await page.goto('/findes-ikke');
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Siden findes ikke');
	await page.getByRole('link', { name: 'Til overblikket' }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Overblik');
});
