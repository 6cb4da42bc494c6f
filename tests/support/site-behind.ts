import type { MunicipalityData } from '#lib/trial/trial-data.ts';
import { registeredProtocol } from '#lib/trial/protocol.ts';
import type { FamilyFile } from '#lib/trial/records.ts';
import { municipalityData } from './family-file.ts';
import { siteBehind, type SiteBehind } from '#lib/server/indicators/sets-behind-site.ts';

/** A municipality of these families, each of which gets a number of its own. */
export function siteOf(families: readonly FamilyFile[], stated: Partial<MunicipalityData> = {}, first = 1): SiteBehind {
	const numbered = families.map((file, place) => ({ ...file, family: { ...file.family, family: first + place } }));
	const site = siteBehind(municipalityData(numbered, stated), registeredProtocol);
	if ('missingPriceIndexYear' in site) throw new Error('no such index');
	return site;
}
