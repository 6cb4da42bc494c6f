import { expect, test } from '@playwright/test';

/** The counts that a reader sees in the rows under one heading of status ved start. */
const countsUnder = (html: string, heading: string): number[] => {
	const from = html.indexOf(heading);
	const section = html.slice(from, html.indexOf('</tbody>', from)).replace(/<!--.*?-->|<\/?a[^>]*>/g, '');
	return [...section.matchAll(/<td[^>]*>\s*(\d+)\s*<\/td>/g)].map(([, count]) => Number(count));
};

test('no count from 1 to 4 is in what the server sends', async ({ request }) => {
	const html = await (await request.get('/')).text();
	for (const heading of ['Målgruppe, familier', 'Forsørgelse, voksne']) {
		const counts = countsUnder(html, heading);
		expect(counts.length).toBeGreaterThan(5);
		expect(counts.filter((count) => count > 0 && count < 5)).toEqual([]);
	}
	expect(html).not.toMatch(/[>(\s][1-4] familier/);
});

test('a hidden figure says so, and its rule comes up with the focus', async ({ page }) => {
	await page.goto('/');
	const hidden = page.locator('.hidden-figure').first();
	await expect(hidden).toHaveText('skjult af hensyn til familierne');
	const rule = page.locator('#hidden-rule');
	await expect(rule).toBeHidden();
	await hidden.focus();
	await expect(rule).toBeVisible();
	await expect(rule).toContainText('Et antal fra 1 til 4 vises ikke');
	await expect(hidden).toHaveAccessibleDescription(/mindst 10 familier/);
});
