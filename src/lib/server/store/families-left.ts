import { prepared } from './prepared.ts';
import type { Store } from './open-store.ts';

/**
 * Whether a family of one delivery has left the data since: it is not in a later delivery, or its consent is withdrawn
 * there. A family whose consent was withdrawn in both has nothing to leave.
 */
export function haveFamiliesLeft({ sqlite }: Pick<Store, 'sqlite'>, delivery: number, later: number): boolean {
	const found = prepared<[number, number], { readonly found: number }>(
		sqlite,
		`SELECT 1 AS found FROM families AS before LEFT JOIN families AS now ON now.delivery = ? AND now.family = before.family
		 WHERE before.delivery = ? AND before.end_reason IS NOT 'samtykke_trukket'
		 AND (now.family IS NULL OR now.end_reason IS 'samtykke_trukket') LIMIT 1`
	).get(later, delivery);
	return found !== undefined;
}
