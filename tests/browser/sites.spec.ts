import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';

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
	await expect(mounting).toContainText('Forsøgets mål er 5 % lavere udgifter.');
});

for (const path of ['/sites', ...places.map(([code]) => `/sites/${code}`)]) {
	test(`${path} is accessible, has its charts as images, and fits 320 pixels`, async ({ page }) => {
		await page.goto(path);
		await expect(page.getByRole('note')).toContainText('SYNTETISKE DATA');
		for (const chart of await page.getByRole('img').all()) await expect(chart).toHaveAccessibleName(/\S/);
		for (const details of await page.locator('details').all()) await details.locator('summary').click();
		expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
		await page.setViewportSize({ width: 320, height: 900 });
		expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
	});
}
