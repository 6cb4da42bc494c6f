import { expect, test } from '@playwright/test';
import { axeOn } from './checks/barriers.ts';
import { servers } from './servers.ts';
import { signInWithOwn } from './sign-in.ts';

const measures = [
	['service-duration', 'Varighed af nye ydelser'],
	['service-days', 'Ydelsesdage pr. familie'],
	['return-to-work', 'Tilbage i arbejde'],
	['self-support', 'Andel dage som selvforsørgende'],
	['contact-points', 'Kontaktpunkter'],
	['cost', 'Udgifter pr. familie'],
	['satisfaction', 'Familiernes tilfredshed']
] as const;
const places = ['Faxe', 'Holbæk', 'Næstved', 'Alle'];

test('the overview says what can be concluded, what is unlikely and what cannot be decided', async ({ page }) => {
	await page.goto('/');
	const conclusions = page.getByRole('region', { name: 'Hvad tallene kan bære' });
	await expect(conclusions.locator('dt')).toHaveText([
		'Kan sluttes',
		'Er usandsynligt',
		'Kan ikke afgøres',
		'Vises ikke'
	]);
	for (const said of await conclusions.locator('dd').all()) await expect(said).toHaveText(/\.$/);
	const verdicts = page.locator('.matrix .told');
	expect(await verdicts.count()).toBeGreaterThan(10);
	for (const verdict of await verdicts.all()) {
		await expect(verdict).toHaveText(/afgøres|forbedring|forværring|ingen ændring af betydning|for få familier|skjult/);
		await expect(verdict.locator('svg')).toHaveAttribute('aria-hidden', 'true');
	}
});

test('no page says that anything comes of the trial without families to compare with', async ({ request }) => {
	for (const path of ['/', ...measures.map(([measure]) => `/measures/${measure}`)]) {
		const html = await (await request.get(path)).text();
		expect(html).not.toMatch(/skyldes|besparelse|anonym|dyreste/i);
	}
});

test('the pages are reached from the overview, and from each other in its order', async ({ page }) => {
	await page.goto('/');
	await page.locator('.matrix').getByRole('link', { name: measures[0][1], exact: true }).click();
	for (const [, title] of measures) {
		await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
		const next = page.getByRole('link', { name: /^Næste mål/ });
		if (title === 'Familiernes tilfredshed') await expect(next).toHaveCount(0);
		else await next.click();
	}
	await page.getByRole('link', { name: 'Forrige mål: Udgifter pr. familie' }).click();
	await expect(page).toHaveTitle('Udgifter pr. familie – Effektblik');
	await page.getByRole('main').getByRole('link', { name: 'Overblik' }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Overblik');
});

for (const [measure, title] of measures) {
	test(`${measure} stands in the same order, with synthetic data said in every chart`, async ({ page }) => {
		await page.goto(`/measures/${measure}`);
		await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
		const verdicts = page.locator('.verdicts .place');
		if ((await verdicts.count()) > 0) await expect(verdicts).toHaveText(places);
		await expect(page.getByRole('note')).toContainText('SYNTETISKE DATA');
		const charts = page.getByRole('img');
		expect(await charts.count()).toBeGreaterThan(0);
		for (const chart of await charts.all()) {
			await expect(chart).toContainText('SYNTETISKE DATA');
			await expect(chart.locator('title')).not.toBeEmpty();
			await expect(chart.locator('desc')).not.toBeEmpty();
		}
	});

	test(`${measure} sends no hidden value: no count from 1 to 4, no verdict without its change`, async ({ page }) => {
		await page.goto(`/measures/${measure}`);
		const cells = await page.locator('.flow td').allInnerTexts();
		expect(cells.length).toBeGreaterThan(10);
		expect(cells.filter((cell) => /^[1-4]$/.test(cell.trim()))).toEqual([]);
		const html = await page.content();
		expect(html).not.toMatch(/[>(\s][1-4] familier/);
		for (const hidden of await page.locator('.verdicts li', { has: page.locator('.hidden-figure') }).all())
			await expect(hidden).not.toContainText(/\d/);
	});
}

for (const measure of ['cost', 'contact-points', 'self-support']) {
	test(`${measure} is told by month of each municipality, with the start marked and the numbers beside`, async ({
		page
	}) => {
		await page.goto(`/measures/${measure}`);
		const months = page.getByRole('region', { name: 'Måned for måned' });
		await expect(months.locator('.place')).toHaveText(['Faxe', 'Holbæk', 'Næstved']);
		expect(await months.getByRole('img').count()).toBeGreaterThan(0);
		// One scale: the highest number at the axis is the same everywhere.
		const axes = await months
			.getByRole('img')
			.evaluateAll((charts) =>
				charts.map((chart) =>
					[...chart.querySelectorAll('[text-anchor=end] text')].map((one) => one.textContent).join()
				)
			);
		expect(new Set(axes).size).toBe(1);
		await months.getByText('Vis tal').click();
		await expect(months.getByRole('rowheader')).toHaveCount(24);
	});
}

test('before and after stand place by place, and what is not drawn is said', async ({ page }) => {
	await page.goto('/measures/cost');
	const slopes = page.getByRole('region', { name: 'Før og efter' });
	await expect(slopes.locator('.place')).toHaveText(places);
	await expect(slopes.getByRole('img', { name: 'Udgifter pr. familie før og efter, Faxe' })).toBeVisible();
	await expect(slopes.locator('figure', { hasText: 'Faxe' })).toContainText('Sammenligning: ingen familier i gruppen');
	await expect(slopes.locator('.not-told').filter({ hasText: /[0-9]/ })).toHaveCount(0);
	await slopes.getByText('Vis tal').click();
	await expect(slopes.getByRole('columnheader')).toHaveText(['Kommune', 'Gruppe', 'Før', 'Efter']);
});

// Næstved books nothing on the trial itself: its cost stands beside others' that have it among them.
test('cost says where the trial’s own is not in it, and no other measure does', async ({ page }) => {
	await page.goto('/measures/cost');
	await expect(page.getByText('I Næstved er forsøgets egen indsats ikke talt med i udgifterne')).toBeVisible();
	await page.goto('/measures/self-support');
	await expect(page.getByText('ikke talt med i udgifterne')).toHaveCount(0);
});

test('the calculation in R is the measure’s own, with a word on where the rows are', async ({ page }) => {
	await page.goto('/measures/self-support');
	const calculation = page.getByRole('region', { name: 'Efterprøv i R' });
	await expect(calculation).toContainText('datapakken, som kun evaluatorerne får');
	await calculation.getByText('Vis målets beregning').click();
	await expect(calculation.locator('pre')).toContainText('add_measure("self-support"');
	await expect(calculation.locator('pre')).not.toContainText('add_measure("service-days"');
});

test('the way back from a page of an edition is told step by step', async ({ page }) => {
	await page.goto('/editions');
	const number = /[0-9]{4}-[0-9]+/.exec(await page.locator('main').innerText())?.[0] ?? '';
	await page.goto(`/editions/${number}/measures/cost`);
	const path = page.getByRole('navigation', { name: 'Her er du' });
	await expect(path.getByRole('listitem')).toHaveText([
		'Udgaver',
		`Udgave ${number}`,
		'Overblik',
		'Udgifter pr. familie'
	]);
	await path.getByRole('link', { name: `Udgave ${number}` }).click();
	await expect(page).toHaveURL(new RegExp(`/editions/${number}$`));
});

test('the curves are of all together, with who is left rounded to five', async ({ page }) => {
	await page.goto('/measures/service-duration');
	await expect(page.getByRole('img', { name: 'Andel af ydelserne, der stadig løber, Indsats' })).toBeVisible();
	const left = page.getByRole('table', { name: /fulgt så længe/i }).locator('td');
	const counts = (await left.allInnerTexts()).map(Number).filter((count) => count > 0);
	expect(counts.length).toBeGreaterThan(5);
	expect(counts.filter((count) => count % 5 !== 0 || count < 10)).toEqual([]);
});

test('can be used with the keyboard alone, and prints its tables', async ({ page }) => {
	await page.goto('/measures/cost');
	await page.locator('.figures summary').focus();
	await page.keyboard.press('Enter');
	await expect(page.getByRole('table', { name: 'Udgifter pr. familie' })).toBeVisible();
	await page.keyboard.press('Enter');
	await page.emulateMedia({ media: 'print' });
	await expect(page.getByRole('table', { name: 'Udgifter pr. familie' })).toBeVisible();
	await expect(page.locator('.print-foot')).toContainText('SYNTETISKE DATA');
	await expect(page.getByRole('navigation')).toHaveCount(0);
});

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('the page is all there, and sends no script', async ({ page }) => {
		const response = await page.goto('/measures/service-duration');
		expect(response?.headers()['content-security-policy']).toContain("default-src 'none'");
		// All places, before and after of four, and a curve for each group.
		await expect(page.getByRole('img')).toHaveCount(7);
		expect(await page.locator('script, style, [style]').count()).toBe(0);
	});
});

test('a measure that is not there is not found, and an empty database says what to do', async ({ page }) => {
	expect((await page.goto('/measures/hvad'))?.status()).toBe(404);
	await signInWithOwn(page, 'empty', { role: 'evaluator', municipality: null, hasSecondFactor: true });
	await page.goto(`${servers.empty.url}/measures/cost`);
	await expect(page.getByText('npm run effektblik -- ingest MAPPE')).toBeVisible();
	expect((await axeOn(page).analyze()).violations).toEqual([]);
});

// Pages are drawn on the server: nobody needs their data, and what is not sent cannot be read.
test('the data behind a page is not to be had by itself, and no shared cache keeps the page', async ({ request }) => {
	for (const path of ['/__data.json', '/measures/cost/__data.json']) {
		const response = await request.get(path);
		expect(response.status()).toBe(404);
		expect(await response.text()).toBe('');
	}
	expect((await request.get('/')).headers()['cache-control']).toBe('private, no-cache');
});
