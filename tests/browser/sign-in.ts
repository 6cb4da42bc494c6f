import type { Page } from '@playwright/test';
import { cookieOf, withAccounts, type Somebody } from '../support/accounts.ts';
import { databaseOf, servers } from './servers.ts';

/** Signs a page in as one of the demonstration's accounts, by its button. */
export async function signInAs(page: Page, account: string, url = servers.seeded.url): Promise<void> {
	await page.goto(`${url}/signin?lang=da`);
	await page.locator(`button[value="${account}"]`).click();
	await page.getByRole('link', { name: 'Log ind' }).waitFor({ state: 'detached' });
}

/** Signs a page in with an account of its own, where there is no demonstration. */
export async function signInWithOwn(page: Page, name: keyof typeof servers, somebody: Somebody): Promise<void> {
	const { url } = servers[name];
	const cookies = await withAccounts(databaseOf(name), url, (desk) => cookieOf(desk, somebody));
	for (const cookie of cookies.split('; ')) {
		const [cookieName = '', value = ''] = cookie.split('=', 2);
		await page.context().addCookies([{ name: cookieName, value, url }]);
	}
}
