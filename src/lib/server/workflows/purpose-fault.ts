import { LONGEST_PURPOSE, SHORTEST_PURPOSE, type PurposeFault } from '#lib/trial/package-order.ts';
import { holdsCpr } from '../validation/typed-cpr.ts';

/**
 * A purpose as it stands in the package: one line, of what can be seen. Signs that turn the direction of writing, have no
 * width or are no characters at all are left out: they could make it read as something else than it is.
 */
export function purposeOf(typed: string): string {
	return typed
		.normalize('NFC')
		.replace(/[\s\p{Cc}]+/gu, ' ')
		.replace(/[\p{Cf}\p{Cs}\p{Co}\p{Cn}]/gu, '')
		.replace(/ +/g, ' ')
		.trim();
}

/** What is wrong with a purpose; null for one that can stand in a package. */
export function purposeFault(purpose: string): PurposeFault | null {
	if (purpose.length < SHORTEST_PURPOSE) return 'too-short';
	if (purpose.length > LONGEST_PURPOSE) return 'too-long';
	return holdsCpr(purpose) ? 'cpr-like' : null;
}
