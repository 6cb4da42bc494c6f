/**
 * The part of a total that its largest amounts make up: a point of the Lorenz curve, read from the top.
 *
 * Refunds can make a family's amount negative, and the largest may then have more than all together. Null where the
 * amounts do not come to anything above zero, for a share of nothing says nothing.
 */
export function shareOfLargest(amounts: readonly number[], size: number): number | null {
	const sum = (some: readonly number[]) => some.reduce((total, amount) => total + amount, 0);
	const total = sum(amounts);
	if (!(total > 0)) return null;
	return sum(amounts.toSorted((a, b) => b - a).slice(0, size)) / total;
}
