import { describe, expect, test } from 'vitest';
import type { Estimates } from '#lib/trial/estimates.ts';
import { registeredProtocol } from '#lib/trial/protocol.ts';
import type { FamilyFile, ServiceRecord, SupportRecord } from '#lib/trial/records.ts';
import type { MunicipalityData } from '#lib/trial/trial-data.ts';
import {
	familyFile,
	familyRecord,
	municipalityData,
	person,
	service,
	START,
	support
} from '../../../../tests/support/family-file.ts';
import { computeEstimates } from './estimates.ts';

function estimatesOf(...municipalities: MunicipalityData[]) {
	const { survival, survivalDifferences } = computeEstimates(municipalities, registeredProtocol, {
		bootstrap: true,
		together: true
	}) as Estimates;
	return {
		duration: (window: 'before' | 'after', scope = '320') =>
			survival.find(
				(record) =>
					record.measure === 'service-duration' &&
					record.window === window &&
					record.scope === scope &&
					record.group === 'indsats'
			),
		returns: (scope = '320') =>
			survival.find(
				(record) => record.measure === 'return-to-work' && record.scope === scope && record.group === 'indsats'
			),
		difference: (compares: 'windows' | 'groups', scope = '320') =>
			survivalDifferences.find((record) => record.compares === compares && record.scope === scope)
	};
}

const withServices = (...services: ServiceRecord[]): FamilyFile => familyFile({ services });
/** One adult on a benefit, back in work from a day on, or never. */
function jobless(back: number | null, group: 'indsats' | 'sammenligning' = 'indsats'): FamilyFile {
	const supports: SupportRecord[] = [support('kontanthjaelp', -50, back === null ? null : back - 1)];
	if (back !== null) supports.push(support('loen', back, null));
	return familyFile({ family: familyRecord({ group }), persons: [person()], supports });
}

describe('the duration of services', () => {
	test('is half and half where two of four have ended', () => {
		const families = [10, 40, 200, 300].map((days) => withServices(service(0, days - 1)));
		expect(estimatesOf(municipalityData(families)).duration('after')).toMatchObject({
			n: 4,
			events: 4,
			families: 4,
			share180: 0.5,
			median: 120,
			restrictedMean: (10 + 40 + 180 + 180) / 4
		});
	});

	test('of one family has values and no intervals', () => {
		const { duration } = estimatesOf(municipalityData([withServices(service(0, 9), service(0, 299, { person: 2 }))]));
		expect(duration('after')).toMatchObject({
			n: 2,
			families: 1,
			share180: 0.5,
			lower180: null,
			restrictedMean: 95,
			restrictedMeanLower: null,
			medianLower: null,
			reason: 'one-family'
		});
	});

	test('that all end on one day varies in nothing', () => {
		const families = [1, 2, 3].map(() => withServices(service(0, 29)));
		expect(estimatesOf(municipalityData(families)).duration('after')).toMatchObject({
			share180: 0,
			lower180: null,
			median: 30,
			medianLower: null,
			restrictedMean: 30,
			restrictedMeanLower: null
		});
	});

	test('that nobody has seen the end of has no median, and is not guessed past the last day', () => {
		const families = [1, 2].map(() => withServices(service(300, null)));
		expect(estimatesOf(municipalityData(families)).duration('after')).toMatchObject({
			n: 2,
			events: 0,
			share180: null,
			median: null,
			restrictedMean: null,
			reason: 'follow-up-too-short'
		});
	});

	test('needs the year before, and not that the year after is over', () => {
		const file = withServices(service(-10, -6), service(0, 9, { person: 2 }));
		const early = estimatesOf(municipalityData([file], { cutoff: START + 20 }));
		expect([early.duration('before')?.n, early.duration('after')?.n]).toEqual([1, 1]);
		const unregistered = { ...file, family: familyRecord({ registeredFrom: START - 364 }) };
		expect(estimatesOf(municipalityData([unregistered])).duration('before')).toMatchObject({
			n: 0,
			reason: 'no-pairs'
		});
	});

	test('is compared after minus before, family by family', () => {
		// By hand: 10 to 20 days in one family, 30 to 40 in the other: each changes by 10, so nothing varies.
		const families = [10, 30].map((days) =>
			withServices(service(-100, days - 101), service(0, days + 9, { person: 2 }))
		);
		expect(estimatesOf(municipalityData(families)).difference('windows')).toMatchObject({
			difference: 10,
			lower: null,
			reason: 'zero-spread'
		});
	});
});

describe('return to work', () => {
	test('is told as the share back, its limits the other way round', () => {
		const { returns } = estimatesOf(municipalityData([100, 300, null, null].map((back) => jobless(back))));
		const record = returns();
		expect(record).toMatchObject({ n: 4, events: 2, share182: 0.25, share364: 0.5, median: null, share180: null });
		expect(record?.lower364).toBeLessThan(0.5);
		expect(record?.upper364).toBeGreaterThan(0.5);
	});

	test('is 0 with no interval when nobody is back', () => {
		expect(estimatesOf(municipalityData([jobless(null), jobless(null)])).returns()).toMatchObject({
			share364: 0,
			lower364: null,
			reason: 'certain'
		});
	});

	test('is compared between the groups, independent of each other', () => {
		const files = [
			...[100, 300, null, null].map((back) => jobless(back)),
			...[100, null, null, null].map((back) => jobless(back, 'sammenligning'))
		];
		const { difference } = estimatesOf(municipalityData(files));
		expect(difference('groups')).toMatchObject({ difference: 0.25 });
		// By hand, nobody censored: the variances are 0.5 · 0.5 / 4 and 0.25 · 0.75 / 4.
		const half = 1.959963984540054 * Math.sqrt(0.0625 + 0.046875);
		expect(difference('groups')?.upper).toBeCloseTo(0.25 + half, 12);
	});

	test('for all is averaged over sites, and cannot be had when one of them is not followed for a year', () => {
		const files = [
			...[100, null].map((back) => jobless(back)),
			...[null, 300].map((back) => jobless(back, 'sammenligning'))
		];
		const followed = municipalityData(files);
		const short = municipalityData(files, { municipality: '370', cutoff: START + 200 });
		expect(estimatesOf(followed).difference('groups', 'all')).toMatchObject({ difference: 0 });
		expect(estimatesOf(followed, short).difference('groups', 'all')).toMatchObject({
			difference: null,
			reason: 'follow-up-too-short'
		});
	});

	test('for all leaves out a site with a single person in a group', () => {
		const pairs = (municipality: string, ...comparison: (number | null)[]) =>
			municipalityData(
				[...[100, 300].map((back) => jobless(back)), ...comparison.map((back) => jobless(back, 'sammenligning'))],
				{ municipality }
			);
		const { difference } = estimatesOf(pairs('316', 300, null), pairs('320', null));
		expect(difference('groups', '320')).toMatchObject({ difference: 1, lower: null });
		expect(difference('groups', 'all')).toMatchObject({ difference: 0.5 });
	});
});
