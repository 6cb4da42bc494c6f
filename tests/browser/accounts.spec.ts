import { expect, test, type Page } from '@playwright/test';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { builtServer } from '../support/built-server.ts';
import { temporaryFolder } from '../support/command-line.ts';
import { totp } from '../support/totp.ts';
import { axeOn } from './checks/barriers.ts';
import { entered, servers } from './servers.ts';
import { signInAs } from './sign-in.ts';

/** How people come in: the demonstration by a button; a server that is to be used from its first link on. */

const { url } = entered;
const password = 'røde ærter med flæsk';
let server: ChildProcess;
let said = '';

test.describe.configure({ mode: 'serial', timeout: 60_000 });
test.beforeAll(async () => {
	server = builtServer({ ...entered, database: join(temporaryFolder(), 'x.db'), stdio: 'pipe' });
	for (const stream of [server.stdout, server.stderr]) stream?.on('data', (bytes) => (said += String(bytes)));
	await expect.poll(() => said, { timeout: 30_000 }).toContain('Listening');
});
test.afterAll(async () => {
	if (server.exitCode !== null) return;
	server.kill('SIGKILL');
	await once(server, 'exit');
});

const nothingThatAxeFinds = async (page: Page) => {
	expect((await axeOn(page).analyze()).violations).toEqual([]);
};
const noWiderThanItsWindow = async (page: Page) => {
	const [content, window] = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth]);
	expect(content).toBe(window);
};
const heading = (page: Page) => page.getByRole('heading', { level: 1 });

async function choosePassword(page: Page, link: string, name: string, email?: string): Promise<void> {
	await page.goto(link);
	if (email !== undefined) await page.getByLabel('E-mail', { exact: true }).fill(email);
	await page.getByLabel('Navn').fill(name);
	await page.getByLabel('Adgangskode', { exact: true }).fill(password);
	await page.getByRole('button', { name: 'Gem' }).click();
	await expect(page.getByRole('status')).toHaveText('Adgangskoden er valgt. Log ind med den.');
}

async function signIn(page: Page, email: string, typed = password): Promise<void> {
	await page.goto(`${url}/signin`);
	await page.getByLabel('E-mail', { exact: true }).fill(email);
	await page.getByLabel('Adgangskode', { exact: true }).fill(typed);
	await page.getByRole('button', { name: 'Log ind', exact: true }).click();
}

/** What the page shows for the telephone. */
const secretOn = async (page: Page) => (await page.locator('p code').innerText()).replaceAll(' ', '');

let secret = '';
let invitation = '';

test('the first administrator comes in by the link that the server says, and cannot go on without a second factor', async ({
	page
}) => {
	const link = /http:\S+\/invitation\/\w+/.exec(said)?.[0] ?? '';
	await page.goto(link);
	await nothingThatAxeFinds(page);
	await page.getByLabel('E-mail', { exact: true }).fill('anna@kommune.dk');
	await page.getByLabel('Navn').fill('Anna');
	await page.getByLabel('Adgangskode', { exact: true }).fill('qwerty123456');
	await page.getByRole('button', { name: 'Gem' }).click();
	await expect(page.locator('.fault')).toContainText('alle prøver først');
	await expect(page.getByLabel('Adgangskode', { exact: true })).toHaveAttribute('aria-invalid', 'true');
	await choosePassword(page, link, 'Anna', 'anna@kommune.dk');
	await page.goto(link);
	await expect(page.getByRole('alert')).toContainText('virker ikke længere');

	await signIn(page, 'anna@kommune.dk', 'forkert adgangskode');
	await expect(page.getByRole('alert')).toContainText('passer ikke');
	await signIn(page, 'anna@kommune.dk');
	await expect(page).toHaveURL(`${url}/account/second-factor`);
	await page.goto(`${url}/admin`);
	await expect(page).toHaveURL(`${url}/account/second-factor`);

	await page.getByLabel('Adgangskode', { exact: true }).fill(password);
	await page.getByRole('button', { name: 'Sæt engangskode op' }).click();
	await expect(page.getByRole('img', { name: /Firkant til appen/ })).toBeVisible();
	await nothingThatAxeFinds(page);
	await page.setViewportSize({ width: 320, height: 800 });
	await noWiderThanItsWindow(page);
	secret = await secretOn(page);
	await page.getByLabel('Koden, som appen viser nu').fill(totp(secret, Date.now() - 30_000));
	await page.getByRole('button', { name: 'Slå til' }).click();
	await expect(page.getByRole('status')).toHaveText('Engangskoden er slået til.');
});

test('she comes in again with the number on her telephone, and invites a coordinator', async ({ page }) => {
	await signIn(page, 'anna@kommune.dk');
	await expect(heading(page)).toHaveText('Engangskode');
	await nothingThatAxeFinds(page);
	await page.getByLabel('Kode').fill('000000');
	await page.getByRole('button', { name: 'Fortsæt' }).click();
	await expect(page.getByRole('alert')).toContainText('Koden passer ikke');
	await page.getByLabel('Kode').fill(totp(secret));
	await page.getByRole('button', { name: 'Fortsæt' }).click();
	await page.getByRole('link', { name: 'Administration', exact: true }).click();
	await expect(heading(page)).toHaveText('Brugere');

	await page.getByLabel('E-mail', { exact: true }).fill('bo@faxe.dk');
	await page.getByLabel('Rolle').selectOption('coordinator');
	await page.getByLabel('Kommune').selectOption('320');
	await page.getByRole('button', { name: 'Invitér' }).click();
	invitation = /http:\S+\/invitation\/\w+/.exec(await page.locator('main').innerText())?.[0] ?? '';
	expect(invitation).not.toBe('');
	await page.goto(`${url}/admin/log`);
	await expect(page.getByRole('table').getByText('Bruger inviteret').first()).toBeVisible();
});

test('the coordinator is led to where he wanted to go, signs out elsewhere, and out', async ({ page, browser }) => {
	await choosePassword(page, invitation, 'Bo');
	await page.goto(`${url}/deliveries`);
	await expect(heading(page)).toHaveText('Log ind');
	await page.getByLabel('E-mail', { exact: true }).fill('bo@faxe.dk');
	await page.getByLabel('Adgangskode', { exact: true }).fill(password);
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(`${url}/deliveries`);

	const elsewhere = await (await browser.newContext()).newPage();
	await signIn(elsewhere, 'bo@faxe.dk');
	await page.goto(`${url}/account`);
	await nothingThatAxeFinds(page);
	await page.getByRole('button', { name: 'Log ud alle andre steder' }).click();
	await elsewhere.goto(`${url}/account`);
	await expect(heading(elsewhere)).toHaveText('Log ind');
	await elsewhere.context().close();

	await page.getByRole('button', { name: 'Log ud', exact: true }).click();
	await page.goto(`${url}/account`);
	await expect(heading(page)).toHaveText('Log ind');
});

for (const colorScheme of ['light', 'dark'] as const) {
	test(`the pages have nothing that axe finds, and fit every window: ${colorScheme}`, async ({ page }) => {
		await page.emulateMedia({ colorScheme });
		for (const width of [320, 390, 768, 1440]) {
			await page.setViewportSize({ width, height: 900 });
			for (const address of [
				`${servers.seeded.url}/signin`,
				`${url}/signin?lang=en`,
				`${url}/invitation/${'x'.repeat(24)}`
			]) {
				await page.goto(address);
				await noWiderThanItsWindow(page);
				if (width === 390) await nothingThatAxeFinds(page);
			}
		}
	});
}

test('a newcomer sees the demonstration as each of its people in one click, and is told what each may', async ({
	page
}) => {
	await page.goto(`${servers.seeded.url}/`);
	await expect(heading(page)).toHaveText('Overblik');
	for (const [account, title] of [
		['coordinator-316', 'Dataleverancer'],
		['administrator', 'Brugere']
	] as const) {
		await signInAs(page, account);
		await page.getByRole('link', { name: title === 'Brugere' ? 'Administration' : title }).click();
		await expect(heading(page)).toHaveText(title);
	}
	await signInAs(page, 'reader');
	await page.goto(`${servers.seeded.url}/`);
	await expect(page.locator('.page-title')).toContainText(/Udgave \d{4}-1/);
	expect((await page.goto(`${servers.seeded.url}/deliveries`))?.status()).toBe(403);
	await expect(page.getByText('Din bruger har ikke adgang til siden.')).toBeVisible();
});
