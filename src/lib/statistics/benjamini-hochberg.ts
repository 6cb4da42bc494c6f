/**
 * Benjamini and Hochberg's correction for testing many things at once: of the tests called
 * significant by it, at most so large a share is expected to be false alarms.
 *
 * Milder than Holm's, for lists that somebody will look into further, not for verdicts. The
 * largest p stays, the next is multiplied by tests ÷ (tests − 1), and so on down, and none may
 * end up above a larger one's. Null stays null and does not count.
 */
export function benjaminiHochberg(pValues: readonly (number | null)[]): (number | null)[] {
	const adjusted: (number | null)[] = pValues.map(() => null);
	const tests = pValues
		.flatMap((p, index) => (p !== null && p >= 0 ? [{ p, index }] : []))
		.toSorted((a, b) => b.p - a.p);
	let smallest = 1;
	for (const [larger, { p, index }] of tests.entries()) {
		smallest = Math.min(smallest, (p * tests.length) / (tests.length - larger));
		adjusted[index] = smallest;
	}
	return adjusted;
}
