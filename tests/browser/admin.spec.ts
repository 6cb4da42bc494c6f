import { expect, test, type Page } from '@playwright/test';
import { signInAs } from './sign-in.ts';

/** Addresses that no other test takes: they all share one server. */
const unusedAddress = () => `${crypto.randomUUID()}@kommune.dk`;

test.beforeEach(async ({ page }) => {
	await signInAs(page, 'administrator');
	await page.goto('/admin');
});

async function invite(page: Page, email: string, role: string, municipality = ''): Promise<void> {
	await page.getByLabel('E-mail', { exact: true }).fill(email);
	await page.getByLabel('Rolle', { exact: true }).selectOption(role);
	await page.getByLabel('Kommune', { exact: true }).selectOption(municipality);
	await page.getByRole('button', { name: 'Invitér' }).click();
}

test('invites somebody: the link is shown once and leads to where a password is chosen', async ({ page, browser }) => {
	const email = unusedAddress();
	await invite(page, email, 'coordinator');
	await expect(page.getByText('Rollen hører til en kommune. Vælg hvilken.')).toBeVisible();
	await expect(page.getByLabel('E-mail', { exact: true })).toHaveValue(email);
	await expect(page.getByLabel('Rolle', { exact: true })).toHaveValue('coordinator');

	await invite(page, email, 'coordinator', '320');
	const link = (await page.getByRole('status').locator('code').textContent()) ?? '';
	await expect(page.getByRole('row', { name: email })).toContainText('Faxe');
	await page.goto('/admin');
	await expect(page.locator('body')).not.toContainText(link);

	const other = await (await browser.newContext()).newPage();
	await other.goto(link);
	await expect(other.locator('main')).toContainText(email);
	await other.context().close();
});

test('changes, closes and opens an account, asks before it closes one, and all of it stands in the log', async ({
	page
}) => {
	const email = unusedAddress();
	await invite(page, email, 'reader');
	await page.getByRole('link', { name: email }).click();
	await page.getByLabel('Rolle', { exact: true }).selectOption('evaluator');
	await page.getByRole('button', { name: 'Gem rolle' }).click();
	await expect(page.getByRole('status')).toHaveText('Rollen er gemt.');
	await page.getByRole('link', { name: 'Luk brugeren' }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Luk brugeren?');
	await page.getByRole('button', { name: 'Luk brugeren' }).click();
	await expect(page.locator('.facts')).toContainText('lukket');
	await page.getByRole('button', { name: 'Åbn brugeren igen' }).click();
	await expect(page.locator('.facts')).toContainText('inviteret');

	await page.goto('/admin/log');
	await page.getByLabel('Hvem').selectOption({ label: email });
	await page.getByRole('button', { name: 'Vis' }).click();
	const done = page.getByRole('table').locator('tbody td:nth-child(4)');
	await expect(done).toHaveText(['Bruger åbnet igen', 'Bruger lukket', 'Rolle ændret', 'Bruger inviteret']);
});

test('gives the chosen part of the log as a file', async ({ page }) => {
	await page.goto('/admin/log?what=deliveries');
	const [file] = await Promise.all([
		page.waitForEvent('download'),
		page.getByRole('link', { name: 'Hent posterne som CSV' }).click()
	]);
	expect(file.suggestedFilename()).toBe('effektblik-log.csv');
	await expect(page.getByRole('region', { name: 'Er loggen hel?' })).toContainText('Loggen er hel');
});

test('does nothing to the accounts that everybody tries the demonstration with', async ({ page }) => {
	await page.getByRole('link', { name: /^Demonstrationens administrator/ }).click();
	await expect(page.locator('main')).toContainText('Det er dig selv.');
	const answer = await page.request.post(`${page.url()}/close`, {
		headers: { origin: new URL(page.url()).origin, accept: 'text/html' },
		form: {}
	});
	expect(answer.status()).toBe(409);
	await page.goto('/admin');
	await expect(page.getByRole('row', { name: /^Demonstrationens administrator/ })).toContainText('klar til brug');
});

test('says how the operation stands, and warns where there is no backup', async ({ page }) => {
	await page.goto('/admin/operation');
	await expect(page.getByRole('region', { name: 'Sikkerhedskopi' })).toContainText('aldrig taget en sikkerhedskopi');
	await expect(page.getByRole('region', { name: 'Loggens sidste post' })).toContainText(/\d+:[0-9a-f]{64}/);
});
