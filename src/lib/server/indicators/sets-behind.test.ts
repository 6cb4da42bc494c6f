import { describe, expect, test } from 'vitest';
import type { Group } from '#lib/trial/code-lists.ts';
import { registeredProtocol } from '#lib/trial/protocol.ts';
import type { FamilyFile, FamilyRecord, Key } from '#lib/trial/records.ts';
import type { SetBehind } from '#lib/trial/sets-behind.ts';
import type { MunicipalityData } from '#lib/trial/trial-data.ts';
import { views } from '#lib/trial/views.ts';
import {
	answer,
	contact,
	cost,
	familyFile,
	familyRecord,
	municipalityData,
	person,
	service,
	START,
	support
} from '../../../../tests/support/family-file.ts';
import { setsBehind } from './sets-behind.ts';

/** A family with something of everything, whose two years are over. */
function fullFamily(number: Key, stated: Partial<FamilyRecord> = {}, more: Partial<FamilyFile> = {}): FamilyFile {
	return familyFile({
		family: familyRecord({ family: number, ...stated }),
		persons: [person(), person({ person: 2 }), person({ person: 3, role: 'barn', ageGroup: '6_12' })],
		services: [service(-20, -11), service(60, 89)],
		supports: [support('sygedagpenge', -400, 99), support('loen', 100, null), support('loen', -400, null, 2)],
		contacts: [contact(1, -50, null), contact(2, -50, -10, 'region')],
		costs: [cost(-1, 500), cost(3, 200)],
		answers: [answer('foer', 1, 2), answer('efter', 1, 4)],
		...more
	});
}

const setsOf = (...municipalities: MunicipalityData[]) => setsBehind(municipalities, registeredProtocol);

/** The parts of one set, of the intervention group at the one site unless it is said to be another. */
function partsOf(sets: readonly SetBehind[], name: string, group: Group = 'indsats', scope = '320') {
	const [view = '', quantity = ''] = name.split(' / ');
	const found = sets.filter(
		(set) => set.view === view && set.quantity === quantity && set.group === group && set.scope === scope
	);
	expect(found).toHaveLength(1);
	return Object.fromEntries(found[0]?.parts ?? []);
}

describe('what a family adds to each figure', () => {
	const sets = setsOf(municipalityData([fullFamily(7)]));

	// By hand, from the rows above; January to June 2018 and then on, in the prices of 2019.
	test.each([
		['measure:service-days / compared', ''],
		['measure:service-days / service-days before', '10'],
		['measure:service-days / service-days after', '30'],
		['measure:service-days / service-days change', '20'],
		['measure:contact-points / contact-points before', '2'],
		['measure:contact-points / contact-points after', '1'],
		['measure:cost / cost before', (500 * (103 / 102.23)).toFixed(6)],
		['measure:self-support / self-support before', '50'],
		['measure:satisfaction / satisfaction change', '2'],
		['measure:return-to-work / return-to-work figures', '100'],
		['measure:service-duration / service-duration before figures', '10'],
		['measure:service-duration / service-duration after curve', '30'],
		['measure:cost / started', ''],
		['flow / started', ''],
		['flow / compared', ''],
		['start:families / started', ''],
		['start:adults / adults', '2'],
		['start:contactPersons / contact-points before', '2'],
		['start:contactUnits / contact units before', '2'],
		['start:serviceDays / service-days before', '10'],
		['start:satisfaction / satisfaction at the start', '2'],
		['start:target-groups / target group handicap', ''],
		['start:support / support public-benefit', '1'],
		['start:support / support work', '1']
	])('%s: %j', (name, part) => {
		expect(partsOf(sets, name)).toEqual({ 7: part });
	});

	test.each(['flow / not yet', 'flow / other', 'start:target-groups / target group anbragte'])(
		'nothing to %s, where it is not',
		(name) => {
			expect(partsOf(sets, name)).toEqual({});
		}
	);

	// Warnings are about rows, and no family is behind them.
	test('there is a set of every view, and one only in each place', () => {
		expect(new Set(sets.map(({ view }) => view))).toEqual(new Set(views.filter((view) => view !== 'quality:warnings')));
		const places = sets.map(({ view, quantity, scope, group }) => [view, quantity, scope, group].join(' / '));
		expect(new Set(places).size).toBe(places.length);
	});
});

describe('who is behind a figure', () => {
	test('nobody whose consent is withdrawn', () => {
		const withdrawn = fullFamily(8, { end: START + 400, endReason: 'samtykke_trukket' });
		const sets = setsOf(municipalityData([fullFamily(7), withdrawn]));
		expect(sets.some(({ parts }) => parts.has(8))).toBe(false);
	});

	test('the families of a group', () => {
		const sets = setsOf(municipalityData([fullFamily(7), fullFamily(8, { group: 'sammenligning' })]));
		expect(partsOf(sets, 'flow / started', 'sammenligning')).toEqual({ 8: '' });
	});

	test('all together, those of every site', () => {
		const sets = setsOf(municipalityData([fullFamily(7)]), municipalityData([fullFamily(8)], { municipality: '316' }));
		expect(partsOf(sets, 'start:adults / adults', 'indsats', 'all')).toEqual({ 7: '2', 8: '2' });
		expect(partsOf(sets, 'start:adults / adults', 'indsats', '316')).toEqual({ 8: '2' });
	});

	// Else nobody's contacts would be taken for none.
	test('nobody where the table was not delivered', () => {
		const tables = new Set([...municipalityData([]).tables].filter((table) => table !== 'kontakter'));
		const sets = setsOf(municipalityData([fullFamily(7)], { tables }));
		expect(partsOf(sets, 'start:contactPersons / contact-points before')).toEqual({});
	});
});

describe('a family selected on its cost', () => {
	const selected = { selection: 'omkostning', selectedFrom: START - 400, selectedTo: START - 100 } as const;
	const costs = [cost(-1, 500), cost(-14, 300), cost(3, 200)];
	const sets = setsOf(municipalityData([fullFamily(7), fullFamily(8, selected, { costs })]));

	test('has another part before on the guarded basis, and one in what is expected by chance', () => {
		const plain = partsOf(sets, 'measure:cost / cost before');
		const guarded = partsOf(sets, 'measure:cost / cost before, guarded');
		expect(guarded[7]).toBe(plain[7]);
		expect(guarded[8]).not.toBe(plain[8]);
		const expected = partsOf(sets, 'measure:cost / cost expected by chance');
		expect(Object.keys(expected)).toEqual(['8']);
		expect(Number(expected[8])).toBeCloseTo(Number(guarded[8]) - Number(plain[8]), 6);
	});

	test('has the same part after on both', () => {
		expect(partsOf(sets, 'measure:cost / cost after, guarded')).toEqual(partsOf(sets, 'measure:cost / cost after'));
	});
});

describe('who is watched still', () => {
	const waiting = (cutoff: number) =>
		setsOf(
			municipalityData([fullFamily(7, {}, { supports: [support('sygedagpenge', -400, null)] })], {
				cutoff: START + cutoff
			})
		);
	const name = 'measure:return-to-work / return-to-work';

	test('adds more to the curve with every delivery, and after a year nothing to the shares', () => {
		expect(partsOf(waiting(500), `${name} curve`)).not.toEqual(partsOf(waiting(600), `${name} curve`));
		expect(partsOf(waiting(500), `${name} figures`)).toEqual(partsOf(waiting(600), `${name} figures`));
		expect(partsOf(waiting(200), `${name} figures`)).not.toEqual(partsOf(waiting(300), `${name} figures`));
	});
});

test('the families of a municipality are walked once', () => {
	let walks = 0;
	const families = {
		*[Symbol.iterator]() {
			walks += 1;
			yield fullFamily(7);
		}
	};
	setsOf(municipalityData([], { families }));
	expect(walks).toBe(1);
});
