import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { setsBehind } from '#lib/server/indicators/sets-behind.ts';
import { statusAtStart } from '#lib/server/indicators/status-at-start.ts';
import { monthOfDay } from '#lib/trial/day.ts';
import type { PairedEstimate, SurvivalEstimate } from '#lib/trial/estimates.ts';
import { headlineMeasures, type HeadlineMeasure } from '#lib/trial/measures.ts';
import { statusMeans } from '#lib/trial/overview.ts';
import { registeredProtocol } from '#lib/trial/protocol.ts';
import {
	expectedQuantity,
	flowQuantities,
	pairedQuantity,
	startQuantities,
	supportQuantity,
	targetGroupQuantity,
	timeQuantity
} from '#lib/trial/quantities.ts';
import type { FamilyFile } from '#lib/trial/records.ts';
import type { SetBehind } from '#lib/trial/sets-behind.ts';
import { supportKindOf, supportKinds } from '#lib/trial/support-kinds.ts';
import type { MunicipalityData } from '#lib/trial/trial-data.ts';
import type { View } from '#lib/trial/views.ts';
import { estimatesOf } from '../../bench/simulation/estimates-of.ts';
import { numberedTrials } from './over-time-trials.ts';
import { seededTrial } from './seeded-trial.ts';

const seed = 20_261_123;

type Trial = readonly (MunicipalityData & { readonly families: readonly FamilyFile[] })[];

function nameOf({ view, scope, group, quantity }: Omit<SetBehind, 'parts'>): string {
	return [view, scope, group, quantity].join(' / ');
}

/** The sets of a trial by their names. */
function setsOf(trial: readonly MunicipalityData[]): ReadonlyMap<string, SetBehind['parts']> {
	const sets = setsBehind(trial, registeredProtocol).filter(({ view }) => firstViews.test(view));
	return new Map(sets.map((set) => [nameOf(set), set.parts]));
}

/** The views whose sets are held against estimates here; those of municipalities, target groups and quality have their own tests. */
const firstViews = /^(measure:|start:|flow$)/;

// The authority: the estimates and status ved start, which are computed without the sets.
describe.each([
	['the synthetic trial', async () => [await seededTrial()]],
	['random trials', async () => Promise.resolve(fc.sample(numberedTrials, { seed, numRuns: 5 }))]
] as const)('in %s', async (_, read) => {
	const checked = (await read()).map((trial) => {
		const sets = setsOf(trial);
		const partsAt = (view: View, { scope, group }: Pick<PairedEstimate, 'scope' | 'group'>, quantity: string) => {
			const parts = sets.get(nameOf({ view, scope, group, quantity }));
			if (!parts) throw new RangeError(`no set of ${quantity}`);
			return [...parts.values()];
		};
		return { estimates: estimatesOf(trial), status: statusAtStart(trial, registeredProtocol), partsAt };
	});

	test('the pairs are as many, and have the same means', () => {
		for (const { estimates, partsAt } of checked) {
			for (const record of estimates.paired) {
				const { measure, basis } = record;
				if (!isHeadline(measure)) continue;
				const partsOf = (part: 'families' | 'before' | 'after' | 'change') =>
					partsAt(`measure:${measure}`, record, pairedQuantity(measure, basis, part));
				expect(partsOf('families')).toHaveLength(record.n);
				for (const part of ['before', 'after', 'change'] as const) expectMean(partsOf(part), record[part]);
			}
			for (const { measure, expectedByChance, ...place } of estimates.headline) {
				expectMean(partsAt(`measure:${measure}`, place, expectedQuantity(measure)), expectedByChance);
			}
		}
	});

	test('the steps of the flow are as many', () => {
		for (const { estimates, partsAt } of checked) {
			for (const flow of estimates.flow) {
				const count = (step: keyof typeof flowQuantities) => partsAt('flow', flow, flowQuantities[step]).length;
				expect([count('started'), count('compared'), count('notYet'), count('other')]).toEqual([
					flow.started - flow.consentWithdrawn,
					flow.complete,
					flow.notYetObserved,
					flow.leftArea + flow.beforeIncomplete
				]);
			}
		}
	});

	test('the times are as many, and end as often', () => {
		for (const { estimates, partsAt } of checked) {
			for (const record of estimates.survival) {
				for (const part of ['figures', 'curve'] as const) {
					const parts = partsAt(`measure:${record.measure}`, record, timeQuantity(record.measure, record.window, part));
					const times = parts.flatMap((text) => text.split(' '));
					expect([parts.length, times.length]).toEqual([record.families, record.n]);
					if (part === 'curve') expect(eventsIn(times)).toBe(record.events);
					else expect(eventsIn(times)).toBe(eventsIn(timesOf(record, partsAt), lastDayOf(record)));
				}
			}
		}
	});

	test('status ved start has the same families, means and counts', () => {
		for (const { status, partsAt } of checked) {
			for (const record of status) {
				expect(partsAt('start:families', record, flowQuantities.started)).toHaveLength(record.families);
				for (const mean of statusMeans) {
					const parts = partsAt(`start:${mean}`, record, startQuantities[mean]);
					expect(parts).toHaveLength(record[mean]?.families ?? 0);
					expectMean(parts, record[mean]?.mean ?? null);
				}
				for (const { code, count } of record.targetGroups) {
					expect(partsAt('start:target-groups', record, targetGroupQuantity(code))).toHaveLength(count);
				}
				for (const kind of supportKinds) {
					const counts = (record.supportOnStart ?? []).filter(({ code }) => supportKindOf(code) === kind);
					expect(sumOf(partsAt('start:support', record, supportQuantity(kind)))).toBe(
						counts.reduce((sum, { count }) => sum + count, 0)
					);
				}
			}
		}
	});
});

function isHeadline(measure: string): measure is HeadlineMeasure {
	return headlineMeasures.some((one) => one === measure);
}

function sumOf(parts: readonly string[]): number {
	return parts.reduce((sum, part) => sum + Number(part), 0);
}

function expectMean(parts: readonly string[], mean: number | null): void {
	if (mean === null) return;
	const own = sumOf(parts) / parts.length;
	// Parts are told to a millionth.
	expect(Math.abs(own - mean)).toBeLessThan(1e-6 * Math.max(1, Math.abs(mean)));
}

function lastDayOf({ measure }: SurvivalEstimate): number {
	return measure === 'return-to-work' ? 364 : 180;
}

function eventsIn(times: readonly string[], lastDay = Infinity): number {
	return times.filter((time) => !time.endsWith('+') && Number(time) <= lastDay).length;
}

function timesOf(
	record: SurvivalEstimate,
	partsAt: (view: View, place: SurvivalEstimate, quantity: string) => string[]
): string[] {
	const { measure, window } = record;
	return partsAt(`measure:${measure}`, record, timeQuantity(measure, window, 'curve')).flatMap((text) =>
		text.split(' ')
	);
}

/** The names of the sets that are not the same in both. */
function changed(before: ReturnType<typeof setsOf>, after: ReturnType<typeof setsOf>): string[] {
	return [...before].filter(([name, parts]) => !isSame(parts, after.get(name))).map(([name]) => name);
}

function isSame(one: SetBehind['parts'], other: SetBehind['parts'] | undefined): boolean {
	return other?.size === one.size && [...one].every(([family, part]) => other.get(family) === part);
}

describe('what a change of the rows changes', () => {
	const someFamily = fc
		.tuple(numberedTrials, fc.nat(2), fc.nat(1000))
		.filter(([trial, site]) => trial[site]?.families.length !== 0);

	function withFamily(
		trial: Trial,
		site: number,
		place: number,
		change: (file: FamilyFile) => readonly FamilyFile[]
	): { readonly trial: Trial; readonly file: FamilyFile; readonly scope: string } {
		const data = trial[site];
		const at = place % (data?.families.length ?? 1);
		const file = data?.families[at];
		if (!data || !file) throw new RangeError('no such family');
		const families = data.families.flatMap((one, index) => (index === at ? change(one) : [one]));
		return { trial: trial.with(site, { ...data, families }), file, scope: data.municipality };
	}

	test('a family that is taken away: the sets of its site, its group and all together that it was in', () => {
		fc.assert(
			fc.property(someFamily, ([trial, site, place]) => {
				const without = withFamily(trial, site, place, () => []);
				const { family, group } = without.file.family;
				const before = setsOf(trial);
				const names = changed(before, setsOf(without.trial));
				const itsOwn = [...before].filter(([, parts]) => parts.has(family)).map(([name]) => name);
				// Without it another family may be the first that was selected, and others have a guarded pair then.
				expect(names.filter((name) => !name.includes('guarded') && !name.includes('by chance'))).toEqual(
					itsOwn.filter((name) => !name.includes('guarded') && !name.includes('by chance'))
				);
				expect(names.every((name) => name.includes(` / ${group} / `))).toBe(true);
				expect(names.every((name) => [without.scope, 'all'].some((scope) => name.includes(` / ${scope} / `)))).toBe(
					true
				);
			}),
			{ seed, numRuns: 10 }
		);
	});

	test('a month that cost more, before the start: the sets of cost before and of its change', () => {
		fc.assert(
			fc.property(someFamily, ([trial, site, place]) => {
				const dearer = withFamily(trial, site, place, (file) => [withCost(file)]);
				const { family, group } = dearer.file.family;
				const before = setsOf(trial);
				const isMoved = (name: string) =>
					/ \/ cost (before|change|expected by chance)(, guarded)?$/.test(name) && name.includes(` / ${group} / `);
				const names = changed(before, setsOf(dearer.trial));
				expect(names.filter((name) => !isMoved(name))).toEqual([]);
				const plain = [...before].filter(
					([name, parts]) => parts.has(family) && / \/ cost (before|change)$/.test(name)
				);
				expect(names.filter((name) => / \/ cost (before|change)$/.test(name))).toEqual(plain.map(([name]) => name));
			}),
			{ seed, numRuns: 10 }
		);
	});
});

/** With a krone more in the month before the start. */
function withCost(file: FamilyFile): FamilyFile {
	const month = monthOfDay(file.family.start) - 1;
	const { family } = file.family;
	const row = { row: 0, family, month, category: 'andet', payer: 'kommune', amount: 100 } as const;
	return { ...file, costs: [...file.costs, row] };
}
