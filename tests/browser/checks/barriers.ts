import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

/** WCAG 2.2, levels A and AA. No rule is left out. */
const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** Those of them that look at colours: in the dark nothing else on a page is another. */
const rulesOfColour = ['color-contrast', 'link-in-text-block'];

/** What axe finds on a page, in the light and in the dark: nothing where all can use it. */
export async function barriersOn(page: Page): Promise<string[]> {
	const light = await axeOn(page).withTags(rules).analyze();
	await page.emulateMedia({ colorScheme: 'dark' });
	// It is in the page already, and half a megabyte: what is put there the second time does nothing.
	const dark = await axeOn(page, 'void 0').withRules(rulesOfColour).analyze();
	await page.emulateMedia({ colorScheme: 'light' });
	return Object.entries({ light, dark }).flatMap(([scheme, { violations }]) =>
		violations.flatMap(({ id, help, nodes }) =>
			nodes.map(({ target }) => `${scheme}: ${id} (${help}): ${target.join(' ')}`)
		)
	);
}

/**
 * Axe, to be told what to look for on a page. Only what is wrong is told element by element: to name all that is well
 * takes as long as to look at it.
 */
export function axeOn(page: Page, source?: string): AxeBuilder {
	const builder = new AxeBuilder({ page, ...(source !== undefined && { axeSource: source }) });
	// Without frames there is nothing to gather, and the legacy mode spares a page for it.
	return builder.setLegacyMode().options({ resultTypes: ['violations'] });
}
