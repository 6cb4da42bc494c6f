import { rounds, type Group } from '#lib/trial/code-lists.ts';
import { coveredTables, coveredWindows, dropOutMeans } from '#lib/trial/data-quality-estimates.ts';
import { coverageQuantity, dropOutQuantity, responseQuantity } from '#lib/trial/quantities.ts';
import { dropOutSteps, withValueOf, type DropOutStep } from './drop-out.ts';
import { COUNTED, partOf } from './sets-behind-part.ts';
import { startedOf, type SetOfGroup, type SiteBehind } from './sets-behind-site.ts';
import { couldBeCovered } from './table-coverage.ts';

/** The families behind the page of data quality: with rows in each table, with answers, and those that left or stayed. */
export function qualitySets(site: SiteBehind, group: Group): SetOfGroup[] {
	return [...coverageSets(site, group), ...responseSets(site, group), ...dropOutSets(site, group)];
}

function coverageSets(site: SiteBehind, group: Group): SetOfGroup[] {
	return coveredTables.flatMap((table) =>
		coveredWindows.map((window) => {
			const families = site.tables.has(table) ? couldBeCovered(site, group, window) : [];
			const covered = families.filter(({ facts }) => facts.covered[table][window]);
			return {
				...({ view: 'quality:coverage', quantity: coverageQuantity(table, window) } as const),
				parts: new Map(covered.map(({ family }) => [family, COUNTED]))
			};
		})
	);
}

function responseSets(site: SiteBehind, group: Group): SetOfGroup[] {
	const families = site.tables.has('maalinger') ? startedOf(site, group) : [];
	return rounds.flatMap(({ code: round }) => {
		const responses = families.map(({ family, facts }) => ({
			family,
			...(facts.responses.get(round) ?? { asked: 0, answered: 0 })
		}));
		const setOf = (who: 'families' | 'respondents' | 'asked', own: typeof responses, countOf: Count): SetOfGroup => ({
			...({ view: 'quality:responses', quantity: responseQuantity(round, who) } as const),
			parts: new Map(own.map((one) => [one.family, countOf(one)]))
		});
		const answering = responses.filter(({ answered }) => answered > 0);
		const asked = responses.filter((one) => one.asked > 0);
		return [
			setOf('families', answering, () => COUNTED),
			setOf('respondents', answering, ({ answered }) => partOf(answered)),
			setOf('asked', asked, (one) => partOf(one.asked))
		];
	});
}

type Count = (one: { readonly asked: number; readonly answered: number }) => string;

function dropOutSets(site: SiteBehind, group: Group): SetOfGroup[] {
	return dropOutMeans.flatMap((mean) =>
		(Object.keys(dropOutSteps) as DropOutStep[]).map((step) => ({
			...({ view: 'quality:drop-out', quantity: dropOutQuantity(mean, step) } as const),
			parts: new Map(
				withValueOf(site, group, mean, step).flatMap(({ family, atStart }) => {
					const value = atStart[mean];
					return value === null ? [] : [[family, partOf(value)] as const];
				})
			)
		}))
	);
}
