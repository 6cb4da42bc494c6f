import { groups, type Group } from '#lib/trial/code-lists.ts';
import { headlineMeasures } from '#lib/trial/measures.ts';
import {
	chanceQuantity,
	elementQuantity,
	pairedQuantity,
	quantityOfPart,
	topQuantity,
	type PairedPart
} from '#lib/trial/quantities.ts';
import { elements } from '#lib/trial/site-estimates.ts';
import { partings, rankedMeasures, topShares } from '#lib/trial/target-group-estimates.ts';
import { codesOf, partedPairs, type PartedPair } from './parts-of-all.ts';
import { earlierFamilies, pickedOf, type EarlierFamily } from './picked-by-chance.ts';
import { COUNTED, partOf } from './sets-behind-part.ts';
import { startedOf, type SetOfGroup, type SiteBehind } from './sets-behind-site.ts';
import { fromTheTop, rankedAt, sizeOfTop } from './top-of-all.ts';

/** The families behind the page of target groups, which is of all sites together: who is at the top is settled there. */
export function targetGroupSets(sites: readonly SiteBehind[], group: Group): SetOfGroup[] {
	const ofTrial = group === groups[0].code ? [...topSets(sites), ...partSets(sites), ...elementSets(sites)] : [];
	return [...ofTrial, ...chanceSets(sites, group)];
}

/** A share is of those at the top as well as of everybody. */
function topSets(sites: readonly SiteBehind[]): SetOfGroup[] {
	return rankedMeasures.flatMap((measure) => {
		const families = fromTheTop(sites.flatMap((site) => rankedAt(site, measure)));
		return topShares.map((top) => ({
			...({ view: 'tops', quantity: topQuantity(measure, top) } as const),
			parts: new Map(
				families.slice(0, sizeOfTop(families.length, top)).map(({ family, value }) => [family, partOf(value)])
			)
		}));
	});
}

function partSets(sites: readonly SiteBehind[]): SetOfGroup[] {
	const parts: readonly [PairedPart, (pair: PartedPair) => string][] = [
		['families', () => COUNTED],
		['before', ({ before }) => partOf(before)],
		['after', ({ after }) => partOf(after)],
		['change', ({ before, after }) => partOf(after - before)]
	];
	return headlineMeasures.flatMap((measure) => {
		const pairs = sites.flatMap((site) => partedPairs(site, measure));
		return partings.flatMap((parting) =>
			codesOf(parting, sites).flatMap((code) => {
				const own = pairs.filter((pair) => pair.parts[parting] === code);
				return parts.map(([part, textOf]): SetOfGroup => ({
					view: `parts:${parting}`,
					quantity: quantityOfPart(pairedQuantity(measure, 'plain', part), code),
					parts: new Map(own.map((pair) => [pair.family, textOf(pair)]))
				}));
			})
		);
	});
}

/** Everybody with a pair is in the model, each with its values and with or without the element. */
function elementSets(sites: readonly SiteBehind[]): SetOfGroup[] {
	return headlineMeasures.flatMap((measure) =>
		elements.map((element): SetOfGroup => {
			const withIt = new Set(
				sites.flatMap((site) =>
					startedOf(site, 'indsats')
						.filter(({ facts }) => facts.elements.has(element))
						.map(({ family }) => family)
				)
			);
			const pairs = sites.flatMap((site) => partedPairs(site, measure));
			return {
				...({ view: 'elements', quantity: elementQuantity(measure, element) } as const),
				parts: new Map(
					pairs.map(({ family, before, after }) => [
						family,
						[withIt.has(family) ? 'with' : 'without', partOf(before), partOf(after)].join(' ')
					])
				)
			};
		})
	);
}

function chanceSets(sites: readonly SiteBehind[], group: Group): SetOfGroup[] {
	return rankedMeasures.flatMap((measure) => {
		const everybody = sites.flatMap((site) => earlierFamilies(site, group, measure));
		const setOf = (
			year: 'earlier' | 'later',
			who: 'everybody' | 'picked',
			own: readonly EarlierFamily[]
		): SetOfGroup => ({
			...({ view: 'chance', quantity: chanceQuantity(measure, year, who) } as const),
			parts: new Map(own.map((one) => [one.family, partOf(one[year])]))
		});
		const picked = pickedOf(everybody);
		return (['earlier', 'later'] as const).flatMap((year) => [
			setOf(year, 'everybody', everybody),
			setOf(year, 'picked', picked)
		]);
	});
}
