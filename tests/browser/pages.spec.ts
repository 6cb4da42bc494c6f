import { expect, test, type Page } from '@playwright/test';
import { productRoutes } from '../support/product-routes.ts';
import { arriveAt } from './arrivals.ts';
import { barriersOn } from './checks/barriers.ts';
import { barriersOnKeyboardWalk } from './checks/keyboard-walk.ts';
import { wrongOnPaper } from './checks/on-paper.ts';
import { listenTo } from './checks/sent.ts';
import { tooWideOn } from './checks/widths.ts';
import { pageStates, withoutPage } from './page-states.ts';
import { servers } from './servers.ts';
import { comeAs } from './visitors.ts';

/**
 * Every page in every state, visited once and checked for everything: that the keyboard alone is enough, that it fits
 * every window, that axe finds nothing in the light or in the dark, that nothing is asked of another machine and little
 * script is sent, and that it comes out well on paper.
 */
test.describe.configure({ mode: 'parallel', timeout: 120_000 });

test('every page of the product is in the table', () => {
	const pages = productRoutes().filter(({ isPage }) => isPage);
	expect(Object.keys(pageStates).toSorted()).toEqual(pages.map(({ id }) => id).toSorted());
});

/** Opens everything that is folded: what a reader may see there is the page as well. */
async function unfold(page: Page): Promise<void> {
	await page.locator('details').evaluateAll((folded) => {
		for (const details of folded) details.setAttribute('open', '');
	});
}

for (const [route, states] of [...Object.entries(pageStates), ['no page', withoutPage] as const]) {
	for (const [at, state] of states.entries()) {
		const { on, as = 'nobody', language = 'da', says } = state;
		test.describe(route, () => {
			test.use({ baseURL: servers[on].url });

			test(`${at + 1}: ${on}, ${as}, ${language}, ${says}`, async ({ page }) => {
				await comeAs(page, on, as);
				await page.context().addCookies([{ name: 'lang', value: language, url: servers[on].url }]);
				const whatWasSent = listenTo(page, servers[on].url);
				await arriveAt(page, state);
				const keyboard = await test.step('keyboard', () => barriersOnKeyboardWalk(page, state.isBare !== true));
				await unfold(page);
				const wrong = {
					keyboard,
					widths: await test.step('widths', () => tooWideOn(page)),
					axe: await test.step('axe', () => barriersOn(page)),
					sent: await test.step('sent', whatWasSent),
					paper: await test.step('paper', () =>
						state.isBare === true ? [] : wrongOnPaper(page, { sheets: state.sheets, foot: state.foot ?? [] }))
				};
				expect(wrong).toEqual({ keyboard: [], widths: [], axe: [], sent: [], paper: [] });
			});
		});
	}
}
