/** A family that is only counted adds the same whatever its rows say. */
export const COUNTED = '';

/** What a family adds to a mean, as a text that is the same where the value is, in whichever order it was added up. */
export function partOf(value: number): string {
	return String(Number(value.toFixed(DECIMALS)));
}

/** Finer than an øre in fixed prices, and coarser than what adding up in another order does to a sum of doubles. */
const DECIMALS = 6;
