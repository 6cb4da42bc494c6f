import { expect, test, type Locator, type Page } from '@playwright/test';
import { hashOfProtocol } from '#lib/server/store/protocols.ts';
import { calibration } from '#lib/trial/calibration.ts';
import { consumerPriceIndex, registeredProtocol } from '#lib/trial/protocol.ts';
import { views } from '#lib/trial/views.ts';
import { servers } from './servers.ts';

const region = (page: Page, name: string): Locator => page.getByRole('region', { name, exact: true });

test('is reached from the head of every page, and says so when one is there', async ({ page }) => {
	for (const path of ['/', '/measures/cost']) {
		await page.goto(path);
		await page.getByRole('navigation', { name: 'Sider' }).getByRole('link', { name: 'Protokol' }).click();
		await expect(page).toHaveTitle('Protokol – Effektblik');
		await expect(page.getByRole('heading', { level: 1 })).toHaveText('Protokol');
	}
	await expect(page.getByRole('link', { name: 'Protokol' })).toHaveAttribute('aria-current', 'page');
});

test('is reached from a measure where it speaks of the smallest change that matters, and leads back', async ({
	page
}) => {
	await page.goto('/measures/service-days');
	await page.getByRole('link', { name: 'Se protokollen' }).click();
	await expect(page).toHaveURL(/\/protocol#measures$/);
	await page.getByRole('link', { name: 'Ydelsesdage pr. familie' }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Ydelsesdage pr. familie');
});

// The trial's indicators, version 1: a 5 % change cannot be seen, about 35-45 % can.
test('says beforehand what the trials can show of cost, and what the usual answer is', async ({ page }) => {
	await page.goto('/protocol');
	const reach = region(page, 'Hvad forsøgene kan vise');
	await expect(reach).toContainText(/5\s%.*35–45\s%.*»kan ikke afgøres«/s);
});

test('says what chance alone shows, with the shares that were simulated', async ({ page }) => {
	await page.goto('/protocol');
	const chance = region(page, 'Hvad tilfældet alene viser');
	await expect(chance).toContainText(/Af 15 felter uden virkning viser i gennemsnit 0,8 noget tilfældigt/);
	await expect(chance.locator('tbody tr')).toHaveCount(calibration.worlds.length);
	// Quiet in docs/validation.md: 0.82 of 15 fields, 56.0, 0.5 and 1.0 % of the trials.
	await expect(chance.getByRole('row', { name: /^Roligt/ }).locator('td')).toHaveText([
		'0,8',
		/^56\s%$/,
		/^0,5\s%$/,
		/^1,0\s%$/
	]);
});

test('shows every measure with what matters and when it is counted', async ({ page }) => {
	await page.goto('/protocol');
	const rows = page.getByRole('table', { name: 'Vinduer og mindste ændringer' }).locator('tbody tr');
	await expect(rows).toHaveCount(7);
	await expect(rows.filter({ hasText: 'Kontaktpunkter' }).locator('td')).toHaveText([
		'lavere',
		/±1,0\spersoner/,
		'dag −90 til −1',
		'dag 275 til 364'
	]);
	await expect(region(page, 'Målene ord for ord').locator('dt')).toHaveCount(7);
});

test('shows the words that are said, the excluded services and the price index of every year', async ({ page }) => {
	await page.goto('/protocol');
	await expect(page.getByRole('table', { name: 'Vurderinger' }).locator('.verdict')).toHaveText([
		'ikke leveret',
		'for få familier',
		'ingen ændring af betydning',
		'forbedring',
		'forværring',
		/^peger mod forbedring/,
		/^peger mod forværring/,
		'kan ikke afgøres'
	]);
	const services = region(page, 'Ydelser, der ikke tælles').getByRole('listitem');
	await expect(services).toHaveCount(registeredProtocol.excludedServices.size);
	const index = page.getByRole('table', { name: 'Indekset år for år' });
	await expect(index.locator('thead th')).toHaveText(['År', ...[...consumerPriceIndex.values.keys()].map(String)]);
	// Statistics Denmark, annual mean of 2018.
	await expect(index).toContainText('102,23');
});

test('says which version is in force, with the whole hash, and that it was settled before outcomes', async ({
	page
}) => {
	await page.goto(`${servers.empty.url}/protocol`);
	await expect(page.getByText(/^Version 1 gælder\. Den er registreret /)).toBeVisible();
	const first = region(page, 'Versioner og ændringer').getByRole('article', { name: 'Version 1' });
	await expect(first).toContainText('Den følger med Effektblik.');
	await expect(first).toContainText('Fastlagt, før nogen resultater kunne ses.');
	await expect(first.locator('code')).toHaveText(hashOfProtocol(registeredProtocol));
});

test('shows the three trials, and of each what is not registered yet', async ({ page }) => {
	await page.goto('/protocol');
	const trials = region(page, 'Forsøgene');
	await expect(trials.getByRole('heading', { level: 3 })).toHaveText(['Faxe', 'Holbæk', 'Næstved']);
	await expect(region(page, 'Faxe')).toContainText('en koordinerende sagsbehandler');
	// What all three lack is said once.
	await expect(trials.getByText(/^Endnu ikke registreret for/)).toHaveText([
		/^Endnu ikke registreret for Faxe, Holbæk og Næstved: navn; hjemmel; udvalg; begynder; .*; lovede ændringer\.$/
	]);
	await expect(trials).toContainText('effektblik protocol FIL --reason');
});

test('begins with an index that leads to every part of the page', async ({ page }) => {
	await page.goto('/protocol');
	const links = page.getByRole('navigation', { name: 'På siden' }).getByRole('link');
	const parts = page.locator('.protocol h2');
	await expect(links).toHaveText(await parts.allTextContents());
	await links.filter({ hasText: 'Hvad der skjules' }).click();
	await expect(page.getByRole('heading', { level: 2, name: 'Hvad der skjules' })).toBeInViewport();
});

test('lists everything that may be shown, and when outcomes move', async ({ page }) => {
	await page.goto('/protocol');
	await expect(region(page, 'Alt, hvad der kan vises').getByRole('listitem')).toHaveCount(views.length);
	await expect(region(page, 'Hvornår tallene flytter sig')).toContainText('fra 2. kvartal og 4. kvartal');
});

test('uses no word that the pages do not use', async ({ request }) => {
	const html = await (await request.get('/protocol')).text();
	expect(html).not.toMatch(/effekt(?!blik)|skyldes|besparelse|anonym|dyreste/i);
});

test('prints without the navigation, with its name at the foot of every sheet', async ({ page }) => {
	await page.goto('/protocol');
	await page.emulateMedia({ media: 'print' });
	await expect(page.getByRole('navigation')).toHaveCount(0);
	await expect(page.locator('.print-foot')).toHaveText('Effektblik. Protokol.');
});

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('is all there, also before the first delivery', async ({ page }) => {
		await page.goto(`${servers.empty.url}/protocol?lang=en`);
		await expect(page.getByRole('heading', { level: 1 })).toHaveText('Protocol');
		await expect(page.getByRole('table')).toHaveCount(4);
		expect(await page.locator('script, style, [style]').count()).toBe(0);
	});
});
