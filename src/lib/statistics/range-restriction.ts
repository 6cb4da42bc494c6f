import { finiteOrNull } from './finite-or-null.ts';

/**
 * The correlation in the whole population, from the one among those selected, who vary less
 * (Thorndike's case II): r · u ÷ √(1 + r²(u² − 1)), u the population's sd over the selected ones'.
 *
 * Among people chosen for being alike two measurements agree less than they do among all, and a
 * regression to the mean computed from that would be exaggerated.
 */
export function unrestrictedCorrelation(restricted: number, spreadRatio: number): number | null {
	if (!(restricted >= -1 && restricted <= 1 && spreadRatio > 0 && Number.isFinite(spreadRatio))) return null;
	// Written for a large ratio, too: its square may not be a number.
	const scaled = restricted * spreadRatio;
	return finiteOrNull(scaled / Math.hypot(Math.sqrt((1 - restricted) * (1 + restricted)), scaled));
}
