import { expect, test } from '@playwright/test';
import { axeOn } from './checks/barriers.ts';
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

for (const language of ['da', 'en']) {
	test(`shows the whole state of the trial on one screen: ${language}`, async ({ page }) => {
		await page.setViewportSize({ width: 1440, height: 900 });
		await page.goto(`/?lang=${language}`);
		const bottom = await page.locator('.matrix').evaluate((matrix) => matrix.getBoundingClientRect().bottom);
		expect(bottom).toBeLessThanOrEqual(900);
	});
}

// A4 on its side is 210 mm less 26 mm of margins, 269 mm across.
test('prints the state of the trial on one page', async ({ page }) => {
	const millimetre = 96 / 25.4;
	await page.setViewportSize({ width: Math.floor(269 * millimetre), height: Math.floor(184 * millimetre) });
	await page.goto('/');
	await page.emulateMedia({ media: 'print' });
	const bottom = await page.locator('.matrix').evaluate((matrix) => matrix.getBoundingClientRect().bottom);
	expect(bottom).toBeLessThanOrEqual(184 * millimetre);
});

test('answers five questions, each in one step', async ({ page }) => {
	await page.goto('/');
	const questions = page.getByRole('navigation', { name: 'Fem spørgsmål' }).getByRole('link');
	await expect(questions).toHaveText([
		'Virker det?',
		'Hvor sikkert er det?',
		'Hvor adskiller kommunerne sig?',
		'Hvad mangler vi?',
		'Hvad skal vi beslutte?'
	]);
	for (const question of await questions.all()) {
		const answer = page.locator((await question.getAttribute('href')) ?? '');
		await expect(answer).toHaveCount(1);
		// Under the heading stands at least a sentence.
		expect((await answer.locator('..').innerText()).length).toBeGreaterThan(100);
	}
	await expect(page.locator('.answers')).toContainText(/Sikre vurderinger i kommunerne: \d+ af 15\./);
});

test('says what a cell has a sign for, once', async ({ page }) => {
	await page.goto('/');
	const signs = await page.locator('.matrix .marked').allInnerTexts();
	expect(signs.length).toBeGreaterThan(0);
	for (const sign of signs) expect(sign).toMatch(/\*$/);
	await expect(page.locator('.matrix-notes p').filter({ hasText: /^\* / })).toHaveCount(1);
	await page.locator('summary').first().click();
	await expect(page.getByRole('table', { name: 'Hvad vurderingerne hviler på' })).toBeVisible();
});

test('tells of the trial under way, of enrolment, and that this is the first edition', async ({ page }) => {
	await page.goto('/');
	await expect(page.getByText('Protokollen har ingen plan for, hvor mange familier der skal med.')).toBeVisible();
	await expect(page.getByText('Det er den første udgave.')).toBeVisible();
	const underWay = page.getByRole('table', { name: 'Undervejs' });
	await expect(underWay.getByRole('link', { name: 'Faxe', exact: true })).toHaveAttribute('href', /\/sites\/320$/);
	await expect(underWay).toContainText('Udgifter pr. familie siden start, indsats');
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

test('can be used with the keyboard alone', async ({ page }) => {
	await page.goto('/');
	await page.keyboard.press('Tab');
	await expect(page.getByRole('link', { name: 'Gå til indholdet' })).toBeFocused();
	await page.keyboard.press('Enter');
	await expect(page.locator('main')).toBeFocused();
	await page.locator('summary').first().focus();
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
	expect((await axeOn(page).analyze()).violations).toEqual([]);
});

test('a page that is not there says so, and leads back', async ({ page }) => {
	await page.goto('/findes-ikke');
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Siden findes ikke');
	await page.getByRole('link', { name: 'Til overblikket' }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Overblik');
});
