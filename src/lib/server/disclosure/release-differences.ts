import type { Group } from '#lib/trial/code-lists.ts';
import { ALL, type DifferenceInChange, type Estimates, type PairedBasis, type Scope } from '#lib/trial/estimates.ts';
import type { DifferenceShown } from '#lib/trial/measure-page.ts';
import type { PairedMeasure } from '#lib/trial/measures.ts';
import type { Cell, ChangeOfGroup } from '#lib/trial/overview.ts';
import { uncertain } from './figure.ts';

/** For all together a site enters the average only with so many pairs in each group. */
const PAIRS_TO_ENTER = 2;

/** The changes of one measure, as they have passed the gate. */
type Changes = readonly Cell<ChangeOfGroup>[];

/** The sites whose differences the one of all together is averaged from. */
export function enteringSites(estimates: Estimates, measure: PairedMeasure, basis: PairedBasis): readonly Scope[] {
	return estimates.differences
		.filter((record) => record.measure === measure && record.scope !== ALL && record.basis === 'plain')
		.map((plain) => differenceOf(estimates, measure, plain.scope, basis) ?? plain)
		.filter(({ nIntervention, nComparison }) => Math.min(nIntervention, nComparison) >= PAIRS_TO_ENTER)
		.map(({ scope }) => scope);
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
	const entering = enteringSites(estimates, measure, basis);
	return (scope) =>
		scope === ALL ? entering.length > 0 && entering.every((site) => isOpen(site) && isCounted(site)) : isOpen(scope);
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
