import { targetGroups, type Group, type TargetGroup } from '#lib/trial/code-lists.ts';
import type { Estimates, Scope } from '#lib/trial/estimates.ts';
import type { HeadlineMeasure } from '#lib/trial/measures.ts';
import { statusMeans, type StatusMean, type StatusShown } from '#lib/trial/overview.ts';
import type { StatusAtStart } from '#lib/trial/status-at-start.ts';
import { supportKindOf, supportKinds, type SupportKind } from '#lib/trial/support-kinds.ts';
import type { Figure } from '#lib/trial/released.ts';
import { allowances, type Allowance } from './allowances.ts';
import type { Barred } from './barred.ts';
import { isDominated } from './dominated.ts';
import { figure, notEstimable } from './figure.ts';
import { releaseCounts } from './release-counts.ts';
import { isTooFewForAFigure } from './thresholds.ts';

/** Means whose families hold the families of a measure's before value, shown on the same page. */
const measureWithin: Partial<Record<StatusMean, HeadlineMeasure>> = {
	contactPersons: 'contact-points',
	serviceDays: 'service-days',
	cost: 'cost',
	satisfaction: 'satisfaction'
};

/** Status ved start, each group as a whole table of scopes. How many families are behind each mean is not said. */
export function releaseStatus(
	estimates: Estimates,
	status: readonly StatusAtStart[],
	{ group, scopes, barred }: { readonly group: Group; readonly scopes: readonly Scope[]; readonly barred: Barred }
): readonly StatusShown[] {
	const ofGroup = status.filter((record) => record.group === group && scopes.includes(record.scope));
	const whole = allowances(
		ofGroup.map((record) => {
			const { scope, families } = record;
			return { scope, families, within: [], barred: false, isCountBarred: barred.has('started', record) };
		})
	);
	const targetGroupOf = releaseCounts(ofGroup, {
		countsOf: countsByTargetGroup,
		familiesOf: ({ families }) => families,
		// Every family stands in it once: their sum is how many started.
		isBarred: (record) => barred.has('target-groups', record) || barred.has('started', record)
	});
	const supportOf = releaseCounts(ofGroup, {
		countsOf: countsByKind,
		familiesOf: ({ supportFamilies }) => supportFamilies ?? 0,
		isBarred: (record) => barred.has('support', record),
		toldElsewhere: ({ scope }, kind) => (kind === 'public-benefit' ? adultsWhoCouldReturn(estimates, scope, group) : 0)
	});
	const meanAllowances = new Map(statusMeans.map((key) => [key, allowancesOfMean(estimates, ofGroup, key, barred)]));

	return ofGroup.map((record) => ({
		scope: record.scope,
		group,
		families: figure(record.families, whole(record.scope).count),
		targetGroups: targetGroupOf(record.scope),
		support: supportOf(record.scope),
		means: Object.fromEntries(
			statusMeans.map((key) => [key, meanOf(record, key, meanAllowances.get(key)?.(record.scope))])
		) as Record<StatusMean, Figure>
	}));
}

/**
 * Families with the figure at the start who have no pair yet are few now and then: their mean could be
 * had from the mean shown here and the before value of the pairs. Then this one is hidden.
 */
function allowancesOfMean(
	estimates: Estimates,
	records: readonly StatusAtStart[],
	key: StatusMean,
	bars: Barred
): (scope: Scope) => Allowance {
	const measure = measureWithin[key];
	return allowances(
		records.map((record) => {
			const families = record[key]?.families ?? 0;
			const pairs = estimates.paired.find(
				({ measure: m, scope, group: g, basis }) =>
					m === measure && scope === record.scope && g === record.group && basis === 'plain'
			);
			// A mean of equal values is every family's own; and so it is hidden where the value before is for that reason.
			const barred =
				bars.has('means-at-start', record) ||
				record[key]?.allEqual === true ||
				(key === 'cost' && isDominated(record[key]?.concentration ?? null)) ||
				(pairs !== undefined && isTooFewForAFigure(families - pairs.n));
			return { scope: record.scope, families, within: [], barred };
		})
	);
}

function meanOf(record: StatusAtStart, key: StatusMean, allowance: Allowance | undefined): Figure {
	const mean = record[key];
	if (mean === null) return notEstimable('not-delivered');
	if (mean.families === 0) return notEstimable('no-families');
	return figure(mean.mean, allowance?.figures ?? false);
}

function countsByTargetGroup(record: StatusAtStart): ReadonlyMap<TargetGroup, number> {
	return new Map(
		targetGroups.map(({ code }) => [code, record.targetGroups.find((row) => row.code === code)?.count ?? 0])
	);
}

function countsByKind(record: StatusAtStart): ReadonlyMap<SupportKind, number> | null {
	if (record.supportOnStart === null) return null;
	const counts = new Map<SupportKind, number>(supportKinds.map((kind) => [kind, 0]));
	for (const { code, count } of record.supportOnStart) {
		const kind = supportKindOf(code);
		counts.set(kind, (counts.get(kind) ?? 0) + count);
	}
	return counts;
}

/** All of them are on a public benefit at the start, and their families, share and curve stand on the same pages. */
function adultsWhoCouldReturn({ survival }: Estimates, scope: Scope, group: Group): number {
	return survival.find((one) => one.measure === 'return-to-work' && one.scope === scope && one.group === group)?.n ?? 0;
}
