/**
 * The units with the largest amounts, largest first; of equal amounts the one with the lowest
 * number, so that the choice can be repeated by anybody.
 */
export function largestUnits<Unit extends { readonly unit: number }>(
	units: readonly Unit[],
	size: number,
	amountOf: (unit: Unit) => number
): Unit[] {
	const ordered = units.toSorted((a, b) => amountOf(b) - amountOf(a) || a.unit - b.unit);
	return ordered.slice(0, Math.max(0, size));
}
