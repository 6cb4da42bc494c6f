import { expect, test } from 'vitest';
import { dayOfIso } from '#lib/trial/day.ts';
import { contact, familyFile, familyRecord, START } from '../../../../tests/support/family-file.ts';
import { partsOfAll } from './parts-of-all.ts';
import { siteOf } from '../../../../tests/support/site-behind.ts';

const withChange = (before: number, after: number, stated = {}) =>
	familyFile({
		family: familyRecord(stated),
		contacts: [
			...Array.from({ length: before }, (_, place) => contact(place, -20, -10)),
			...Array.from({ length: after }, (_, place) => contact(place, 300, null))
		]
	});
const earlier = { start: START - 1, registeredFrom: START - 800 };
const parts = partsOfAll([
	siteOf([withChange(4, 2), withChange(2, 2), withChange(6, 5, { targetGroup: 'anbragte' })]),
	siteOf([withChange(3, 1, { ...earlier })], { municipality: '316' }, 10)
]).filter(({ measure }) => measure === 'contact-points');

// By hand: 4, 2 and 3 become 2, 2 and 1 at two sites.
test('a target group changes as its families of all sites do', () => {
	expect(parts.find(({ code }) => code === 'handicap')).toMatchObject({
		...{ parting: 'target-group', n: 3, before: 3 },
		sites: [
			{ scope: '320', families: 2 },
			{ scope: '316', families: 1 }
		],
		others: []
	});
	expect(parts.find(({ code }) => code === 'handicap')?.change).toBeCloseTo(-4 / 3, 10);
	expect(parts.find(({ code }) => code === 'anbragte')).toMatchObject({ n: 1, change: -1, reason: 'one-pair' });
	expect(parts.find(({ code }) => code === 'sygdomsforloeb')).toMatchObject({ n: 0, change: null, sites: [] });
});

// By hand: START is 1 July 2018, so the day before it is of the first half-year.
test('those who started in a half-year are held against the target groups that they are of', () => {
	expect(START).toBe(dayOfIso('2018-07-01'));
	expect(parts.filter(({ parting }) => parting === 'start')).toMatchObject([
		{ code: '2018-1', n: 1, others: [{ parting: 'target-group', code: 'handicap', families: 1 }] },
		{
			code: '2018-2',
			n: 3,
			others: [
				{ code: 'handicap', families: 2 },
				{ code: 'anbragte', families: 1 }
			]
		}
	]);
});

// Computed by something else: the parts of a parting weigh up to all together.
test('the parts of a parting add up', () => {
	for (const parting of ['target-group', 'start']) {
		const own = parts.filter((part) => part.parting === parting);
		expect(own.reduce((sum, { n }) => sum + n, 0)).toBe(4);
		expect(own.reduce((sum, { n, change }) => sum + n * (change ?? 0), 0)).toBeCloseTo(-5, 10);
	}
});
