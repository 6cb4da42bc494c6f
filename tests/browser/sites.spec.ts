import { expect, test } from '@playwright/test';
import { axeOn } from './checks/barriers.ts';

const places = [
	['320', 'Faxe'],
	['316', 'Holbæk'],
	['370', 'Næstved']
] as const;

test('municipalities are reached from every page, and from each other in the order that never changes', async ({
	page
}) => {
	await page.goto('/');
	await page.getByRole('link', { name: 'Kommuner', exact: true }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Kommuner');
	await page.getByRole('link', { name: 'Faxe', exact: true }).click();
	for (const [, name] of places) {
		await expect(page.getByRole('heading', { level: 1 })).toHaveText(name);
		const next = page.getByRole('link', { name: /^Næste kommune/ });
		if (name === 'Næstved') await expect(next).toHaveCount(0);
		else await next.click();
	}
	await page.getByRole('link', { name: 'Forrige kommune: Holbæk' }).click();
	await expect(page).toHaveTitle('Holbæk – Effektblik');
});

test('a municipality that is none of the trial, and all together, have no page', async ({ request }) => {
	for (const code of ['all', '999', '101']) expect((await request.get(`/sites/${code}`)).status()).toBe(404);
});

test('a trial that nothing can be saved by is not said to have paid for itself', async ({ page }) => {
	await page.goto('/sites/320');
	const mounting = page.getByRole('region', { name: 'Udgifterne, efterhånden som de løber op' });
	await expect(mounting).toContainText('Kan ikke beregnes.');
	await expect(mounting).toContainText('Forsøg som disse sigter mod 5 % lavere udgifter.');
});

test('a page tells what is done and how before what came of it', async ({ page }) => {
	await page.goto('/sites/316');
	await expect(page.locator('main h2')).toHaveText([
		...['Hvad Holbæk gør', 'Sådan gennemføres forsøget', 'Hvem familierne er', 'De fem mål'],
		...['Hvad udgifterne består af', 'Udgifterne, efterhånden som de løber op', 'Måned for måned']
	]);
	const measures = page.getByRole('region', { name: 'De fem mål' });
	await expect(measures.getByRole('listitem')).toHaveCount(5);
	await measures.getByRole('link', { name: 'Kontaktpunkter', exact: true }).click();
	await expect(page).toHaveURL(/\/measures\/contact-points$/);
});

test('the municipalities stand beside one another in their own order, in every part of the table', async ({ page }) => {
	await page.goto('/sites');
	const table = page.getByRole('table', { name: 'Elementer, familier og gennemførelse' });
	await expect(table.getByRole('columnheader')).toHaveText(places.map(([, name]) => name));
	for (const part of ['Indsatsens elementer', 'Familierne ved start', 'Gennemførelse'])
		await expect(table.getByRole('rowheader', { name: part, exact: true })).toBeVisible();
});

test('what is hidden in a table of cost is named row by row, and said once', async ({ page }) => {
	await page.goto('/sites');
	const costs = page.getByRole('region', { name: 'Udgifterne i alle kommuner under ét' });
	const hidden = costs.locator('.hidden-rows');
	await expect(hidden).toHaveCount(2);
	await expect(hidden.first()).toContainText('Region og Stat (hvem der betaler)');
	await expect(costs.getByText('skjult af hensyn til familierne')).toHaveCount(2);
	await expect(costs.getByRole('rowheader', { name: 'Region', exact: true })).toHaveCount(0);
});

for (const path of ['/', '/measures/cost', '/target-groups', '/sites', '/sites/320'])
	test(`${path} names the price index`, async ({ page }) => {
		await page.goto(path);
		await expect(page.locator('main')).toContainText('2019-priser med Danmarks Statistiks forbrugerprisindeks.');
	});

for (const path of ['/sites', ...places.map(([code]) => `/sites/${code}`)]) {
	test(`${path} is accessible, has its charts as images, and fits 320 pixels`, async ({ page }) => {
		await page.goto(path);
		await expect(page.getByRole('note')).toContainText('SYNTETISKE DATA');
		for (const chart of await page.getByRole('img').all()) await expect(chart).toHaveAccessibleName(/\S/);
		for (const details of await page.locator('details').all()) await details.locator('summary').click();
		expect((await axeOn(page).analyze()).violations).toEqual([]);
		await page.setViewportSize({ width: 320, height: 900 });
		expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
	});
}
