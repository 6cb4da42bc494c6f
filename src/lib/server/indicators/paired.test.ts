import { describe, expect, test } from 'vitest';
import type { TableName } from '#lib/trial/delivery-schema.ts';
import type { Estimates } from '#lib/trial/estimates.ts';
import { registeredProtocol } from '#lib/trial/protocol.ts';
import type { FamilyFile, FamilyRecord } from '#lib/trial/records.ts';
import type { MunicipalityData } from '#lib/trial/trial-data.ts';
import { contact, familyFile, familyRecord, municipalityData, START } from '../../../../tests/support/family-file.ts';
import { computeEstimates } from './estimates.ts';

/** A family with so many contact persons before and after, and long before. */
function family(before: number, after: number, stated: Partial<FamilyRecord> = {}, longBefore = 0): FamilyFile {
	const contacts = [
		...Array.from({ length: before }, (_, index) => contact(index, -90, -1)),
		...Array.from({ length: after }, (_, index) => contact(index, 275, 364)),
		...Array.from({ length: longBefore }, (_, index) => contact(index, -460, -450))
	];
	return familyFile({ family: familyRecord(stated), contacts });
}

const comparison = { group: 'sammenligning' } as const;
const picked = { selection: 'kontaktpunkter', selectedFrom: START - 90, selectedTo: START - 1 } as const;
const without = (table: TableName) => new Set([...municipalityData([]).tables].filter((name) => name !== table));

function contactPoints(...municipalities: MunicipalityData[]) {
	const { paired, differences } = computeEstimates(municipalities, registeredProtocol, {
		bootstrap: true,
		together: true
	}) as Estimates;
	return {
		paired: (scope: string, basis = 'plain', group = 'indsats') =>
			paired.find(
				(record) =>
					record.measure === 'contact-points' &&
					record.scope === scope &&
					record.basis === basis &&
					record.group === group
			),
		difference: (scope: string, basis = 'plain') =>
			differences.find(
				(record) => record.measure === 'contact-points' && record.scope === scope && record.basis === basis
			)
	};
}

describe('the paired estimate', () => {
	test('is of the families, each counting once', () => {
		const { paired } = contactPoints(municipalityData([family(5, 2), family(3, 3), family(4, 1)]));
		expect(paired('320')).toMatchObject({ n: 3, before: 4, after: 2, change: -2, sd: Math.sqrt(3) });
	});

	test.each([
		['one-pair', [family(5, 2)], { n: 1, change: -3, sd: null, p: null, detectable: null }],
		[
			'zero-spread',
			[family(5, 2), family(4, 1)],
			{ n: 2, change: -3, sd: 0, lower: null, upper: null, detectable: null }
		],
		['no-pairs', [family(5, 2, { registeredFrom: START })], { n: 0, before: null, change: null }]
	] as const)('says why it has no interval: %s', (reason, families, record) => {
		expect(contactPoints(municipalityData(families)).paired('320')).toMatchObject({ ...record, reason });
	});

	test('of a table that is not delivered is none, not 0, and "all" is the other sites', () => {
		const other = municipalityData([family(9, 9)], { municipality: '370', tables: without('kontakter') });
		const { paired } = contactPoints(municipalityData([family(5, 2)]), other);
		expect(paired('370')).toMatchObject({ n: 0, before: null, reason: 'not-delivered' });
		expect(paired('all')).toMatchObject({ n: 1, before: 5 });
		expect(contactPoints(other).paired('all')).toMatchObject({ n: 0, reason: 'not-delivered' });
	});
});

describe('beside the mean change', () => {
	const estimatesOf = (bootstrap: boolean, ...families: FamilyFile[]) => {
		const options = { bootstrap, together: false };
		const { paired } = computeEstimates([municipalityData(families)], registeredProtocol, options) as Estimates;
		return paired.find(({ measure, group }) => measure === 'contact-points' && group === 'indsats');
	};
	const three = [family(5, 2), family(4, 3), family(6, 1)];

	test('stand what resists single large changes, and the bootstrap where it is asked for', () => {
		// By hand: changes −3, −1 and −5; two of eight ways of signs; averages −5, −4, −3, −3, −2, −1.
		expect(estimatesOf(true, ...three)).toMatchObject({ wilcoxonP: 0.25, hodgesLehmann: -3 });
		expect(estimatesOf(true, ...three)?.bootstrapLower).toBeLessThan(-3);
		expect(estimatesOf(true, ...three)?.reason).toBeUndefined();
		expect(estimatesOf(false, ...three)).toMatchObject({ bootstrapLower: null, reason: 'not-asked' });
	});

	test('the reason why there is no interval goes before that of the bootstrap', () => {
		const same = [family(5, 2), family(4, 1)];
		// Two changes of one size: ranks 1.5 twice, W 0, (1.5 − 0.5) / sqrt(4.5 / 4).
		expect(estimatesOf(false, ...same)).toMatchObject({
			...{ hodgesLehmann: -3, bootstrapLower: null, reason: 'zero-spread' },
			wilcoxonP: expect.closeTo(0.3458, 4) as number
		});
		expect(estimatesOf(false, family(5, 2))).toMatchObject({ wilcoxonP: 1, hodgesLehmann: -3, reason: 'one-pair' });
		expect(estimatesOf(true)).toMatchObject({ wilcoxonP: null, hodgesLehmann: null, reason: 'no-pairs' });
	});
});

describe('the guarded estimate', () => {
	test('is there when a family is touched, with a pair or without', () => {
		expect(contactPoints(municipalityData([family(5, 2)])).paired('320', 'guarded')).toBeUndefined();
		const touched = family(5, 2, { ...picked, registeredFrom: START });
		expect(contactPoints(municipalityData([touched])).paired('320', 'guarded')).toMatchObject({
			n: 0,
			reason: 'no-pairs'
		});
	});

	test('compares a touched family with its mirrored window, and others with their own', () => {
		// By hand: the period is [-90, -1], so [275, 364] is mirrored to [-455, -366].
		const { paired } = contactPoints(municipalityData([family(9, 4, picked, 6), family(3, 2)]));
		expect(paired('320', 'guarded')).toMatchObject({ n: 2, before: 4.5, after: 3 });
		expect(paired('320')).toMatchObject({ n: 2, before: 6, after: 3 });
	});

	test('leaves out who was picked in a later round, or was not registered so early', () => {
		const later = (days: number) => family(9, 4, { ...picked, start: START + 40, selectedTo: START - 1 + days });
		const early = family(9, 4, picked, 6);
		expect(contactPoints(municipalityData([early, later(31)])).paired('320', 'guarded')).toMatchObject({ n: 2 });
		expect(contactPoints(municipalityData([early, later(32)])).paired('320', 'guarded')).toMatchObject({ n: 1 });
		const unregistered = family(9, 4, { ...picked, registeredFrom: START - 454 });
		expect(contactPoints(municipalityData([early, unregistered])).paired('320', 'guarded')).toMatchObject({ n: 1 });
	});

	test('counts rounds municipality by municipality', () => {
		const later = family(9, 4, { ...picked, start: START + 100, selectedFrom: START, selectedTo: START + 99 });
		const sites = [municipalityData([family(9, 4, picked)]), municipalityData([later], { municipality: '370' })];
		expect(contactPoints(...sites).paired('all', 'guarded')).toMatchObject({ n: 2 });
	});
});

describe('the difference in change', () => {
	const site = (municipality: string, ...families: FamilyFile[]) => municipalityData(families, { municipality });

	test('is intervention minus comparison', () => {
		const both = site('320', family(5, 2), family(4, 3), family(5, 5, comparison), family(5, 3, comparison));
		expect(contactPoints(both).difference('320')).toMatchObject({ nIntervention: 2, nComparison: 2, difference: -1 });
	});

	test('for all is averaged over the sites with two pairs in each group, by their intervention pairs', () => {
		// By hand: -1 with weight 2/5 and -4 with weight 3/5; the third site has one comparison pair only.
		const sites = [
			site('316', family(5, 2), family(4, 3), family(5, 5, comparison), family(5, 3, comparison)),
			site('320', family(5, 1), family(5, 2), family(5, 0), family(5, 4, comparison), family(4, 5, comparison)),
			site('370', family(9, 0), family(8, 0), family(9, 9, comparison))
		];
		const { difference } = contactPoints(...sites);
		expect(difference('all')).toMatchObject({
			nIntervention: 5,
			nComparison: 4,
			difference: expect.closeTo(-2.8, 12) as number
		});
		expect(difference('370')).toMatchObject({ difference: -8.5, lower: null, reason: 'one-pair' });
	});

	test('for all cannot be had when no site has both groups', () => {
		const { difference } = contactPoints(
			site('316', family(5, 2), family(4, 3)),
			site('320', family(5, 5, comparison))
		);
		expect(difference('316')).toBeUndefined();
		expect(difference('all')).toMatchObject({ difference: null, reason: 'nothing-to-compare' });
	});

	test('is guarded when a family of either group is touched', () => {
		const { difference } = contactPoints(site('320', family(5, 2), family(5, 5, { ...comparison, ...picked }, 4)));
		expect(difference('320')).toMatchObject({ difference: -3 });
		expect(difference('320', 'guarded')).toMatchObject({ difference: -4 });
	});
});
