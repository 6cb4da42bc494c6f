import { expect, test, type Page } from '@playwright/test';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { builtServer } from '../support/built-server.ts';
import { effektblik, temporaryFolder } from '../support/command-line.ts';
import { axeOn } from './checks/barriers.ts';
import { copySeeded } from './seeded-database.ts';
import { amended } from './servers.ts';

/** A protocol that is changed on the command line while the server runs: the page tells it, at once and for good. */

test.describe.configure({ mode: 'serial', timeout: 120_000 });

const { url } = amended;
let server: ChildProcess;
let database: string;

test.beforeAll(async () => {
	database = join(temporaryFolder(), 'x.db');
	copySeeded(database);
	server = builtServer({ ...amended, database, stdio: 'pipe' });
	let said = '';
	for (const stream of [server.stdout, server.stderr]) stream?.on('data', (bytes) => (said += String(bytes)));
	await expect.poll(() => said, { timeout: 30_000 }).toContain('Listening');
});
test.afterAll(async () => {
	if (server.exitCode !== null) return;
	server.kill('SIGTERM');
	await once(server, 'exit');
});

interface Printed {
	protocol: {
		trials: { municipality: string; [field: string]: unknown }[];
		smallestChanges: Record<string, unknown>;
		meetings: { quarters: number[] };
	};
}

function register(change: (record: Printed) => void, reason: string): void {
	const record = JSON.parse(effektblik(['protocol', '--json', '--db', database]).out) as Printed;
	change(record);
	const file = join(temporaryFolder(), 'next.json');
	writeFileSync(file, JSON.stringify(record));
	expect(effektblik(['protocol', file, '--reason', reason, '--db', database])).toMatchObject({ code: 0, err: '' });
}

const version = (page: Page, number: number) => page.getByRole('article', { name: `Version ${number}` });

test('a new version is shown at once, with date, reason, changes and what was known of outcomes', async ({ page }) => {
	await page.goto(`${url}/protocol`);
	await expect(page.getByText('Ingen af forsøgene har endnu registreret')).toBeVisible();
	// Asked for again it is a kept page.
	await page.reload();
	await expect(page.getByRole('article')).toHaveCount(1);

	register(({ protocol }) => {
		const faxe = protocol.trials.find(({ municipality }) => municipality === '320') ?? {};
		Object.assign(faxe, {
			...{ name: 'Én plan i Faxe', committees: ['Socialudvalget'], start: '2017-07-01' },
			effectTargets: [{ measure: 'service-days', amount: -60 }]
		});
		protocol.smallestChanges['service-days'] = { amount: 20 };
		protocol.meetings.quarters = [4];
	}, 'Besluttet på styregruppens møde.');

	await page.reload();
	await expect(page.getByText(/^Version 2 gælder\. /)).toBeVisible();
	await expect(page.getByRole('article').getByRole('heading')).toHaveText(['Version 2', 'Version 1']);
	const second = version(page, 2);
	await expect(second).toContainText('Begrundelse: Besluttet på styregruppens møde.');
	await expect(second.getByRole('list').first().getByRole('listitem')).toHaveText([
		'Faxe, navn: fra ikke registreret endnu til Én plan i Faxe',
		'Faxe, udvalg: fra ikke registreret endnu til Socialudvalget',
		'Faxe, begynder: fra ikke registreret endnu til 1. juli 2017',
		/^Faxe, lovede ændringer: fra ikke registreret endnu til Ydelsesdage pr\. familie: −60\sdage$/,
		/^Mindste ændring af betydning, Ydelsesdage pr\. familie: fra ±30\sdage til ±20\sdage$/,
		'Kvartaler, som styregruppen mødes om: fra 2. kvartal og 4. kvartal til 4. kvartal'
	]);
	// The seeds' cut-off; each of the three has families that were followed for a year.
	await expect(second.getByRole('list').last().getByRole('listitem')).toHaveText(
		// By code.
		['Holbæk', 'Faxe', 'Næstved'].map(
			(place) =>
				`Syntetiske resultater fra ${place} pr. 31. december 2020 var modtaget, da denne version blev registreret.`
		)
	);
	await expect(version(page, 1)).toContainText('Fastlagt, før nogen resultater kunne ses.');
});

test('a promised change stands beside the smallest that matters', async ({ page }) => {
	await page.goto(`${url}/protocol`);
	const row = page
		.getByRole('table', { name: 'Lovede og mindste ændringer' })
		.getByRole('row', { name: 'Ydelsesdage pr. familie' });
	// 60 days are three times 20.
	await expect(row.getByRole('cell')).toHaveText([
		/^±20\sdage$/,
		/^−60\sdage \(3,0 gange δ\)$/,
		'ikke registreret endnu',
		'ikke registreret endnu'
	]);
	await expect(page.getByRole('table', { name: 'Vinduer og mindste ændringer' })).toContainText(/±20\sdage/);
});

test('the page has nothing that axe finds, is no wider than a narrow window, and says the same in English', async ({
	page
}) => {
	await page.setViewportSize({ width: 320, height: 844 });
	await page.goto(`${url}/protocol`);
	expect((await axeOn(page).analyze()).violations).toEqual([]);
	expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
	expect(await page.content()).not.toMatch(/effekt(?!blik)|skyldes|besparelse|anonym|dyreste/i);
	await page.goto(`${url}/protocol?lang=en`);
	await expect(page.getByRole('article', { name: 'Version 2' })).toContainText('Settled after outcomes could be seen:');
});
