import type { Page, Response } from '@playwright/test';
import { gzipSync } from 'node:zlib';

/** Bytes of script a page, compressed as they travel. */
const MOST_SCRIPT = 60_000;

/** Asked for once more where the page has gone on to the next by itself: what it was sent is gone then. */
async function bodyOf(page: Page, response: Response): Promise<Buffer> {
	try {
		return await response.body();
	} catch {
		return (await page.request.get(response.url())).body();
	}
}

/** Listens to a page from now on; what it gives says what was asked of others, and what scripts came to. */
export function listenTo(page: Page, origin: string): () => Promise<string[]> {
	const elsewhere: string[] = [];
	const scripts: Promise<Buffer>[] = [];
	const complaints: string[] = [];
	page.on('request', (request) => {
		if (new URL(request.url()).origin !== origin) elsewhere.push(`asks elsewhere: ${request.url()}`);
	});
	page.on('response', (response) => {
		if (response.request().resourceType() === 'script') scripts.push(bodyOf(page, response));
	});
	page.on('pageerror', (error) => complaints.push(`breaks in the browser: ${String(error)}`));
	return async () => {
		const within = await page.locator('script:not([src])').allTextContents();
		const bytes = [...(await Promise.all(scripts)), ...within].reduce((sum, one) => sum + gzipSync(one).length, 0);
		const tooMuch = bytes < MOST_SCRIPT ? [] : [`${bytes} bytes of script`];
		return [...elsewhere, ...complaints, ...tooMuch];
	};
}
