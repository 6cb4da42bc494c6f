import fc from 'fast-check';
import { targetGroups, type Group } from '#lib/trial/code-lists.ts';
import { dayOfIso } from '#lib/trial/day.ts';
import type { FamilyFile } from '#lib/trial/records.ts';
import type { MunicipalityData } from '#lib/trial/trial-data.ts';
import { simulateTrial } from '../../bench/simulation/trial.ts';
import { idleWorlds } from '../../bench/simulation/worlds.ts';

/** The families of one group at one site that are drawn from the simulated ones. */
interface Drawn {
	readonly from: number;
	readonly families: number;
}

interface DrawnSite {
	readonly intervention: Drawn;
	readonly comparison: Drawn;
	readonly daysEarlier: number;
	/** How unlike the target groups are: the first holds most. */
	readonly spread: number;
	readonly isWithoutSupport: boolean;
	/** Every so manieth family is registered too late for a year before, or has no stated support; 0: none. */
	readonly late: number;
	readonly unstated: number;
}

const drawn = fc.record({ from: fc.nat(40), families: fc.integer({ min: 0, max: 60 }) });
const someDrawn = fc.record({ from: fc.nat(40), families: fc.integer({ min: 5, max: 60 }) });
const drawnSite: fc.Arbitrary<DrawnSite> = fc.record({
	intervention: someDrawn,
	comparison: fc.oneof(fc.constant({ from: 0, families: 0 }), drawn),
	daysEarlier: fc.nat(700),
	spread: fc.integer({ min: 1, max: 30 }),
	isWithoutSupport: fc.boolean(),
	late: fc.nat(12),
	unstated: fc.nat(12)
});

/** Trials of three sites with 5-60 families each, from a simulated country in which some are selected on a measure. */
export const randomTrials: fc.Arbitrary<readonly MunicipalityData[]> = fc
	.tuple(fc.constantFrom(...idleWorlds), fc.tuple(drawnSite, drawnSite, drawnSite))
	.map(([world, sites]) => {
		const simulated = simulateTrial(world, 1);
		return simulated.map((data, index) => {
			const site = sites[index];
			return site ? drawnFrom(data, [...(simulated[2]?.families ?? [])], site) : data;
		});
	});

const LAST_CUTOFF = dayOfIso('2020-12-31');

function drawnFrom(data: MunicipalityData, pool: readonly FamilyFile[], site: DrawnSite): MunicipalityData {
	const of = (group: Group, { from, families }: Drawn) =>
		pool.filter(({ family }) => family.group === group).slice(from, from + families);
	const families = [...of('indsats', site.intervention), ...of('sammenligning', site.comparison)];
	const tables = new Set(data.tables);
	if (site.isWithoutSupport) tables.delete('forsoergelse');
	return {
		...data,
		tables,
		cutoff: LAST_CUTOFF - site.daysEarlier,
		families: families.map((file, place) => ({
			...file,
			supports: site.isWithoutSupport || isEach(site.unstated, place) ? [] : file.supports,
			family: {
				...file.family,
				...(isEach(site.late, place) && { registeredFrom: file.family.start - 100 }),
				targetGroup: targetGroupOf(place, site.spread)
			}
		}))
	};
}

function targetGroupOf(place: number, spread: number) {
	const index = Math.floor(Math.sqrt((place * 7919) % (spread * spread)) / 4);
	return (targetGroups[index] ?? targetGroups[0]).code;
}

function isEach(count: number, place: number): boolean {
	return count > 0 && place % count === 0;
}
