import { expect, type Page } from '@playwright/test';
import { password } from '../support/accounts.ts';
import type { PageState } from './page-state.ts';
import { invited } from './visitors.ts';

/** Comes to a page, and sees that it is in the state that is meant. */
export async function arriveAt(page: Page, { at, status = 200, says }: PageState): Promise<void> {
	if (typeof at === 'string') expect((await page.goto(at))?.status()).toBe(status);
	else await at(page);
	await expect(page.locator('body')).toContainText(says);
}

/** Presses a button on the page at an address. */
export function byButton(at: string, button: string) {
	return async (page: Page): Promise<void> => {
		await page.goto(at);
		await page.getByRole('button', { name: button }).click();
	};
}

/** Begins a draft. What the page asks again is answered as it was at first, so that the state lasts. */
export async function draftUnderWay(page: Page): Promise<void> {
	const { origin } = new URL((await page.goto('/editions'))?.url() ?? '');
	await page.request.post('/editions', { headers: { origin }, form: {}, maxRedirects: 0 });
	const response = await page.request.get('/editions/draft');
	await page.route('**/editions/draft', (route) => route.fulfill({ response }));
	await page.goto('/editions/draft');
}

/** Begins a draft where there is nothing to make it of. */
export async function failedDraft(page: Page): Promise<void> {
	await byButton('/editions', 'Lav udkast')(page);
	await page.getByRole('alert').waitFor();
}

/** Fills in the form for a data package. */
async function fillOrder(page: Page): Promise<void> {
	await page.goto('/export');
	await page.getByRole('textbox', { name: 'Formål' }).fill('En prøve af datapakken');
	await page.getByRole('checkbox').check();
}

/** Orders a data package without one of the fields, as a browser may that does not ask for it. */
export function orderWithout(field: 'purpose' | 'confirmed') {
	return async (page: Page): Promise<void> => {
		await fillOrder(page);
		await page.locator(`[name=${field}]`).evaluate((input) => {
			input.remove();
		});
		await page.getByRole('button', { name: 'Bestil datapakken' }).click();
		await page.getByRole('alert').waitFor();
	};
}

/** Asks for calendar dates where there is nothing to make a package of. */
export async function datesOfNothing(page: Page): Promise<void> {
	await fillOrder(page);
	await page.locator('[name=dates][value=yes]').check();
	await page.getByRole('button', { name: 'Bestil datapakken' }).click();
	await page.getByRole('alert').waitFor();
}

/** Orders a data package where there is nothing to make it of. */
export async function failedOrder(page: Page): Promise<void> {
	await fillOrder(page);
	await page.getByRole('button', { name: 'Bestil datapakken' }).click();
	await page.getByRole('alert').waitFor();
}

export async function wrongPassword(page: Page): Promise<void> {
	await page.goto('/signin');
	await page.getByLabel('E-mail', { exact: true }).fill('x@example.dk');
	await page.getByLabel('Adgangskode', { exact: true }).fill('x');
	await page.getByRole('button', { name: 'Log ind', exact: true }).click();
}

export async function secondFactor(page: Page): Promise<void> {
	await page.goto('/account/second-factor');
	await page.getByLabel('Adgangskode', { exact: true }).fill(password);
	await page.locator('main button').click();
}

/** With the link that somebody was invited by. */
export async function asInvited(page: Page): Promise<void> {
	const { token } = await invited('hidden');
	await page.goto(`/invitation/${token}`);
}

/** To the account of somebody who was invited, or to one of its steps. */
export function ofInvited(step: string) {
	return async (page: Page): Promise<void> => {
		const { account } = await invited('hidden');
		await page.goto(`/admin/accounts/${account}${step}`);
	};
}
