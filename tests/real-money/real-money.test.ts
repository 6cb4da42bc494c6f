import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { effektblik, temporaryFolder } from '../support/command-line.ts';
import { sites, writeDeliveries } from './convert.ts';

interface Figures {
	readonly n: number;
	readonly before: number;
	readonly after: number;
	readonly change: number;
	readonly lower: number;
	readonly upper: number;
	readonly p: number;
}

type Expected = Record<string, Record<'plain' | 'guarded' | 'comparison', Figures>>;
type Paired = Figures & {
	readonly measure: string;
	readonly scope: string;
	readonly group: string;
	readonly basis: string;
};

interface Headline {
	readonly measure: string;
	readonly scope: string;
	readonly group: string;
	readonly basis: string | null;
	readonly expectedByChance: number | null;
	readonly verdict: string;
}

const tolerance = (value: number) => 1e-9 * Math.max(1, Math.abs(value));
const path = (name: string) => fileURLToPath(new URL(name, import.meta.url));

// The authority: R's t.test on the same sums (expected.R), on real people's costs with nothing done between the years.
const expected = JSON.parse(readFileSync(path('expected.json'), 'utf8')) as Expected;

describe('what real people’s care cost, with nothing done between the years', () => {
	const folder = temporaryFolder();
	writeDeliveries(path('../reference/data/randhie_sites135.csv'), folder);
	const db = join(folder, 'real.db');
	const ingested = effektblik(['ingest', ...sites.map((site) => join(folder, site.folder)), '--db', db]);
	const { paired, headline } = JSON.parse(effektblik(['estimates', '--json', '--db', db]).out) as {
		paired: Paired[];
		headline: Headline[];
	};
	const cost = (scope: string, group: string, basis: string) =>
		paired.find(
			(record) =>
				record.measure === 'cost' && record.scope === scope && record.group === group && record.basis === basis
		);

	test('passes the command line as three deliveries', () => {
		expect(ingested.code).toBe(0);
	});

	test.each(sites)('equals R at site $code, plain, guarded and for comparison', ({ code }) => {
		const site = expected[code];
		if (!site) throw new Error(`no expected figures for ${code}`);
		for (const [figures, record] of [
			[site.plain, cost(code, 'indsats', 'plain')],
			[site.guarded, cost(code, 'indsats', 'guarded')],
			[site.comparison, cost(code, 'sammenligning', 'plain')]
		] as const) {
			for (const [name, value] of Object.entries<number>({ ...figures })) {
				const got = record?.[name as keyof Figures] ?? NaN;
				expect(Math.abs(got - value), `${code} ${name}`).toBeLessThanOrEqual(tolerance(value));
			}
		}
	});

	test.each(sites)(
		'falls by more than half at site $code though nothing was done, and the guarded change is near zero',
		({ code }) => {
			const plain = cost(code, 'indsats', 'plain');
			const guarded = cost(code, 'indsats', 'guarded');
			if (!plain || !guarded) throw new Error('no figures');
			expect(plain.change).toBeLessThan(-0.5 * plain.before);
			expect(guarded.lower).toBeLessThan(0);
			expect(guarded.upper).toBeGreaterThan(0);
			expect(Math.abs(guarded.change)).toBeLessThan(0.25 * Math.abs(plain.change));
		}
	);

	// The authority: nothing was done to anybody, so whoever reads of an improvement has been misled.
	test.each(sites)('is no improvement at site $code, nor possibly one', ({ code }) => {
		const cost = headline.find(
			({ measure, scope, group }) => measure === 'cost' && scope === code && group === 'indsats'
		);
		expect(cost?.basis).toBe('guarded');
		expect(cost?.expectedByChance).toBeLessThan(0);
		expect(['improvement', 'possible-improvement']).not.toContain(cost?.verdict);
	});
});
