import { describe, expect, test } from 'vitest';
import { registeredProtocol } from '#lib/trial/protocol.ts';
import {
	answer,
	contact,
	cost,
	familyFile,
	familyRecord,
	municipalityData,
	person,
	plan,
	service,
	START,
	support
} from '../../../../tests/support/family-file.ts';
import { statusAtStart } from './status-at-start.ts';

const full = familyFile({
	persons: [person(), person({ person: 2, ageGroup: '67_' }), person({ person: 3, role: 'barn', ageGroup: '6_12' })],
	services: [service(-20, -11)],
	supports: [support('sygedagpenge', -100, null)],
	contacts: [contact(1, -50, null), contact(2, -50, null, 'region')],
	plans: [plan('lab27', -50, null)],
	costs: [cost(6 - 12, 500)],
	answers: [answer('foer', 1, 2), answer('foer', 1, 3, { respondent: 2 })]
});
const statusOf = (...municipalities: ReturnType<typeof municipalityData>[]) =>
	statusAtStart(municipalities, registeredProtocol);

describe('where families stand at the start', () => {
	test('is there on the first day, with nothing known of what follows', () => {
		const [status] = statusOf(municipalityData([full], { cutoff: START }));
		expect(status).toMatchObject({
			scope: '320',
			group: 'indsats',
			families: 1,
			adults: { families: 1, mean: 2 },
			children: { families: 1, mean: 1 },
			supportFamilies: 1,
			contactPersons: { families: 1, mean: 2 },
			contactUnits: { families: 1, mean: 2 },
			plans: { families: 1, mean: 1 },
			serviceDays: { families: 1, mean: 10 },
			satisfaction: { families: 1, mean: 2.5 }
		});
		// By hand: January 2018 in the prices of 2019.
		expect(status?.cost?.mean).toBeCloseTo((500 * 103) / 102.23, 10);
		expect(status?.supportOnStart?.filter(({ count }) => count > 0)).toEqual([{ code: 'sygedagpenge', count: 1 }]);
	});

	test('leaves out families whose consent is withdrawn', () => {
		const withdrawn = { ...full, family: familyRecord({ end: START, endReason: 'samtykke_trukket' }) };
		expect(statusOf(municipalityData([withdrawn]))[0]).toMatchObject({
			families: 0,
			cost: { families: 0, mean: null }
		});
	});

	test('has no figure where the registers do not reach back', () => {
		const [status] = statusOf(municipalityData([{ ...full, family: familyRecord({ registeredFrom: START - 90 }) }]));
		expect(status).toMatchObject({
			contactPersons: { families: 1 },
			cost: { families: 0 },
			serviceDays: { families: 0 }
		});
	});

	test('is null for a table that was not delivered, and "all" is the sites that did', () => {
		const tables = new Set([...municipalityData([]).tables].filter((table) => table !== 'udgifter'));
		const status = statusOf(municipalityData([full]), municipalityData([full], { municipality: '370', tables }));
		const costs = status.filter(({ group }) => group === 'indsats').map((record) => record.cost?.families ?? null);
		expect(costs).toEqual([1, null, 1]);
	});

	test('says so where no source of support is stated', () => {
		const [status] = statusOf(municipalityData([familyFile({ persons: [person()] })]));
		expect(status?.supportOnStart?.at(-1)).toEqual({ code: 'not-stated', count: 1 });
	});
});
