/**
 * Holm's correction for testing several things at once: with it, the chance of any false alarm
 * among them all is at most that of one test alone.
 *
 * The smallest p is multiplied by the number of tests, the next by one less, and so on, and none
 * may end up below a smaller one's. Where there is no p there was no test: null stays null and does not count.
 */
export function holm(pValues: readonly (number | null)[]): (number | null)[] {
	const adjusted: (number | null)[] = pValues.map(() => null);
	const tests = pValues
		.flatMap((p, index) => (p !== null && p >= 0 ? [{ p, index }] : []))
		.toSorted((a, b) => a.p - b.p);
	let largest = 0;
	for (const [rank, { p, index }] of tests.entries()) {
		largest = Math.max(largest, Math.min(1, (tests.length - rank) * p));
		adjusted[index] = largest;
	}
	return adjusted;
}
