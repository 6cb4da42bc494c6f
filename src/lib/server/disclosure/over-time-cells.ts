import type { PairedBasis } from '#lib/trial/estimates.ts';
import type { HeadlineMeasure } from '#lib/trial/measures.ts';
import type { ChangeFigures, ChangeOfGroup, Contributors, SharesOfGroup } from '#lib/trial/overview.ts';
import { pairedQuantity, STARTED, timeQuantity, type PairedPart } from '#lib/trial/quantities.ts';
import type { Figure } from '#lib/trial/released.ts';

/** The quantities that a figure is made of, where it is shown. */
export function ifShown<Quantity extends string>(
	figure: Figure,
	...quantities: readonly Quantity[]
): readonly Quantity[] {
	return figure.state === 'shown' ? quantities : [];
}

/**
 * What a group's change is made of. Where some site has a guarded change, those without one enter it, for all together,
 * with their plain one: it is told of them too.
 */
export function changesShown(
	measure: HeadlineMeasure,
	{ plain, guarded }: ChangeOfGroup,
	isGuardedSomewhere: boolean
): string[] {
	const onBasis = (basis: PairedBasis, figures: ChangeFigures) => [
		...contributorsShown(figures, pairedQuantity(measure, basis, 'families')),
		...partsTold(figures).map((part) => pairedQuantity(measure, basis, part))
	];
	return [...onBasis('plain', plain), ...(isGuardedSomewhere ? onBasis('guarded', guarded ?? plain) : [])];
}

/** Two of the three tell the third. */
function partsTold({ before, after, change }: ChangeFigures): readonly PairedPart[] {
	const told = [...ifShown(before, 'before'), ...ifShown(after, 'after'), ...ifShown(change.value, 'change')] as const;
	return told.length > 1 ? ['before', 'after', 'change'] : told;
}

/** What a group's shares back in work are made of. */
export function sharesShown({ after6Months, after12Months, ...contributors }: SharesOfGroup): string[] {
	const times = timeQuantity('return-to-work', null, 'figures');
	return [
		...contributorsShown(contributors, timeQuantity('return-to-work', null, 'families')),
		...ifShown(after6Months.value, times),
		...ifShown(after12Months.value, times)
	];
}

/** What a group's mean days of services are made of: two sets of families, of which the second is counted. */
export function servicesShown({ before, after, change, ...contributors }: ChangeFigures): string[] {
	const timesBefore = timeQuantity('service-duration', 'before', 'figures');
	const timesAfter = timeQuantity('service-duration', 'after', 'figures');
	return [
		...contributorsShown(contributors, timeQuantity('service-duration', 'after', 'families')),
		...ifShown(before, timesBefore),
		...ifShown(after, timesAfter),
		...ifShown(change.value, timesBefore, timesAfter)
	];
}

/** A coverage tells how many started as well, unless it is of nobody. */
function contributorsShown({ families, coverage }: Contributors, quantity: string): readonly string[] {
	const isOfSome = coverage.state === 'shown' && coverage.value > 0;
	return [...ifShown(families, quantity), ...(isOfSome ? [quantity, STARTED] : [])];
}
