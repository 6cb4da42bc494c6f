import type { FamilyRecord } from '#lib/trial/records.ts';
import type { MunicipalityData } from '#lib/trial/trial-data.ts';
import type { Delivered } from './family-pairs.ts';

/** What was delivered of a family, and up to which day: in a view of an edition the one group may wait for the other. */
export function deliveredFor(data: MunicipalityData, { group }: FamilyRecord): Delivered {
	return data.cutoffs ? { tables: data.tables, cutoff: data.cutoffs[group] } : data;
}
