import erfc from '@stdlib/math-base-special-erfc';
import { finiteOrNull } from './finite-or-null.ts';

/** McNemar's test by χ² with one degree of freedom. */
export interface McNemarChiSquare {
	readonly chiSquare: number;
	readonly p: number;
}

/**
 * McNemar's test by χ², which large numbers of changes allow; corrected for continuity it is nearer
 * to the exact one, uncorrected nearer to the mid-p. Null where nobody changed.
 */
export function mcNemarChiSquare(
	beforeOnly: number,
	afterOnly: number,
	continuityCorrection: boolean
): McNemarChiSquare | null {
	if (!(beforeOnly >= 0 && afterOnly >= 0)) return null;
	const distance = Math.abs(beforeOnly - afterOnly);
	const nearer = continuityCorrection ? Math.max(0, distance - 1) : distance;
	const chiSquare = finiteOrNull(nearer ** 2 / (beforeOnly + afterOnly));
	return chiSquare === null ? null : { chiSquare, p: erfc(Math.sqrt(chiSquare / 2)) };
}
