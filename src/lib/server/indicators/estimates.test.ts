import { describe, expect, test } from 'vitest';
import { groups } from '#lib/trial/code-lists.ts';
import type { Estimates } from '#lib/trial/estimates.ts';
import { pairedMeasures } from '#lib/trial/measures.ts';
import { registeredProtocol } from '#lib/trial/protocol.ts';
import type { MunicipalityData } from '#lib/trial/trial-data.ts';
import { familyFile, familyRecord, municipalityData, START } from '../../../../tests/support/family-file.ts';
import { computeEstimates } from './estimates.ts';

function estimatesOf(...municipalities: MunicipalityData[]): Estimates {
	const estimates = computeEstimates(municipalities, registeredProtocol, { bootstrap: true, together: true });
	if ('missingPriceIndexYear' in estimates) throw new Error('no index');
	return estimates;
}

test('of nothing are empty', () => {
	expect(estimatesOf()).toMatchObject({
		deliveries: [],
		flow: [],
		paired: [],
		differences: [],
		survival: [],
		survivalDifferences: []
	});
});

describe('the records', () => {
	const twoSites = estimatesOf(municipalityData([], { municipality: '370' }), municipalityData([familyFile()]));

	test('are there for every scope, group and measure, also where there is no family', () => {
		const scopes = ['320', '370', 'all'];
		expect(twoSites.flow).toHaveLength(scopes.length * groups.length);
		expect(twoSites.paired).toHaveLength(scopes.length * groups.length * pairedMeasures.length);
		expect(twoSites.survival).toHaveLength(scopes.length * groups.length * 3);
		expect(
			twoSites.paired.filter(({ scope }) => scope === '370').every(({ n, reason }) => n === 0 && reason === 'no-pairs')
		).toBe(true);
	});

	test('of differences are there only where both sides have anybody', () => {
		expect(twoSites.differences).toEqual([]);
		expect(twoSites.survivalDifferences).toEqual([]);
	});

	test('name the deliveries in the order of their codes, with the cut-off as a date', () => {
		expect(twoSites.deliveries.map(({ municipality, cutoff }) => [municipality, cutoff])).toEqual([
			['320', '2020-12-31'],
			['370', '2020-12-31']
		]);
	});
});

test('a family counts in the flow, and in nothing else, when its consent is withdrawn', () => {
	const family = familyRecord({ end: START + 400, endReason: 'samtykke_trukket', selection: 'omkostning' });
	const { flow, paired } = estimatesOf(municipalityData([familyFile({ family })]));
	expect(flow[0]).toMatchObject({ started: 1, consentWithdrawn: 1, complete: 0 });
	expect(paired.every(({ n, basis }) => n === 0 && basis === 'plain')).toBe(true);
});

test('the families of a municipality are walked once', () => {
	let walks = 0;
	const families = {
		*[Symbol.iterator]() {
			walks += 1;
			yield familyFile();
		}
	};
	estimatesOf(municipalityData([], { families }));
	expect(walks).toBe(1);
});
