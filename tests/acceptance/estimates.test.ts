import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { effektblik, temporaryFolder } from '../support/command-line.ts';
import { comparedArrays, differences, type ComparedArray } from './compare-estimates.ts';

const data = fileURLToPath(new URL('data', import.meta.url));

type Estimates = Record<ComparedArray, Record<string, unknown>[]> & Record<string, unknown>;

function expectedOf(trial: string): Estimates {
	return JSON.parse(readFileSync(join(data, trial, 'expected.json'), 'utf8')) as Estimates;
}

function estimatesOf(db: string, ...options: string[]): Estimates {
	return JSON.parse(effektblik(['estimates', '--json', '--db', db, ...options]).out) as Estimates;
}

describe.each([
	['example', ['faxe', 'holbaek', 'naestved']],
	['example-difference', ['ringsted']]
] as const)('the deliveries of %s', (trial, sites) => {
	const db = join(temporaryFolder(), 'trial.db');
	const ingested = effektblik(['ingest', ...sites.map((site) => join(data, trial, site)), '--db', db]);
	const actual = estimatesOf(db);
	const expected = expectedOf(trial);

	test('are received', () => {
		expect(ingested).toMatchObject({ code: 0 });
	});

	// The authority: an independent implementation in R (data/README.md).
	test.each(comparedArrays)('give the same %s as R, no record missing or too many', (array) => {
		// One site alone has no other to be beside.
		if (array !== 'sites' || sites.length > 1) expect(expected[array].length).toBeGreaterThan(0);
		expect(differences(array, expected[array], actual[array])).toEqual([]);
	});

	test('name the price year, the index and the deliveries', () => {
		expect(actual).toMatchObject({ format: 1, priceYear: 2019, priceIndex: 'cpi-2015' });
		const cutoffs = (estimates: Estimates) =>
			(estimates['deliveries'] as { municipality: string; cutoff: string }[]).map(({ municipality, cutoff }) => [
				municipality,
				cutoff
			]);
		expect(cutoffs(actual)).toEqual(cutoffs(expected));
	});

	test('give one municipality’s figures alone, the same as beside the others', () => {
		const scope = String(expected.flow[0]?.['scope']);
		const alone = estimatesOf(db, '--municipality', scope);
		for (const array of ['flow', 'paired', 'differences', 'survival', 'survivalDifferences'] as const) {
			expect(alone[array]).toEqual(actual[array].filter((record) => record['scope'] === scope));
		}
		expect(alone).toMatchObject({ sites: [], siteTests: [] });
	});

	test('give its headline figures alone, their p corrected over its own five only', () => {
		const scope = String(expected.flow[0]?.['scope']);
		const alone = estimatesOf(db, '--municipality', scope).headline;
		const beside = actual.headline.filter((record) => record['scope'] === scope);
		const uncorrected = (record: Record<string, unknown>) => ({
			...record,
			...{ pHolm: null, verdict: null, told: null }
		});
		expect(alone.map(uncorrected)).toEqual(beside.map(uncorrected));
		// By hand: the smallest p of those with ten families is multiplied by their number.
		const judged = alone.filter(({ group, n, p }) => group === 'indsats' && Number(n) >= 10 && p !== null);
		const smallest = judged.toSorted((a, b) => Number(a['p']) - Number(b['p']))[0];
		expect(smallest?.['pHolm']).toBeCloseTo(Math.min(1, judged.length * Number(smallest?.['p'])), 12);
	});

	// The authority: docs/decisions/0022. R has the registered verdict only.
	test('tell the registered verdict, or less where the groups do not clearly differ after', () => {
		for (const { verdict, told, basis } of actual.headline) {
			const mayBe = basis === 'difference' ? [verdict, `possible-${String(verdict)}`] : [verdict];
			expect(mayBe).toContain(told);
		}
	});

	test('give everything but the bootstrap without it, and say that it was not asked for', () => {
		const { paired, ...rest } = estimatesOf(db, '--without-bootstrap');
		const { paired: withBootstrap, ...others } = actual;
		expect(rest).toEqual(others);
		const none = { bootstrapLower: null, bootstrapUpper: null };
		const expectedPaired = withBootstrap.map((record) =>
			record['bootstrapLower'] === null ? record : { ...record, ...none, reason: 'not-asked' }
		);
		expect(paired).toEqual(expectedPaired);
	});
});

test('the comparison sees a wrong number, a missing record and one too many', () => {
	const { flow } = expectedOf('example');
	const [first, ...rest] = flow;
	if (!first) throw new Error('the expected file is empty');
	expect(differences('flow', flow, [{ ...first, complete: 0 }, ...rest])).toHaveLength(1);
	expect(differences('flow', flow, rest)).toHaveLength(1);
	expect(differences('flow', rest, flow)).toHaveLength(1);
});
