import { groups, rounds } from '#lib/trial/code-lists.ts';
import type { RoundResponses } from '#lib/trial/data-quality-estimates.ts';
import { scopesOf } from './scopes.ts';
import { startedOf, type SiteBehind } from './sets-behind-site.ts';

/** Who was asked and who answered in each round of questions, for every scope and group. */
export function roundResponses(sites: readonly SiteBehind[]): RoundResponses[] {
	return scopesOf(sites.map((site) => ({ municipality: site.outcomes.municipality, site }))).flatMap(
		({ scope, sites: own }) =>
			groups.flatMap(({ code: group }) =>
				rounds.map(({ code: round }): RoundResponses => {
					const delivering = own.filter(({ site }) => site.tables.has('maalinger'));
					const families = delivering
						.flatMap(({ site }) => startedOf(site, group))
						.map(({ facts }) => facts.responses.get(round) ?? { asked: 0, answered: 0 });
					return {
						...{ scope, group, round },
						families: delivering.length === 0 ? null : families.length,
						asked: families.filter(({ asked }) => asked > 0).length,
						answered: families.filter(({ answered }) => answered > 0).length,
						respondents: families.reduce((sum, { asked }) => sum + asked, 0),
						respondentsAnswered: families.reduce((sum, { answered }) => sum + answered, 0)
					};
				})
			)
	);
}
