import type { Group } from '#lib/trial/code-lists.ts';
import type { Estimates, PairedBasis, PairedEstimate, Scope } from '#lib/trial/estimates.ts';
import type { SelectedPairs } from '#lib/trial/measure-page.ts';
import type { HeadlineMeasure } from '#lib/trial/measures.ts';
import type { ChangeFigures, ChangeOfGroup, Series } from '#lib/trial/overview.ts';
import { allowances, type Allowance, type FamilySet } from './allowances.ts';
import type { Barred } from './barred.ts';
import { isEitherDominated } from './dominated.ts';
import { contributors, figure, uncertain } from './figure.ts';
import { cellsOf, nobodyThere, startedFamilies } from './group-of-families.ts';
import { noChange } from './no-change.ts';
import { isAtABound } from './bounds.ts';
import type { Unreleased } from './unreleased.ts';
import { isTooFewForAFigure } from './thresholds.ts';

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
	unreleased: Behind,
	measure: HeadlineMeasure,
	scopes: readonly Scope[],
	barred: Barred
): Series {
	return {
		kind: 'change',
		measure,
		cells: cellsOf(scopes, (group) => releaseGroup(unreleased, { measure, group, scopes, barred }))
	};
}

type Behind = Pick<Unreleased, 'estimates' | 'more'>;

/** One group's whole table of scopes. */
interface Table {
	readonly measure: HeadlineMeasure;
	readonly group: Group;
	readonly scopes: readonly Scope[];
	readonly barred: Barred;
}

function releaseGroup(
	{ estimates, more: { selected, concentrations } }: Behind,
	{ measure, group, scopes, barred }: Table
): (scope: Scope) => ChangeOfGroup {
	const records = estimates.paired.filter((record) => record.measure === measure && record.group === group);
	const find = (scope: Scope, basis: PairedBasis) =>
		records.find((record) => record.scope === scope && record.basis === basis);
	const started = (scope: Scope) => startedFamilies(estimates, scope, group);

	const isBarred = (part: 'figures' | 'guarded' | 'families', scope: Scope) =>
		barred.hasOf(part, measure, { scope, group });
	const ofTwo = (scope: Scope, basis: PairedBasis) =>
		measure === 'cost' && isEitherDominated(concentrations, { scope, group, basis });

	const told = (scope: Scope) => ({
		shareOf: started(scope),
		isCountBarred: isBarred('families', scope),
		isCoverageBarred: barred.has('started', { scope, group })
	});
	const plainAllowances = allowances(
		scopes.map((scope) => {
			const isHidden = ofTwo(scope, 'plain') || isBarred('figures', scope);
			const record = find(scope, 'plain');
			const within = [started(scope), ...familiesOfAnother(estimates, record)];
			return { ...barredIf(isHidden, familySet(scope, record, within)), ...told(scope) };
		})
	);
	const guardedSets = scopes.map((scope) => {
		const plain = find(scope, 'plain');
		const guarded = find(scope, 'guarded');
		const isHidden = ofTwo(scope, 'plain') || ofTwo(scope, 'guarded') || isBarred('figures', scope);
		if (!guarded || !plain) {
			const set = barredIf(isHidden, familySet(scope, plain, [started(scope)]));
			return { ...set, ...told(scope), isNearlyPlain: false };
		}
		const isGuardedBarred = isBarred('guarded', scope);
		const set = barredIf(isHidden || isGuardedBarred, familySet(scope, guarded, [started(scope), plain.n]));
		const touched = touchedPairs(selected, { measure, group, scope });
		return {
			...set,
			...told(scope),
			barred: set.barred || isTooFewForAFigure(touched),
			isCountBarred: isBarred('families', scope) || isGuardedBarred,
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
function familiesOfAnother({ paired }: Estimates, record: PairedEstimate | undefined): readonly number[] {
	if (record?.measure !== 'self-support') return [];
	return paired.flatMap(({ measure, basis, scope, group, n }) => {
		const isSamePlace = scope === record.scope && group === record.group;
		return isSamePlace && measure === 'service-days' && basis === 'plain' && n >= record.n ? [n] : [];
	});
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
