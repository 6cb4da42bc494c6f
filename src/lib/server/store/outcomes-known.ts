import { isoOfDay } from '#lib/trial/day.ts';
import type { OutcomesKnown } from '#lib/trial/outcomes-known.ts';
import { hasRealDelivery } from './deliveries.ts';
import type { Store } from './open-store.ts';
import { prepared } from './prepared.ts';

/**
 * Of each municipality the newest delivery in which outcomes could be seen: one with a family that the flow calls
 * complete. One that was withdrawn counts, too, since what was seen in it is known. It is asked of the families' own
 * rows, so that a country is answered in a moment; a test holds it against the flow itself.
 */
export function outcomesKnownNow(store: Store): OutcomesKnown[] {
	const rows = prepared<[number], { municipality: string; cutoff: number; synthetic: number }>(
		store.sqlite,
		`SELECT municipality, cutoff, synthetic FROM deliveries WHERE synthetic = ? AND EXISTS (
			SELECT 1 FROM families WHERE delivery = deliveries.id AND end_reason IS NOT 'samtykke_trukket'
			AND (registered_from IS NULL OR registered_from <= start - 365)
			AND cutoff >= start + 364
			AND (end_reason IS NOT 'fraflyttet' OR end_day IS NULL OR end_day >= start + 364)
		) ORDER BY municipality, id DESC`
	).all(hasRealDelivery(store) ? 0 : 1);
	return rows
		.filter(({ municipality }, at) => rows[at - 1]?.municipality !== municipality)
		.map(({ municipality, cutoff, synthetic }) => ({
			...{ municipality, cutoff: isoOfDay(cutoff), synthetic: synthetic === 1 }
		}));
}
