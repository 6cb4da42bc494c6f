import { ALL } from '#lib/trial/estimates.ts';
import type { Overview } from '#lib/trial/overview.ts';
import { headlineMeasures } from '#lib/trial/measures.ts';
import type { Figure } from '#lib/trial/released.ts';
import type { CaseMixEstimate, CaseMixVariable } from '#lib/trial/site-estimates.ts';
import type { CaseMixShown } from '#lib/trial/site-figures.ts';
import { figure, notEstimable } from './figure.ts';
import { rounded } from './rounded.ts';
import { FEWEST_FAMILIES, FEWEST_FOR_CERTAINTY, isSmall } from './thresholds.ts';

/** Standard deviations are told in hundredths: 0.1 is the mark. */
const DIGITS = 2;

/**
 * How unlike each municipality's families are to those of the others.
 *
 * A difference from all the others tells of each of them: it is shown of any only where what it is made from is open at
 * every municipality that has families. So it gives away nothing that status ved start does not tell.
 */
export function releaseCaseMix(estimates: readonly CaseMixEstimate[], overview: Overview): readonly CaseMixShown[] {
	const byVariable = Map.groupBy(estimates, ({ variable }) => variable);
	return overview.scopes
		.filter((scope) => scope !== ALL)
		.map((scope) => ({
			scope,
			variables: [...byVariable].map(([variable, records]) => {
				const own = records.find((one) => one.scope === scope);
				return { variable, difference: differenceOf(own, isOpenEverywhere(overview, variable, records)) };
			})
		}));
}

function differenceOf(own: CaseMixEstimate | undefined, isOpen: boolean): Figure {
	if (!own) return notEstimable('no-delivery');
	if (own.families === 0) return notEstimable('not-delivered');
	return rounded(figure(own.difference, isOpen, 'nothing-to-compare'), DIGITS);
}

function isOpenEverywhere(overview: Overview, variable: CaseMixVariable, records: readonly CaseMixEstimate[]): boolean {
	return records
		.filter(({ families }) => families > 0)
		.every(
			(record) => record.families >= FEWEST_FAMILIES && figureBehind(overview, variable, record).state === 'shown'
		);
}

/** The figure on the overview that says the same of the one municipality. */
function figureBehind(
	{ status, indicators }: Overview,
	variable: CaseMixVariable,
	{ scope, families, count }: CaseMixEstimate
): Figure {
	const ofStart = status.find((one) => one.scope === scope && one.group === 'indsats');
	if (variable === 'adults' || variable === 'children') return ofStart?.means[variable] ?? notShown;
	if (headlineMeasures.some((one) => one === variable)) {
		const series = indicators.flatMap((one) => [...one.series]).find(({ measure }) => measure === variable);
		const cell = series?.kind === 'change' ? series.cells.find((one) => one.scope === scope) : undefined;
		return cell?.indsats.plain.before ?? notShown;
	}
	if (variable === 'on-benefit')
		return isOfFew(count ?? 0, families) ? notShown : { state: 'shown', value: count ?? 0 };
	return ofStart?.targetGroups.find(({ code }) => variable === `target-group:${code}`)?.count ?? notShown;
}

const notShown: Figure = { state: 'hidden' };

/** How many families have an adult on a public benefit stands nowhere, so it is looked at by itself. */
function isOfFew(count: number, families: number): boolean {
	const isCertain = count === 0 || count === families;
	return isSmall(count) || isSmall(families - count) || (isCertain && families < FEWEST_FOR_CERTAINTY);
}
