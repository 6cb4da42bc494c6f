import { expect, test, type APIRequestContext } from '@playwright/test';
import { parseHTML } from 'linkedom';
import { measuresInOrder } from '#lib/trial/measure-page.ts';
import { trialMunicipalities } from '#lib/trial/municipalities.ts';
import { servers } from './servers.ts';

test.use({ baseURL: servers.seeded.url });

/** The demonstration's first edition is approved on the day that the tests run. */
const edition = `/editions/${new Date().getFullYear()}-1`;

/** Every page that reads an edition. */
const pages = [
	...['/overview', '/sites', '/target-groups', '/data-quality'],
	...measuresInOrder.map((measure) => `/measures/${measure}`),
	...trialMunicipalities.map((code) => `/sites/${code}`)
];

const LINKS = '.figure-link, a.hidden-figure, .figure-mark';

interface Opened {
	readonly page: Document;
	/** What an address can lead to. */
	readonly entries: ReadonlyMap<string, Element>;
}

/** By language and address. */
const opened = new Map<string, Opened>();

/** A page as the server sends it: what is not in it is not there for anybody. */
async function open(request: APIRequestContext, language: string, at: string): Promise<Opened> {
	const known = opened.get(`${language} ${at}`);
	if (known) return known;
	const response = await request.get(`${at}?lang=${language}`);
	expect(response.status(), at).toBe(200);
	const { document } = parseHTML(await response.text());
	const entries = new Map([...document.querySelectorAll('[id]')].map((element) => [element.id, element]));
	opened.set(`${language} ${at}`, { page: document, entries });
	return { page: document, entries };
}

const textOf = (element: Element) => element.textContent.replaceAll(/\s+/g, ' ').trim();

/** The same of a row: its cells stand apart, as they are seen. */
const rowText = (row: Element) => [...row.children].map(textOf).join(' ');

/** The numbers of a text, without a sign: a page says a change with one, and how far something is without. */
const numbersIn = (text: string): readonly string[] => text.match(/\d[\d.,]*\d|\d/g) ?? [];

for (const language of ['da', 'en'])
	for (const at of pages)
		test(`each number leads to where it comes from: ${at}, ${language}`, async ({ request }) => {
			const { page } = await open(request, language, `${edition}${at}`);
			const links = [...page.querySelectorAll(LINKS)];
			expect(links.length).toBeGreaterThan(20);
			const named = new Map<string, string>();
			for (const link of links) {
				const [address = '', name = ''] = ['href', 'aria-label'].map((one) => link.getAttribute(one) ?? '');
				expect(named.get(name) ?? address, `another ${name}`).toBe(address);
				named.set(name, address);
				const { pathname, hash } = new URL(address, `${servers.seeded.url}${edition}${at}`);
				const { entries } = await open(request, language, pathname);
				const entry = entries.get(hash.slice(1));
				expect(entry?.localName, address).toBe('tr');
				if (!entry) continue;
				// The link after a sentence is of one of its numbers, or of what it says instead of one.
				const isMark = link.matches('.figure-mark');
				const said = numbersIn(textOf(isMark ? (link.parentElement ?? link) : link));
				const told = numbersIn(rowText(entry));
				if (isMark) expect(said.length === 0 || said.some((number) => told.includes(number)), address).toBe(true);
				else for (const number of said) expect(told, `${address}: ${textOf(entry)}`).toContain(number);
				if (link.matches('.hidden-figure')) expect(textOf(entry)).toContain(textOf(link));
			}
		});

test('no number in a table stands without its source', async ({ request }) => {
	for (const at of pages) {
		const { page } = await open(request, 'da', `${edition}${at}`);
		for (const cell of page.querySelectorAll('main td')) {
			const rest = cell.cloneNode(true) as Element;
			for (const link of rest.querySelectorAll(LINKS)) link.remove();
			expect(textOf(rest), `${at}: ${textOf(cell)}`).not.toMatch(/\d/);
		}
	}
});

test('from a number it is one step to its entry, which is opened and marked', async ({ page }) => {
	await page.goto('/measures/cost');
	await page.locator('.all-figures summary').click();
	const number = page.locator('.all-figures tbody.site-320 td .figure-link').first();
	const text = await number.innerText();
	await number.click();
	await expect(page).toHaveURL(/\/figures\/cost#measure-cost\.320\.indsats\.before$/);
	const entry = page.locator('tr:target');
	await expect(entry).toBeInViewport();
	await expect(entry).toContainText(text);
	// Where it leads stands all that is to be known to compute it again.
	const place = page.locator('details[open]').filter({ has: entry });
	await expect(place).toHaveCount(1);
	await expect(entry).toContainText(/4\.4 \(\d+–\d+\)/);
	await expect(place).toContainText('Før: måned −12 til −1');
	await expect(place).toContainText(/Startede familier: \d+/);
	await expect(place).toContainText(/Faxe, Indsats: opgjort .* [0-9a-f]{64}/);
	await expect(place).toContainText(/Udgave \d{4}-\d, protokollens version 1, programmets version 0\./);
	await expect(place).toContainText('src/lib/server/indicators/cost.ts');
});

test('a row of a table is one stop of the keyboard, and a hidden figure leads to why', async ({ page }) => {
	await page.goto('/data-quality');
	await page.locator('details summary').first().click();
	const row = page
		.locator('table tbody tr')
		.filter({ has: page.locator('.figure-link').nth(2) })
		.first();
	await expect(row.locator('.figure-link:not([tabindex])')).toHaveCount(1);
	await page.goto('/');
	await page.locator('a.hidden-figure').first().focus();
	await expect(page.locator('#hidden-rule')).toBeVisible();
	await page.keyboard.press('Enter');
	await expect(page.locator('tr:target')).toContainText('skjult af hensyn til familierne');
});
