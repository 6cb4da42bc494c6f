import { groups, type Group } from '#lib/trial/code-lists.ts';
import { ALL, type HeadlineEstimate } from '#lib/trial/estimates.ts';
import { headlineMeasures } from '#lib/trial/measures.ts';
import type { Protocol } from '#lib/trial/protocol.ts';
import { FAMILIES_NEEDED } from './families-needed.ts';
import { expectedByChance, headlineFigures } from './headline-figures.ts';
import { holmWithin } from './holm-within.ts';
import { familiesOf, type ScopeSites } from './scopes.ts';
import { toldOf } from './told.ts';
import { smallestChangeIn, verdictOf } from './verdict.ts';

/** n over the families that started and whose consent stands, also at sites that did not deliver the table. */
function coverageOf(n: number, { sites }: ScopeSites, group: Group): number | null {
	const started = sites.reduce((sum, site) => sum + familiesOf(site, group).length, 0);
	return started === 0 ? null : n / started;
}

/**
 * The five headline measures of every scope and group, each with what a reader is told about it.
 *
 * The more figures are looked at, the more often one of them looks clear by chance. So p is
 * corrected over all municipalities' figures of the group; those of all together are a family of their own.
 * The p that a finding is told by is corrected in the same families, where every other figure enters with its own.
 */
export function headlineEstimates(scopes: readonly ScopeSites[], { smallestChanges }: Protocol): HeadlineEstimate[] {
	const figures = scopes.flatMap((scopeSites) =>
		headlineMeasures.flatMap((measure) =>
			groups.map(({ code: group }) => ({
				measure,
				scope: scopeSites.scope,
				group,
				...headlineFigures(scopeSites, group, measure),
				scopeSites
			}))
		)
	);
	type Figures = (typeof figures)[number];
	const corrected = (pOf: (figure: Figures) => number | null) =>
		holmWithin(
			figures,
			({ scope, group }) => `${group} ${scope === ALL ? ALL : 'municipalities'}`,
			(figure) => (figure.n < FAMILIES_NEEDED ? null : pOf(figure))
		);
	const pHolms = corrected(({ p }) => p);
	const pHolmsTold = corrected(({ pTold }) => pTold);
	return figures.map(({ scopeSites, before, reason, ...figure }, index) => {
		const { measure, scope, group, basis, n, change, lower, upper, p, detectable, imbalance } = figure;
		const pHolm = pHolms[index] ?? null;
		const why = reason === undefined ? {} : { reason };
		const verdict = verdictOf({ ...figure, pHolm, ...why }, smallestChangeIn(smallestChanges[measure], before));
		return {
			...{ measure, scope, group, basis, n },
			coverage: coverageOf(n, scopeSites, group),
			...{ change, lower, upper, p, pHolm },
			expectedByChance: expectedByChance(scopeSites, group, measure),
			...{ detectable, imbalance },
			...{ verdict, told: toldOf(verdict, pHolmsTold[index] ?? null) },
			...why
		};
	});
}
