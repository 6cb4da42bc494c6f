import { expect, test, type Page } from '@playwright/test';
import { randomBytes } from 'node:crypto';
import { servers } from '../servers.ts';
import { barriersOn } from './barriers.ts';
import { barriersOnKeyboardWalk } from './keyboard-walk.ts';
import { wrongOnPaper } from './on-paper.ts';
import { listenTo } from './sent.ts';
import { tooWideOn } from './widths.ts';

/** What every page is checked by finds what is planted in a page without it. */

/** A page of the product with something put into it. */
async function planted(page: Page, html: string): Promise<void> {
	await page.goto('/protocol');
	await page.locator('main').evaluate((main, added) => {
		main.insertAdjacentHTML('beforeend', added);
		// The policy of the pages lets no style stand in the markup.
		for (const element of main.querySelectorAll<HTMLElement>('[data-style]'))
			element.style.cssText = element.dataset['style'] ?? '';
	}, html);
}

test('pale letters, in the light and in the dark', async ({ page }) => {
	await planted(page, '<p data-style="color: #777; background: #888">pale</p>');
	expect(await barriersOn(page)).toEqual([
		expect.stringMatching(/^light: color-contrast/),
		expect.stringMatching(/^dark: color-contrast/)
	]);
});

test('what is wider than the window', async ({ page }) => {
	await planted(page, '<p data-style="width: 800px">wide</p>');
	expect(await tooWideOn(page)).toHaveLength(3);
});

test('a stop that is not seen, one out of its order, and a trap', async ({ page }) => {
	await planted(page, '<button data-style="outline: none">unseen</button><button tabindex="1">early</button>');
	const found = await barriersOnKeyboardWalk(page, true);
	expect(found).toContainEqual(expect.stringMatching(/^focus is not seen: .*unseen/));
	expect(found).toContainEqual(expect.stringMatching(/early.* is reached where .*skip/));
	expect(found).toContainEqual('the first stop is no skip link');
});

test('a request to somebody else, and much script', async ({ page }) => {
	const whatWasSent = listenTo(page, servers.seeded.url);
	const body = `// ${randomBytes(65_000).toString('base64')}`;
	await page.route('**/much.js', (route) => route.fulfill({ contentType: 'text/javascript', body }));
	await page.route('https://elsewhere.example/**', (route) => route.abort());
	await page.setContent(`<script src="${servers.seeded.url}/much.js"></script><img src="https://elsewhere.example/x">`);
	expect(await whatWasSent()).toEqual(
		expect.arrayContaining(['asks elsewhere: https://elsewhere.example/x', expect.stringMatching(/bytes of script$/)])
	);
});

test('a table that is wider than the sheet', async ({ page }) => {
	await planted(page, '<table data-style="min-width: 800px"><caption>wide</caption><tr><td>end</td></tr></table>');
	const found = await wrongOnPaper(page, { sheets: 10, foot: [] });
	expect(found).toEqual([expect.stringMatching(/^wider than the sheet: <caption.*wide/)]);
});

test('too many sheets, a foot that is missing, navigation, and a figure that can be cut', async ({ page }) => {
	await planted(
		page,
		'<nav data-style="display: block">away</nav><figure data-style="break-inside: auto">cut</figure>'
	);
	const found = await wrongOnPaper(page, { sheets: 1, foot: ['Udgave 1999-1'] });
	expect(found).toContainEqual(expect.stringMatching(/^\d+ sheets where 1 are enough$/));
	expect(found).toContainEqual(expect.stringMatching(/^sheet 1 \/ \d+ does not say Udgave 1999-1$/));
	expect(found).toContainEqual(expect.stringMatching(/^printed: <nav/));
	expect(found).toContainEqual(expect.stringMatching(/^may be cut .*<figure/));
});
