import type { Group } from '#lib/trial/code-lists.ts';
import type { TableName } from '#lib/trial/delivery-schema.ts';
import type { Day } from '#lib/trial/day.ts';
import type { MissingPriceIndex } from '#lib/trial/estimates.ts';
import type { PairedMeasure } from '#lib/trial/measures.ts';
import type { Protocol } from '#lib/trial/protocol.ts';
import type { MunicipalityData } from '#lib/trial/trial-data.ts';
import { deliveredFor } from './delivered-for.ts';
import { familyOutcomes, type FamilyOutcomes } from './family-outcomes.ts';
import { flowStep, type FlowStep } from './flow.ts';
import { hasConsent } from './observation.ts';
import { firstRoundEnds, selectableMeasures } from './selection.ts';

/** What the estimates need of a municipality, its rows read once and let go. */
export interface SiteOutcomes {
	readonly municipality: string;
	readonly tables: ReadonlySet<TableName>;
	/** Where every family that started ended, withdrawn consent included. */
	readonly flow: readonly { readonly group: Group; readonly step: FlowStep }[];
	/** The families whose consent stands. */
	readonly families: readonly FamilyOutcomes[];
	/** The last day of the first selection round on a measure, where anybody is selected on it. */
	readonly firstRound: ReadonlyMap<PairedMeasure, Day | null>;
}

/** Reads a municipality's families once. Of several years without an index the earliest is named. */
export function siteOutcomes(data: MunicipalityData, protocol: Protocol): SiteOutcomes | MissingPriceIndex {
	const { municipality, tables } = data;
	const flow: { group: Group; step: FlowStep }[] = [];
	const families: FamilyOutcomes[] = [];
	let missing = Infinity;
	for (const file of data.families) {
		const delivered = deliveredFor(data, file.family);
		flow.push({ group: file.family.group, step: flowStep(file.family, delivered.cutoff) });
		if (!hasConsent(file.family)) continue;
		const outcomes = familyOutcomes(file, delivered, protocol);
		if ('missingPriceIndexYear' in outcomes) missing = Math.min(missing, outcomes.missingPriceIndexYear);
		else families.push(outcomes);
	}
	if (missing !== Infinity) return { missingPriceIndexYear: missing };
	const records = families.map(({ family }) => family);
	const firstRound = new Map(selectableMeasures.map((measure) => [measure, firstRoundEnds(records, measure)]));
	return { municipality, tables, flow, families, firstRound };
}
