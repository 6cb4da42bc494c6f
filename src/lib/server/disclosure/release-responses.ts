import { groups, rounds } from '#lib/trial/code-lists.ts';
import type { RoundResponses } from '#lib/trial/data-quality-estimates.ts';
import type { ResponsesShown } from '#lib/trial/data-quality-page.ts';
import type { Scope } from '#lib/trial/estimates.ts';
import type { Barred } from './barred.ts';
import { releaseShares } from './release-shares.ts';

/** Who answered in each round, as shares of the families that started and of the respondents that were asked. */
export function releaseResponses(
	estimates: readonly RoundResponses[],
	scopes: readonly Scope[],
	barred: Barred
): readonly ResponsesShown[] {
	return groups.flatMap(({ code: group }) => {
		const shares = rounds.map(({ code: round }) => {
			const own = estimates.filter((one) => one.group === group && one.round === round);
			const families = own.map((one) => ({
				scope: one.scope,
				...{ whole: one.families, part: one.answered, families: one.families ?? 0 },
				isBarred: barred.has('quality', one)
			}));
			const respondents = own.map((one) => ({
				scope: one.scope,
				...{ whole: one.families === null ? null : one.respondents, part: one.respondentsAnswered },
				...{ families: one.asked, isBarred: barred.has('quality', one) }
			}));
			return {
				round,
				families: releaseShares(families, 'no-families'),
				respondents: releaseShares(respondents, 'nobody-asked')
			};
		});
		return scopes.map((scope) => ({
			...{ scope, group },
			rounds: shares.map(({ round, families, respondents }) => ({
				...{ round, families: families(scope), respondents: respondents(scope) }
			}))
		}));
	});
}
