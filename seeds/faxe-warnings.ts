import { dayOfIso, monthOfDay } from '#lib/trial/day.ts';
import { first, replaced, without } from './pick-rows.ts';
import type { PlantedWarning } from './planted-warning.ts';

const adultWithoutSupport: PlantedWarning = {
	code: 'adult-without-support',
	table: 'forsoergelse',
	count: 1,
	what: 'the spells of the second adult of a family were left out',
	plant: ({ personer, forsoergelse }) => {
		const second = first(personer, ({ rolle, person_id }) => rolle === 'voksen' && person_id.endsWith('-2'));
		return { forsoergelse: without(forsoergelse, (row) => row.person_id === second.person_id) };
	}
};

const costOutlier: PlantedWarning = {
	code: 'cost-outlier',
	table: 'udgifter',
	count: 1,
	what: 'an amount of June 2019 is fifteen times what it was',
	plant: ({ udgifter }) => {
		const june = monthOfDay(dayOfIso('2019-06-01'));
		const wrong = first(udgifter, (row) => row.kategori === 'administration' && row.maaned === june);
		const fifteenfold = { ...wrong, beloeb: wrong.beloeb * 15 };
		return {
			udgifter: replaced(
				udgifter,
				(row) => row === wrong,
				() => [fifteenfold]
			)
		};
	}
};

const startsLongBefore: PlantedWarning = {
	code: 'starts-long-before',
	table: 'kontakter',
	count: 1,
	what: 'a contact person has been with the family since March 2003',
	plant: ({ kontakter }) => {
		const oldest = first(kontakter, (row) => row.rolle === 'myndighed');
		const since2003 = { ...oldest, startdato: dayOfIso('2003-03-01') };
		return {
			kontakter: replaced(
				kontakter,
				(row) => row === oldest,
				() => [since2003]
			)
		};
	}
};

const familyWithoutElement: PlantedWarning = {
	code: 'family-without-element',
	table: 'familier',
	count: 1,
	what: 'a family that had a coordinating caseworker and nothing else has no element at all',
	plant: ({ familier, kontakter }) => {
		const family = first(familier, (row) => !row.en_samlet_plan && !row.faelles_elektronisk_plan);
		const bare = { ...family, koordinerende_sagsbehandler: false };
		return {
			familier: replaced(
				familier,
				(row) => row === family,
				() => [bare]
			),
			kontakter: without(kontakter, (row) => row.familie_id === family.familie_id && row.rolle === 'koordinator')
		};
	}
};

export const faxeWarnings: readonly PlantedWarning[] = [
	adultWithoutSupport,
	costOutlier,
	startsLongBefore,
	familyWithoutElement
];
