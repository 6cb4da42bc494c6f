import { describe, expect, test } from 'vitest';
import {
	costPartitions,
	elements,
	monthsSinceStart,
	type MonthlyMeans,
	type MonthMean,
	type SiteEstimates
} from '#lib/trial/site-estimates.ts';
import { seededTrial } from '../../../../tests/disclosure/seeded-trial.ts';
import { unreleased } from '../../../../tests/disclosure/unreleased.ts';
import { Barred } from './barred.ts';
import { LinearSpan } from './over-time-span.ts';
import { hidden, pagesOf, shown } from './page.fixture.ts';
import { releasePages } from './release-pages.ts';
import { nothingBehind, type SmallGroup } from './trial.fixture.ts';

const none = nothingBehind.sites;
const thirty: SmallGroup = { scope: '320', started: 40, pairs: 30 };
const released = (groups: readonly SmallGroup[], sites: Partial<SiteEstimates>, barred?: Barred) =>
	pagesOf(groups, { behind: { sites: { ...none, ...sites } }, ...(barred && { barred }) }).sites;

const month = { value: 5.04, contributing: 20, within: 20, outside: 10, concentration: null };
const byMonth = (measure: 'contact-points' | 'self-support', changed: Partial<MonthMean> = {}): MonthlyMeans => ({
	...{ measure, scope: '320', group: 'indsats', families: 30 },
	months: monthsSinceStart.map((one) => ({ month: one, ...month, ...(one === 3 ? changed : {}) }))
});
const monthsOf = (groups: readonly SmallGroup[], measure: 'contact-points' | 'self-support', changed = {}) => {
	const [row] = released(groups, { months: [byMonth(measure, changed)] }).months[measure];
	return new Set(row?.months.map(({ value }) => (value.state === 'shown' ? value.value : value.state)));
};

describe('a measure by month', () => {
	test('is told to one decimal where the measure tells its two levels', () => {
		expect(monthsOf([thirty], 'contact-points')).toEqual(new Set([5]));
		expect(monthsOf([{ ...thirty, started: 40, pairs: 9 }], 'contact-points')).toEqual(new Set(['hidden']));
		expect(monthsOf([{ ...thirty, started: 0, pairs: 0 }], 'contact-points')).toEqual(new Set(['not-estimable']));
	});

	test.each([
		['contact-points', { contributing: 9 }],
		['contact-points', { concentration: { twoLargest: 0.9, remainder: 0.5 } }],
		['self-support', { within: 4 }],
		['self-support', { outside: 2 }]
	] as const)('is hidden whole where one month of %s tells of few: %o', (measure, changed) => {
		expect(monthsOf([thirty], measure, changed)).toEqual(new Set(['hidden']));
	});

	test('needs ten families with a contact in the month, but of a share only ten with a stated day', () => {
		expect(monthsOf([thirty], 'contact-points', { contributing: 10 })).toEqual(new Set([5]));
		expect(monthsOf([thirty], 'self-support', { within: 5, contributing: 30 })).toEqual(new Set([5]));
	});
});

const carriedOut = {
	...{ scope: '320', families: 40, withoutElement: 0 },
	elements: { coordinatingCaseworker: 38, oneCoordinatedPlan: 30, sharedElectronicPlan: 0 },
	daysToPlan: { families: 40, events: 12, median: 37 },
	coordinatorInTime: { families: 38, count: 20 },
	coordinators: { families: 25, contributing: 12, mean: 0.84, allEqual: false },
	plansHalfway: null
};
const carried = (changed: Partial<typeof carriedOut> = {}, barred?: Barred) =>
	released([thirty], { carriedOut: [{ ...carriedOut, ...changed }] }, barred).carriedOut[0];

describe('how the trial is carried out', () => {
	test('is told in whole per cent, five days and one decimal; a table that was not delivered is told as that', () => {
		expect(carried()).toMatchObject({
			...{ withoutElement: shown(0), daysToPlan: shown(35), coordinatorInTime: shown(0.53), coordinators: shown(0.8) },
			plansHalfway: { state: 'not-estimable', reason: 'not-delivered' }
		});
	});

	// Two of forty have no coordinating caseworker.
	test('hides an element that all but 1-4 get', () => {
		expect(carried()?.elements.map(({ count }) => count)).toEqual([hidden, shown(30), shown(0)]);
		expect(carried()?.elements.map(({ element }) => element)).toEqual(elements);
	});

	test.each([
		['withoutElement', { withoutElement: 3 }],
		['daysToPlan', { daysToPlan: { families: 40, events: 9, median: 37 } }],
		['coordinatorInTime', { coordinatorInTime: { families: 38, count: 35 } }],
		['coordinatorInTime', { coordinatorInTime: { families: 9, count: 5 } }],
		['coordinatorInTime', { coordinatorInTime: { families: 19, count: 19 } }],
		['coordinators', { coordinators: { families: 25, contributing: 9, mean: 0.84, allEqual: false } }],
		['coordinators', { coordinators: { families: 25, contributing: 25, mean: 1, allEqual: true } }]
	] as const)('hides %s of few: %o', (name, changed) => {
		expect(carried(changed)?.[name]).toEqual(hidden);
	});

	test('is hidden where it is barred', () => {
		const place = { scope: '320', group: 'indsats' } as const;
		const barred = new Barred([{ part: 'carried-out', place }]);
		expect(carried({}, barred)).toMatchObject({ withoutElement: hidden, daysToPlan: hidden });
	});
});

describe('how unlike the municipalities are', () => {
	const two = [thirty, { scope: '370', started: 60, pairs: 40 }];
	const differencesOf = (groups: readonly SmallGroup[], counts: readonly number[] = [20, 30]) => {
		const caseMix = (['adults', 'on-benefit'] as const).flatMap((variable) =>
			groups.map(({ scope, started }, at) => ({
				...{ scope, variable, families: started, difference: 0.123 },
				count: variable === 'on-benefit' ? (counts[at] ?? 0) : null
			}))
		);
		return released(groups, { caseMix })
			.caseMix.filter(({ scope }) => groups.some((one) => one.scope === scope))
			.map(({ variables }) => variables.map(({ difference }) => difference));
	};

	test('is told in hundredths where status ved start tells it of every municipality', () => {
		expect(differencesOf(two)).toEqual([
			[shown(0.12), shown(0.12)],
			[shown(0.12), shown(0.12)]
		]);
	});

	// Of 320 nine started: their mean is hidden, and 370 less all would give it.
	test('is hidden of all where it is hidden of one', () => {
		expect(differencesOf([{ scope: '320', started: 9, pairs: 0 }, ...two.slice(1)]).map(([adults]) => adults)).toEqual([
			hidden,
			hidden
		]);
	});

	test('tells of benefits only where no municipality has 1-4 with or without', () => {
		expect(differencesOf(two, [20, 57]).map(([, benefit]) => benefit)).toEqual([hidden, hidden]);
	});
});

// Every cell is one unknown; sums over a municipality's parts and over all municipalities are what can be added up.
describe('what the cost of the synthetic trial is made up of', async () => {
	const one = unreleased(await seededTrial());
	const deliveries = ['320', '316', '370'].map((municipality) => ({
		municipality,
		cutoff: '2020-12-31',
		synthetic: true
	}));
	const { sites } = releasePages({ ...one, deliveries });

	test.each(costPartitions.filter((partition) => partition !== 'categories'))(
		'by %s: no hidden part follows',
		(partition) => {
			const rows = [...sites.costs[partition]].filter(({ parts }) =>
				parts.some(({ before }) => before.state !== 'not-estimable')
			);
			for (const group of ['indsats', 'sammenligning'] as const) {
				const own = rows.filter((row) => row.group === group);
				const cells = own
					.filter(({ scope }) => scope !== 'all')
					.flatMap((row) =>
						row.parts.filter(({ part }) => part !== 'without-trial').map(({ part }) => `${row.scope} ${part}`)
					);
				const places = (isIn: (cell: string) => boolean) => cells.flatMap((cell, at) => (isIn(cell) ? [at] : []));
				const told = own.flatMap((row) => [
					places((cell) => row.scope === 'all' || cell.startsWith(`${row.scope} `)),
					...row.parts
						.filter(({ before, part }) => before.state === 'shown' && part !== 'without-trial')
						.map(({ part }) =>
							places((cell) => (row.scope === 'all' ? cell.endsWith(` ${part}`) : cell === `${row.scope} ${part}`))
						)
				]);
				const span = new LinearSpan().with(told);
				// What is hidden of all together only because its whole is, and shown of every municipality, is no secret.
				const isHiddenSomewhere = (part: string) =>
					own.some(
						({ scope, parts }) =>
							scope !== 'all' && parts.some((one) => one.part === part && one.before.state === 'hidden')
					);
				const areHidden = own.flatMap(({ scope, parts }) =>
					parts
						.filter(({ part, before }) => before.state === 'hidden' && (scope !== 'all' || isHiddenSomewhere(part)))
						.filter(({ part }) => part !== 'without-trial')
						.map(({ part }) => ({ scope, part }))
				);
				expect(areHidden.length).toBeGreaterThan(0);
				for (const { scope, part } of areHidden) {
					const ones = places((cell) => (scope === 'all' ? cell.endsWith(` ${part}`) : cell === `${scope} ${part}`));
					expect({ scope, part, follows: span.has(ones) }).toEqual({ scope, part, follows: false });
				}
			}
		}
	);
});
