import { expect, test } from '@playwright/test';
import { axeOn } from './checks/barriers.ts';

const pages = [
	['/target-groups', 'Målgrupper'],
	['/data-quality', 'Datakvalitet']
] as const;

for (const [path, title] of pages) {
	test(`${path} is reached from the head of every page, and can be used by everybody`, async ({ page }) => {
		await page.goto('/');
		await page.getByRole('navigation', { name: 'Sider' }).getByRole('link', { name: title }).click();
		await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
		await expect(page.getByRole('note')).toContainText('SYNTETISKE DATA');
		for (const summary of await page.locator('details > summary').all()) await summary.click();
		expect((await axeOn(page).analyze()).violations).toEqual([]);
	});

	test(`${path} fits a narrow screen, and says in every chart that the data are synthetic`, async ({ page }) => {
		await page.setViewportSize({ width: 320, height: 700 });
		await page.goto(path);
		expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
		const charts = page.getByRole('img');
		expect(await charts.count()).toBeGreaterThan(1);
		for (const chart of await charts.all()) await expect(chart.locator('desc')).toContainText('Syntetiske data.');
	});
}

test('a hidden part is said, and stands in no table', async ({ page }) => {
	await page.goto('/target-groups');
	const section = page.getByRole('region', { name: 'Udviklingen efter målgruppe' });
	await section.locator('summary').click();
	const table = section.getByRole('region', { name: 'Tabel: Udgifter pr. familie efter målgruppe' });
	// Eight families in the synthetic trial: too few for a mean.
	const row = table.getByRole('row', { name: /Længere sygdomsforløb/ });
	await expect(row.getByRole('cell')).toHaveText(['skjult af hensyn til familierne']);
	await expect(table.getByRole('row', { name: /Familier med anbragte børn/ }).getByRole('cell')).toHaveCount(5);
});

test('kinds of warnings are told without a number of families', async ({ page }) => {
	await page.goto('/data-quality');
	const warnings = page.getByRole('region', { name: 'Holbæk', exact: true });
	await expect(warnings).toContainText(/Familie uden voksen; .*\. Antallet er skjult af hensyn til familierne\.$/);
});

test('the sites stand beside one another in every chart of data quality, in the same order', async ({ page }) => {
	await page.goto('/data-quality');
	for (const name of ['Fra startet til sammenlignet', 'Tabellernes dækning', 'Hvem har svaret']) {
		const charts = page.getByRole('region', { name }).getByRole('img');
		await expect(charts).toHaveCount(2);
		for (const chart of await charts.all())
			await expect(chart.locator('desc')).toHaveText(/^Faxe\. .*Holbæk\. .*Næstved\. /);
	}
});
