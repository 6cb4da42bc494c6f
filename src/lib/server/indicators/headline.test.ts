import { describe, expect, test } from 'vitest';
import type { TableName } from '#lib/trial/delivery-schema.ts';
import type { Estimates, HeadlineEstimate } from '#lib/trial/estimates.ts';
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
const unguarded = { ...picked, registeredFrom: START - 400 } as const;

/** So many families that fell from 6 or 5 to 2. */
const families = (count: number, stated: Partial<FamilyRecord> = {}, longBefore = 0): FamilyFile[] =>
	Array.from({ length: count }, (_, index) => family(5 + (index % 2), 2, stated, longBefore));

const site = (municipality: string, ...files: FamilyFile[]) => municipalityData(files, { municipality });

function headlines(...municipalities: MunicipalityData[]): readonly HeadlineEstimate[] {
	const options = { bootstrap: false, together: true };
	return (computeEstimates(municipalities, registeredProtocol, options) as Estimates).headline;
}

function contactPoints(municipalities: MunicipalityData[], scope = '320', group = 'indsats'): HeadlineEstimate {
	const found = headlines(...municipalities).find(
		(record) => record.measure === 'contact-points' && record.scope === scope && record.group === group
	);
	if (!found) throw new Error('no such record');
	return found;
}

// The authority: "Basis of a headline" in indicators.md, first that fits.
describe('the basis', () => {
	test('is the difference with ten pairs in both groups, and says nothing about the comparison group itself', () => {
		const both = [site('320', ...families(10), ...families(10, comparison))];
		expect(contactPoints(both)).toMatchObject({ basis: 'difference', n: 10, change: 0, detectable: null });
		expect(contactPoints(both, '320', 'sammenligning')).toMatchObject({ basis: 'plain', n: 10 });
	});

	test('is the plain change with nine, where nobody was picked on the measure', () => {
		const few = [site('320', ...families(10), ...families(9, comparison))];
		expect(contactPoints(few)).toMatchObject({ basis: 'plain', n: 10, imbalance: null });
	});

	test('is the difference where nine in ten of both groups were picked, and not where only one group was', () => {
		const mixed = (others: number) => [...families(10 - others, unguarded), ...families(others)];
		const compared = (group: FamilyFile[]) => [site('320', ...mixed(1), ...group)];
		const alike = families(10, { ...unguarded, ...comparison });
		expect(contactPoints(compared(alike))).toMatchObject({ basis: 'difference' });
		expect(contactPoints([site('320', ...mixed(2), ...alike)])).toMatchObject({ basis: null });
		expect(contactPoints(compared(families(10, comparison)))).toMatchObject({ basis: null });
	});

	test('is the guarded change where half of the touched have one, else none', () => {
		const half = [site('320', ...families(5, picked, 4), ...families(5, unguarded))];
		expect(contactPoints(half)).toMatchObject({ basis: 'guarded', n: 5 });
		const fewer = [site('320', ...families(5, picked, 4), ...families(6, unguarded))];
		expect(contactPoints(fewer)).toMatchObject({
			...{ basis: null, n: 11, change: null, p: null, pHolm: null },
			...{ verdict: 'undecided', reason: 'selected-on-outcome' }
		});
	});

	test('for all counts only the sites that can be compared', () => {
		const sites = [site('320', ...families(10), ...families(10, comparison)), site('370', ...families(20))];
		expect(contactPoints(sites, 'all')).toMatchObject({ basis: 'difference', n: 10, coverage: 10 / 30 });
	});
});

describe('beside the figure', () => {
	test('the fall expected by chance is that of the touched families alone', () => {
		// By hand: the touched have 5 and 6 before and 3 in the mirror, mean −2.5; the untouched are left out.
		const mixed = [site('320', ...families(10, picked, 3), ...families(10))];
		expect(contactPoints(mixed)).toMatchObject({ basis: 'guarded', n: 20, expectedByChance: -2.5 });
	});

	test('coverage counts all whose consent stands, followed or not', () => {
		const withdrawn = family(5, 2, { end: START, endReason: 'samtykke_trukket' });
		const unregistered = family(5, 2, { registeredFrom: START });
		expect(contactPoints([site('320', ...families(3), unregistered, withdrawn)])).toMatchObject({
			...{ n: 3, coverage: 0.75, verdict: 'too-few' }
		});
		expect(contactPoints([site('320')])).toMatchObject({ n: 0, coverage: null, reason: 'no-pairs' });
	});

	test('a table that is not delivered is said to be so', () => {
		const tables = new Set<TableName>(['ydelser']);
		const none = municipalityData(families(12), { tables });
		expect(contactPoints([none])).toMatchObject({
			...{ basis: 'plain', n: 0, coverage: 0, verdict: 'not-delivered', reason: 'not-delivered' }
		});
	});

	test('the imbalance is that of the before values', () => {
		// By hand: the comparison begins one lower with the same spread; 1 over the sd of five 5s and five 6s.
		const lower = Array.from({ length: 10 }, (_, index) => family(4 + (index % 2), 2, comparison));
		const { imbalance } = contactPoints([site('320', ...families(10), ...lower)]);
		expect(imbalance).toBeCloseTo(1 / Math.sqrt(2.5 / 9), 12);
	});
});

describe('Holm’s correction', () => {
	const changing = (count: number, change: number): FamilyFile[] =>
		Array.from({ length: count }, (_, index) => family(6, 6 - change - (index % 3)));

	test('is over the municipalities, and over all by itself', () => {
		const sites = [site('316', ...changing(10, 0)), site('320', ...changing(12, 1))];
		const [first, second] = [contactPoints(sites, '316'), contactPoints(sites, '320')];
		// By hand: two figures with ten families and a p; the smaller doubled, the larger once but not below it.
		expect(second.p ?? 1).toBeLessThan(first.p ?? 0);
		expect(second.pHolm).toBeCloseTo(2 * (second.p ?? NaN), 12);
		expect(first.pHolm).toBeCloseTo(Math.max(first.p ?? NaN, 2 * (second.p ?? NaN)), 12);
		const all = contactPoints(sites, 'all');
		expect(all.pHolm).toBe(all.p);
	});

	test('leaves out figures with fewer than ten families, which have a p of their own', () => {
		const sites = [site('316', ...changing(9, 1)), site('320', ...changing(12, 1))];
		expect(contactPoints(sites, '316')).toMatchObject({ n: 9, pHolm: null, verdict: 'too-few' });
		const large = contactPoints(sites, '320');
		expect(large.pHolm).toBe(large.p);
	});
});

describe('what readers are told', () => {
	const levels = Array.from({ length: 20 }, (_, index) => index + 4);
	const unchanged = levels.map((level) => family(level, level, comparison));
	/** Families that begin and end so far from the unchanged ones at the same level. */
	const apart = (before: (index: number) => number, after: (index: number) => number): FamilyFile[] =>
		levels.map((level, index) => family(level + before(index), level + after(index)));
	const told = (...groups: FamilyFile[]) => contactPoints([site('320', ...groups, ...unchanged)]);
	const sameStart = () => 0;

	test('is the registered improvement where the groups clearly differ after as well', () => {
		const halved = levels.map((level) => family(level, Math.floor(level / 2)));
		expect(told(...halved)).toMatchObject({ verdict: 'improvement', told: 'improvement' });
		expect(contactPoints([site('320', ...halved, ...unchanged)], 'all')).toMatchObject({ told: 'improvement' });
	});

	// By hand: 1.3 fewer on average, with a standard error of 0.1, and the same level after; 0.23 spreads apart before.
	test('is held back where they end alike: they began higher, and may have come down by themselves', () => {
		const cameDown = apart((index) => (index < 6 ? 2 : 1), sameStart);
		expect(told(...cameDown)).toMatchObject({ change: -1.3, verdict: 'improvement', told: 'possible-improvement' });
	});

	test('is held back where they end on the other side', () => {
		const stillHigher = apart(
			(index) => (index < 8 ? 2 : 1),
			(index) => (index % 10 === 9 ? 1 : 0)
		);
		expect(told(...stillHigher)).toMatchObject({ verdict: 'improvement', told: 'possible-improvement' });
	});

	test('is held back the other way as well', () => {
		const cameUp = apart((index) => (index < 6 ? -2 : -1), sameStart);
		expect(told(...cameUp)).toMatchObject({ verdict: 'deterioration', told: 'possible-deterioration' });
	});

	// By hand: about 4 fewer after, with a standard error of 1.9: p is 0.03, and twice that for two sites.
	test('rests on p after Holm’s correction over the same figures', () => {
		const fell = () => apart(sameStart, (index) => (index === 0 ? -4 : index % 4 === 0 ? -5 : -4));
		const one = site('320', ...fell(), ...unchanged);
		const other = site('370', ...fell(), ...unchanged);
		expect(contactPoints([one])).toMatchObject({ verdict: 'improvement', told: 'improvement' });
		expect(contactPoints([one, other])).toMatchObject({ verdict: 'improvement', told: 'possible-improvement' });
		// Twice the families, one figure: all together is a family of its own.
		expect(contactPoints([one, other], 'all')).toMatchObject({ verdict: 'improvement', told: 'improvement' });
	});

	// By hand: the other site's own p is about 1, so the smaller p, 0.03, is doubled.
	test('is corrected for the figures without a comparison as well', () => {
		const fell = apart(sameStart, (index) => (index === 0 ? -4 : index % 4 === 0 ? -5 : -4));
		const alone = site('370', ...apart(sameStart, (index) => (index % 2 === 0 ? 1 : -1)));
		const found = contactPoints([site('320', ...fell, ...unchanged), alone]);
		expect(found).toMatchObject({ verdict: 'improvement', told: 'possible-improvement' });
	});

	test('is the registered verdict of every figure without a comparison', () => {
		const records = headlines(site('320', ...families(20), ...unchanged), site('370', ...families(20)));
		const others = records.filter(({ basis }) => basis !== 'difference');
		expect(others.length).toBeGreaterThan(10);
		for (const { verdict, told } of others) expect(told).toBe(verdict);
	});
});
