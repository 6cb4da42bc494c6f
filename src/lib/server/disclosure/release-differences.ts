import type { Group } from '#lib/trial/code-lists.ts';
import { ALL, type DifferenceInChange, type Estimates, type PairedBasis, type Scope } from '#lib/trial/estimates.ts';
import type { DifferenceShown } from '#lib/trial/measure-page.ts';
import type { PairedMeasure } from '#lib/trial/measures.ts';
import type { Cell, ChangeOfGroup } from '#lib/trial/overview.ts';
import { uncertain } from './figure.ts';

/** The changes of one measure, as they have passed the gate. */
type Changes = readonly Cell<ChangeOfGroup>[];

/**
 * The sites with pairs in both groups, from which the difference of all together is averaged. One with a single pair in
 * a group does not enter, and is among them all the same: that it does not enter tells of that pair.
 */
export function sitesWithBothGroups(estimates: Estimates, measure: PairedMeasure): readonly Scope[] {
	return estimates.differences
		.filter((record) => record.measure === measure && record.scope !== ALL && record.basis === 'plain')
		.map(({ scope }) => scope);
}

/**
 * Whether it may be told what a headline rests on. For all together it says which sites have pairs enough to enter the
 * average, and whether those come to ten: so each site's pairs must be counted, or known to be ten by their change.
 */
export function basisMayBeTold(
	estimates: Estimates,
	cells: Changes,
	measure: PairedMeasure
): (scope: Scope) => boolean {
	const isKnown = ({ plain }: ChangeOfGroup) =>
		plain.families.state === 'shown' || plain.change.value.state === 'shown';
	const sites = sitesWithBothGroups(estimates, measure);
	const allKnown = cells
		.filter(({ scope }) => sites.includes(scope))
		.every(({ indsats, sammenligning }) => isKnown(indsats) && isKnown(sammenligning));
	return (scope) => scope !== ALL || allKnown;
}

/**
 * Whether a difference in change may be shown: with one of its two changes it gives the other, so both must be
 * open to the reader; and the average of all gives a site's away, so every site in it must be open too.
 */
export function differenceMayBeShown(
	estimates: Estimates,
	cells: Changes,
	measure: PairedMeasure,
	basis: PairedBasis
): (scope: Scope) => boolean {
	const figuresOf = (scope: Scope, group: Group) => {
		const changes = cells.find((cell) => cell.scope === scope)?.[group];
		return basis === 'guarded' ? (changes?.guarded ?? changes?.plain) : changes?.plain;
	};
	const isOpen = (scope: Scope) =>
		(['indsats', 'sammenligning'] as const).every((group) => figuresOf(scope, group)?.change.value.state === 'shown');
	// The sites are weighed by their intervention families, so the average would tell a hidden number of them.
	const isCounted = (scope: Scope) => figuresOf(scope, 'indsats')?.families.state === 'shown';
	const sites = sitesWithBothGroups(estimates, measure);
	return (scope) =>
		scope === ALL ? sites.length > 0 && sites.every((site) => isOpen(site) && isCounted(site)) : isOpen(scope);
}

/** The differences of a measure, wherever both groups have anybody. */
export function releaseDifferences(estimates: Estimates, cells: Changes, measure: PairedMeasure): DifferenceShown[] {
	const plainMay = differenceMayBeShown(estimates, cells, measure, 'plain');
	const guardedMay = differenceMayBeShown(estimates, cells, measure, 'guarded');
	return cells.flatMap(({ scope }) => {
		const plain = differenceOf(estimates, measure, scope, 'plain');
		const guarded = differenceOf(estimates, measure, scope, 'guarded');
		if (!plain) return [];
		return [
			{ scope, plain: release(plain, plainMay(scope)), guarded: guarded ? release(guarded, guardedMay(scope)) : null }
		];
	});
}

function differenceOf(estimates: Estimates, measure: PairedMeasure, scope: Scope, basis: PairedBasis) {
	return estimates.differences.find(
		(record) => record.measure === measure && record.scope === scope && record.basis === basis
	);
}

function release({ difference, lower, upper, reason }: DifferenceInChange, mayBeShown: boolean) {
	return uncertain(difference, [lower, upper], mayBeShown, reason);
}
