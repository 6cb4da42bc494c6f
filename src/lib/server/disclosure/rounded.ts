/** A share is told in whole per cent. */
export const SHARE_DIGITS = 2;

/** What is told in other decimals than the figure it belongs to. */
const ownDigits: Readonly<Record<string, number>> = { coverage: SHARE_DIGITS, p: 3, wilcoxonP: 3, imbalance: 3 };

/**
 * Every shown figure of a part, rounded to the decimals that a reader sees.
 *
 * A mean with all its decimals is a fraction, and its denominator is the number of families behind it: -0.1034482…
 * is three of 29. A dot that is drawn from it tells the same. So nothing finer than the text leaves the gate.
 */
export function rounded<T>(part: T, digits: number): T {
	if (Array.isArray(part)) return part.map((one: unknown) => rounded(one, digits)) as T;
	if (typeof part !== 'object' || part === null) return part;
	if ('state' in part && part.state === 'shown' && 'value' in part && typeof part.value === 'number') {
		return { ...part, value: round(part.value, digits) };
	}
	return Object.fromEntries(
		Object.entries(part).map(([name, one]: [string, unknown]) => [name, rounded(one, ownDigits[name] ?? digits)])
	) as T;
}

function round(value: number, digits: number): number {
	// `+ 0`: nothing is left of -0.3 without decimals, and nothing has no sign.
	return Number(value.toFixed(digits)) + 0;
}
