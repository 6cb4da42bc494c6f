import { expect, test } from '@playwright/test';
import { deliverySchema } from '#lib/trial/delivery-schema.ts';
import { problemSeverities } from '#lib/trial/problem.ts';

test('the handbook has every table, column and check, and its contents lead to them', async ({ page }) => {
	await page.goto('/deliveries/format');
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Dataleverancens format');
	for (const { name, columns } of deliverySchema) {
		const table = page.getByRole('table', { name: `Kolonner i ${name}` });
		await expect(table.getByRole('rowheader')).toHaveText(columns.map((column) => column.name));
	}
	const checks = page.getByRole('table', { name: 'Kontrollerne' });
	await expect(checks.getByRole('rowheader')).toHaveText(Object.keys(problemSeverities));
	const contents = page.getByRole('navigation', { name: 'Indhold' });
	await contents.getByRole('link', { name: 'forsoergelse' }).first().click();
	await expect(page.locator('#forsoergelse')).toBeInViewport();
});

test('every link within the page leads somewhere, and every anchor is there once', async ({ page }) => {
	await page.goto('/deliveries/format');
	const { missing, twice } = await page.evaluate(() => {
		const ids = [...document.querySelectorAll('[id]')].map((element) => element.id);
		const links = [...document.querySelectorAll('a[href^="#"]')].map(
			(link) => link.getAttribute('href')?.slice(1) ?? ''
		);
		return {
			missing: links.filter((id) => !ids.includes(id)),
			twice: ids.filter((id, at) => ids.indexOf(id) < at)
		};
	});
	expect({ missing, twice }).toEqual({ missing: [], twice: [] });
});

test('the switch gives it in English, with the same codes', async ({ page }) => {
	await page.goto('/deliveries/format');
	const inDanish = await page.locator('.code-list code').allInnerTexts();
	await page.getByRole('link', { name: 'English' }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('The delivery format');
	expect(await page.locator('.code-list code').allInnerTexts()).toEqual(inDanish);
	await expect(page.getByText('Families with a child in care')).toBeVisible();
});

for (const [path, name] of [
	['template.xlsx', 'dataleverance-tom.xlsx'],
	['example.xlsx', 'dataleverance-eksempel-SYNTETISKE-DATA.xlsx']
] as const) {
	test(`${path} is a workbook to be saved, in the language of the page`, async ({ page, request }) => {
		await page.goto('/deliveries/format');
		const link = page.locator(`a[href$="/deliveries/${path}"]`);
		const [download] = await Promise.all([page.waitForEvent('download'), link.click()]);
		expect(download.suggestedFilename()).toBe(name);
		const danish = await request.get(`/deliveries/${path}`);
		expect(danish.headers()['content-type']).toBe('application/vnd.openxmlformats-officedocument.spreadsheetml.sheet');
		expect((await danish.body()).subarray(0, 2).toString()).toBe('PK');
		const english = await request.get(`/deliveries/${path}?lang=en`);
		expect((await english.body()).equals(await danish.body())).toBe(false);
	});
}

test('it prints its tables without what only a screen needs, and sends no script', async ({ page }) => {
	await page.goto('/deliveries/format');
	expect(await page.locator('script, style, [style]').count()).toBe(0);
	await page.emulateMedia({ media: 'print' });
	await expect(page.getByRole('table', { name: 'Kolonner i familier' })).toBeVisible();
	await expect(page.getByRole('navigation')).toHaveCount(0);
});
