import type { Page } from '@playwright/test';

/** A small telephone, a usual one, a tablet, a desk. */
const widths = [320, 390, 768, 1440];

/** In which windows a page must be pushed sideways to be read. */
export async function tooWideOn(page: Page): Promise<string[]> {
	const found: string[] = [];
	for (const width of widths) {
		await page.setViewportSize({ width, height: 900 });
		const needed = await page.evaluate(() => document.documentElement.scrollWidth);
		if (needed > width) found.push(`${needed} pixels in a window of ${width}`);
	}
	return found;
}
