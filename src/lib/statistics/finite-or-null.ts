/** The number; null where the arithmetic ran out of range and there is none to state. */
export function finiteOrNull(value: number): number | null {
	return Number.isFinite(value) ? value : null;
}
