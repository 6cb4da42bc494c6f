import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

/** WCAG 2.2, levels A and AA. No rule is left out. */
const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** Those of them that look at colours: in the dark nothing else on a page is another. */
const rulesOfColour = ['color-contrast', 'link-in-text-block'];

/** What axe finds on a page, in the light and in the dark: nothing where all can use it. */
export async function barriersOn(page: Page): Promise<string[]> {
	// Without frames there is nothing to gather, and the legacy mode spares a page for it.
	const axe = () => new AxeBuilder({ page }).setLegacyMode();
	const light = await axe().withTags(rules).analyze();
	await page.emulateMedia({ colorScheme: 'dark' });
	const dark = await axe().withRules(rulesOfColour).analyze();
	await page.emulateMedia({ colorScheme: 'light' });
	return Object.entries({ light, dark }).flatMap(([scheme, { violations }]) =>
		violations.flatMap(({ id, help, nodes }) =>
			nodes.map(({ target }) => `${scheme}: ${id} (${help}): ${target.join(' ')}`)
		)
	);
}
