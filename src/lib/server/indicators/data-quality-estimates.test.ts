import { describe, expect, test } from 'vitest';
import { dayOfIso } from '#lib/trial/day.ts';
import { answer, contact, familyFile, familyRecord, person, START } from '../../../../tests/support/family-file.ts';
import { dataQualityEstimates } from './data-quality-estimates.ts';
import { siteOf } from '../../../../tests/support/site-behind.ts';

const atSite = <T extends { readonly scope: string; readonly group: string }>(records: readonly T[], scope: string) =>
	records.filter((record) => record.scope === scope && record.group === 'indsats');

describe('how much of what should be there is there', () => {
	const covered = familyFile({ contacts: [contact(1, -10, 10)] });
	const young = familyFile({ family: familyRecord({ start: dayOfIso('2020-06-01') }) });

	// By hand: of two who started one has a contact before; one has been followed for a year, and has one after.
	test('counts families with rows of a table among those who could have them', () => {
		const { coverage } = dataQualityEstimates([siteOf([covered, young])]);
		const contacts = atSite(coverage, '320').filter(({ table }) => table === 'kontakter');
		expect(contacts).toMatchObject([
			{ window: 'before', families: 2, covered: 1 },
			{ window: 'after', families: 1, covered: 1 }
		]);
	});

	test('is told of all sites together over those that delivered the table', () => {
		const without = siteOf([covered], { municipality: '316', tables: new Set(['familier']) }, 10);
		const { coverage } = dataQualityEstimates([siteOf([covered]), without]);
		const before = ['320', '316', 'all'].map((scope) =>
			atSite(coverage, scope).find(({ table, window }) => table === 'kontakter' && window === 'before')
		);
		expect(before.map((one) => one?.families)).toEqual([1, null, 1]);
	});

	// By hand: three respondents of two families are asked before, two answer; nobody is asked after.
	test('counts families and respondents that answered in each round', () => {
		const two = familyFile({ answers: [answer('foer', 1, 4), answer('foer', 1, null, { respondent: 2 })] });
		const one = familyFile({ answers: [answer('foer', 1, null), answer('foer', 2, 3)] });
		const { responses } = dataQualityEstimates([siteOf([two, one, familyFile()])]);
		expect(atSite(responses, '320')).toMatchObject([
			{ round: 'foer', families: 3, asked: 2, answered: 2, respondents: 3, respondentsAnswered: 2 },
			{ round: 'efter', families: 3, asked: 0, answered: 0, respondents: 0 },
			{ round: 'opfoelgning', respondents: 0 }
		]);
	});
});

describe('families that moved away, beside those that stayed', () => {
	const withChildren = (count: number, stated = {}) =>
		familyFile({
			family: familyRecord(stated),
			persons: Array.from({ length: count }, (_, place) =>
				person({ person: place + 2, role: 'barn', ageGroup: '6_12' })
			)
		});
	const moved = { end: START + 100, endReason: 'fraflyttet' };

	// By hand: 4 and 2 children against 1 and 3: one child more, and both spreads are √2.
	test('differ by so many standard deviations', () => {
		const families = [withChildren(4, moved), withChildren(2, moved), withChildren(1), withChildren(3)];
		const { dropOut } = dataQualityEstimates([siteOf(families)]);
		const children = dropOut.find(({ group, mean }) => group === 'indsats' && mean === 'children');
		expect(children).toMatchObject({ left: 2, stayed: 2 });
		expect(children?.difference).toBeCloseTo(1 / Math.SQRT2, 10);
	});

	test('leave out whose consent was withdrawn, and of whom nobody knows yet', () => {
		const withdrawn = withChildren(9, { end: START + 50, endReason: 'samtykke_trukket' });
		const young = withChildren(9, { start: dayOfIso('2020-06-01') });
		const { dropOut } = dataQualityEstimates([siteOf([withdrawn, young, withChildren(1)])]);
		expect(dropOut.find(({ mean }) => mean === 'children')).toMatchObject({ left: 0, stayed: 1, difference: null });
	});
});
