import type { Group } from '#lib/trial/code-lists.ts';
import type { Estimates, PairedBasis, PairedEstimate, Scope } from '#lib/trial/estimates.ts';
import type { PageEstimates, SelectedPairs } from '#lib/trial/measure-page.ts';
import type { HeadlineMeasure } from '#lib/trial/measures.ts';
import type { ChangeFigures, ChangeOfGroup, Series } from '#lib/trial/overview.ts';
import { allowances, type Allowance, type FamilySet } from './allowances.ts';
import { isEitherDominated } from './dominated.ts';
import { contributors, figure, uncertain } from './figure.ts';
import { cellsOf, nobodyThere, startedFamilies } from './group-of-families.ts';
import { noChange } from './no-change.ts';
import { isAtABound } from './bounds.ts';
import { isSmall, isTooFewForAFigure } from './thresholds.ts';

/** What the gate knows of the families behind the pairs, besides the estimates. */
export type PairsBehind = Pick<PageEstimates, 'selected' | 'concentrations'>;

/**
 * A paired measure before and after, for every scope and both groups.
 *
 * The guarded change is of fewer families than the plain one beside it, and the guarded change of all
 * together has the plain change of the sites that need no guard in it. So its families are a set within
 * the plain set, and a site without a guarded change enters with its plain one. Where the two sets differ by
 * 1-9 families, the mean of those few could be had by subtraction from the after values. So both levels of the guarded change are hidden there. The change itself is shown: the
 * mirrored values in it stand nowhere else, and nothing can be subtracted from it. Where 1-9 families are touched by
 * their selection, though, the plain and the guarded change differ by just those, and the guarded one is hidden.
 *
 * A total of cost that two families make up is hidden with its change, and the guarded one with it: its after values
 * are nearly the same families'.
 */
export function releasePairedSeries(
	estimates: Estimates,
	pairs: PairsBehind,
	measure: HeadlineMeasure,
	scopes: readonly Scope[]
): Series {
	return {
		kind: 'change',
		measure,
		cells: cellsOf(scopes, (group) => releaseGroup(estimates, pairs, measure, group, scopes))
	};
}

function releaseGroup(
	estimates: Estimates,
	{ selected, concentrations }: PairsBehind,
	measure: HeadlineMeasure,
	group: Group,
	scopes: readonly Scope[]
): (scope: Scope) => ChangeOfGroup {
	const records = estimates.paired.filter((record) => record.measure === measure && record.group === group);
	const find = (scope: Scope, basis: PairedBasis) =>
		records.find((record) => record.scope === scope && record.basis === basis);
	const started = (scope: Scope) => startedFamilies(estimates, scope, group);

	const ofTwo = (scope: Scope, basis: PairedBasis) =>
		measure === 'cost' && isEitherDominated(concentrations, { scope, group, basis });

	const plainAllowances = allowances(
		scopes.map((scope) => ({
			...barredIf(ofTwo(scope, 'plain'), familySet(scope, find(scope, 'plain'), [started(scope)])),
			isCountBarred: isNearlyAllOfAnother(estimates, find(scope, 'plain'))
		}))
	);
	const guardedSets = scopes.map((scope) => {
		const plain = find(scope, 'plain');
		const guarded = find(scope, 'guarded');
		const isOfTwo = ofTwo(scope, 'plain') || ofTwo(scope, 'guarded');
		if (!guarded || !plain)
			return { ...barredIf(isOfTwo, familySet(scope, plain, [started(scope)])), isNearlyPlain: false };
		const set = barredIf(isOfTwo, familySet(scope, guarded, [started(scope), plain.n]));
		const touched = touchedPairs(selected, { measure, group, scope });
		return {
			...set,
			barred: set.barred || isTooFewForAFigure(touched),
			isNearlyPlain: isTooFewForAFigure(plain.n - guarded.n)
		};
	});
	const guardedChanges = allowances(guardedSets);
	const guardedLevels = allowances(guardedSets.map((set) => ({ ...set, barred: set.barred || set.isNearlyPlain })));

	return (scope) => {
		const nobody = nobodyThere(estimates, scope, group);
		const plain = find(scope, 'plain');
		const guarded = find(scope, 'guarded');
		if (nobody || !plain) return { plain: noChange(nobody ?? 'not-delivered'), guarded: null };
		return {
			plain: release(plain, started(scope), plainAllowances(scope), plainAllowances(scope)),
			guarded: guarded ? release(guarded, started(scope), guardedChanges(scope), guardedLevels(scope)) : null
		};
	};
}

/**
 * Self-support needs the same two years as service days, and a stated day of support besides. Where all but 1-4 of
 * those families have one, the two counts beside each other would tell how few have not.
 */
function isNearlyAllOfAnother({ paired }: Estimates, record: PairedEstimate | undefined): boolean {
	if (record?.measure !== 'self-support') return false;
	const others = paired.find(
		(one) =>
			one.measure === 'service-days' &&
			one.basis === 'plain' &&
			one.scope === record.scope &&
			one.group === record.group
	);
	return others !== undefined && isSmall(others.n - record.n);
}

/** The families that the plain and the guarded change tell apart: both shown, the difference is their mean. */
function touchedPairs(
	selected: readonly SelectedPairs[],
	of: { readonly measure: HeadlineMeasure; readonly group: Group; readonly scope: Scope }
): number {
	const found = selected.find((one) => one.measure === of.measure && one.group === of.group && one.scope === of.scope);
	return found?.touched ?? 0;
}

function familySet(scope: Scope, record: PairedEstimate | undefined, within: readonly number[]): FamilySet {
	// Without spread, or with a mean at the end of the scale, the mean is every family's own value.
	const barred = record !== undefined && (record.reason === 'zero-spread' || isAtABound(record));
	return { scope, families: record?.n ?? 0, within, barred };
}

function barredIf(condition: boolean, set: FamilySet): FamilySet {
	return { ...set, barred: set.barred || condition };
}

function release(record: PairedEstimate, started: number, ofChange: Allowance, ofLevels: Allowance): ChangeFigures {
	const { n, before, after, change, lower, upper, reason } = record;
	return {
		...contributors(n, started, null, ofLevels),
		before: figure(before, n === 0 || ofLevels.figures, reason),
		after: figure(after, n === 0 || ofLevels.figures, reason),
		change: uncertain(change, [lower, upper], n === 0 || ofChange.figures, reason)
	};
}
