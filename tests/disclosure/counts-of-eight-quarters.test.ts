import { describe, expect, test } from 'vitest';
import { Equations } from '#lib/server/disclosure/audit/equations.ts';
import { isPossible, possibleValues } from '#lib/server/disclosure/audit/possible-values.ts';
import { computeEstimates } from '#lib/server/indicators/estimates.ts';
import { statusAtStart } from '#lib/server/indicators/status-at-start.ts';
import { targetGroups, type TargetGroup } from '#lib/trial/code-lists.ts';
import { dayOfIso } from '#lib/trial/day.ts';
import type { EditionContent, ViewInEdition } from '#lib/trial/edition.ts';
import { ALL } from '#lib/trial/estimates.ts';
import { registeredProtocol } from '#lib/trial/protocol.ts';
import type { Figure } from '#lib/trial/released.ts';
import type { FamilyFile } from '#lib/trial/records.ts';
import { historyFamilies } from './history-family.ts';
import { dataOf, editionsOf, editionsWithoutMemory, type Quarter } from './trial-history.ts';

/*
 * Somebody has all editions of eight quarters, and looks for counts of 1-4: how many families of each target group
 * started, and where they are in the flow. More is assumed to be known than is: that nobody ever leaves, so that no
 * count of those who started, are compared or have left falls from one delivery to a later one.
 *
 * The counts of every delivery that a figure was ever shown of are the unknowns; what was shown, that parts add up to
 * their whole, and that they only grow, are the equations. None of 1-4 may be confined to fewer than five values.
 *
 * The authority: the true counts solve the equations. Not tried: what follows from which cells the gate hides.
 */
const ROOM = 5;

/** The first of the families started then, and the others in the year that follows. */
const FIRST_START = '2018-03-01';

const cutoffs = [
	...['2019-03-31', '2019-06-30', '2019-09-30', '2019-12-31'],
	...['2020-03-31', '2020-06-30', '2020-09-30', '2020-12-31']
];

/** How many of each target group have come to a site by each quarter: a few at a time, and many. */
const arrivals: Readonly<Record<string, Partial<Record<TargetGroup, readonly number[]>>>> = {
	'320': {
		handicap: [14, 14, 16, 21, 21, 21, 26, 26],
		anbragte: [8, 9, 9, 14, 14, 20, 20, 21],
		familiebehandling: [3, 3, 8, 8, 9, 9, 14, 14],
		andet: [2, 2, 2, 2, 7, 7, 7, 12]
	},
	'370': {
		handicap: [20, 20, 25, 25, 25, 30, 30, 31],
		overfoerselsindkomst: [7, 7, 7, 12, 12, 12, 17, 17],
		andet: [4, 7, 7, 7, 12, 12, 12, 13]
	}
};

const quarters: readonly Quarter[] = cutoffs.map((cutoff, quarter) => ({
	cutoff,
	families: Object.fromEntries(
		Object.entries(arrivals).map(([site, groups], siteAt) => [site, familiesOf(groups, siteAt, quarter)])
	)
}));

function familiesOf(
	groups: Partial<Record<TargetGroup, readonly number[]>>,
	site: number,
	quarter: number
): FamilyFile[] {
	return Object.entries(groups).flatMap(([targetGroup, counts], at) => {
		const from = 1 + site * 1000 + at * 100;
		return historyFamilies(from, from + (counts[quarter] ?? 0) - 1, { targetGroup: targetGroup as TargetGroup }).map(
			(file, place) => ({ ...file, family: { ...file.family, start: dayOfIso(FIRST_START) + 30 * (place % 12) } })
		);
	});
}

const steps = ['compared', 'notYet', 'other'] as const;
const nameOf = (scope: string, cutoff: string, what: string) => [scope, cutoff, what].join(' ');

interface Confined {
	readonly count: string;
	readonly truth: number;
	readonly possible: readonly number[];
}

/** The counts of 1-4 that the editions confine, after it is seen that the true ones solve the equations. */
async function confinedBy(editions: readonly EditionContent[]): Promise<readonly Confined[]> {
	const equations = new Equations(500);
	const told = new Set<string>();
	for (const edition of editions) tell(equations, told, edition);
	for (const site of Object.keys(arrivals)) relate(equations, site);

	const truths = trueCounts();
	const truth = new Equations(500);
	for (const { low, terms, high } of equations.rows) truth.between(low, terms, high);
	for (const name of equations.unknowns.keys()) truth.count(name, truths.get(name), truths.get(name));
	expect(await isPossible(truth)).toBe(true);

	const small = [...told].filter((name) => (truths.get(name) ?? 0) > 0 && (truths.get(name) ?? 0) < ROOM);
	expect(small.length).toBeGreaterThan(3);
	const values = await possibleValues(equations, small, ROOM);
	return small.flatMap((count) => {
		const possible = [...(values.get(count) ?? [])];
		return possible.length < ROOM ? [{ count, truth: truths.get(count) ?? NaN, possible }] : [];
	});
}

describe('eight editions', { timeout: 600_000 }, () => {
	test('confine no count of 1 to 4 to fewer than five values', async () => {
		expect(await confinedBy(await editionsOf(quarters))).toEqual([]);
	});

	test('confine some without a memory of who was behind the figures', async () => {
		expect(await confinedBy(await editionsWithoutMemory(quarters))).not.toEqual([]);
	});
});

/** What an edition shows of each count, under the delivery that it comes from. */
function tell(equations: Equations, told: Set<string>, { views }: EditionContent): void {
	const sites = Object.keys(arrivals);
	const cutoffIn = ({ sources }: ViewInEdition<unknown>, site: string) =>
		sources.find(({ municipality, group }) => municipality === site && group === 'indsats')?.cutoff ?? '';
	const figure = (view: ViewInEdition<unknown>, scope: string, what: string, shown: Figure) => {
		const names = (scope === ALL ? sites : [scope]).map((site) => nameOf(site, cutoffIn(view, site), what));
		for (const name of names) {
			equations.count(name);
			told.add(name);
		}
		if (shown.state === 'shown') equations.between(shown.value, names.map((name) => [1, name]), shown.value); // prettier-ignore
	};
	const isOurs = ({ scope, group }: { readonly scope: string; readonly group: string }) =>
		group === 'indsats' && (scope === ALL || sites.includes(scope));
	for (const row of views['start:families'].figures.filter(isOurs))
		figure(views['start:families'], row.scope, 'started', row.figure);
	for (const row of views['start:target-groups'].figures.filter(isOurs))
		for (const { code, count } of row.counts) figure(views['start:target-groups'], row.scope, code, count);
	for (const row of views.flow.figures.filter(isOurs)) {
		figure(views.flow, row.scope, 'started', row.started);
		for (const step of steps) figure(views.flow, row.scope, step, row[step]);
	}
}

/** Parts add up to those who started, and nobody ever leaves. */
function relate(equations: Equations, site: string): void {
	for (const [at, cutoff] of cutoffs.entries()) {
		const own = (what: string) => equations.count(nameOf(site, cutoff, what));
		equations.sum(own('started'), targetGroups.map(({ code }) => own(code))); // prettier-ignore
		equations.sum(own('started'), steps.map(own));
		const next = cutoffs[at + 1];
		if (next === undefined) continue;
		for (const what of ['started', 'compared', 'other', ...targetGroups.map(({ code }) => code)])
			equations.atMost(own(what), equations.count(nameOf(site, next, what)));
	}
}

function trueCounts(): ReadonlyMap<string, number> {
	return new Map(
		quarters.flatMap((quarter) => {
			const data = dataOf(quarter);
			const estimates = computeEstimates(data, registeredProtocol, { bootstrap: false, together: true });
			if ('missingPriceIndexYear' in estimates) throw new Error('no price index');
			const status = statusAtStart(data, registeredProtocol).filter(({ group }) => group === 'indsats');
			const flow = estimates.flow.filter(({ group }) => group === 'indsats');
			return [
				...status.flatMap(({ scope, families, targetGroups: counts }) => [
					[nameOf(scope, quarter.cutoff, 'started'), families] as const,
					...counts.map(({ code, count }) => [nameOf(scope, quarter.cutoff, code), count] as const)
				]),
				...flow.flatMap(({ scope, complete, notYetObserved, leftArea, beforeIncomplete }) => [
					[nameOf(scope, quarter.cutoff, 'compared'), complete] as const,
					[nameOf(scope, quarter.cutoff, 'notYet'), notYetObserved] as const,
					[nameOf(scope, quarter.cutoff, 'other'), leftArea + beforeIncomplete] as const
				])
			];
		})
	);
}
