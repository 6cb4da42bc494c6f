import type { SourceOfView } from '#lib/trial/edition.ts';
import { trialMunicipalities } from '#lib/trial/municipalities.ts';

/** Deliveries in the order of every page. */
export function sourcesInOrder(sources: readonly SourceOfView[]): readonly SourceOfView[] {
	const places: readonly string[] = trialMunicipalities;
	return sources.toSorted((one, other) => places.indexOf(one.municipality) - places.indexOf(other.municipality));
}
