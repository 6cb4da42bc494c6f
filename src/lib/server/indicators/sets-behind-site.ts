import type { Group } from '#lib/trial/code-lists.ts';
import type { TableName } from '#lib/trial/delivery-schema.ts';
import type { MissingPriceIndex } from '#lib/trial/estimates.ts';
import type { Protocol } from '#lib/trial/protocol.ts';
import type { FamilyFile, Key } from '#lib/trial/records.ts';
import type { SetBehind } from '#lib/trial/sets-behind.ts';
import type { MunicipalityData } from '#lib/trial/trial-data.ts';
import { deliveredFor } from './delivered-for.ts';
import { familyAtStart, type FamilyAtStart } from './family-at-start.ts';
import { familyFacts, type FamilyFacts } from './family-facts.ts';
import { familyOfSite, type FamilyOfSite } from './family-of-site.ts';
import { flowStep, type FlowStep } from './flow.ts';
import { hasConsent } from './observation.ts';
import { siteOutcomes, type SiteOutcomes } from './site-outcomes.ts';

/** A set of one group of one site. */
export type SetOfGroup = Pick<SetBehind, 'view' | 'quantity' | 'parts'>;

/** A family whose consent stands, on the day its trial starts and by now. */
export interface FamilyOfFlow {
	readonly family: Key;
	readonly step: FlowStep;
	readonly atStart: FamilyAtStart;
	readonly facts: FamilyFacts;
	readonly ofSite: FamilyOfSite;
}

/** What a municipality's sets are made from. */
export interface SiteBehind {
	readonly tables: ReadonlySet<TableName>;
	readonly outcomes: SiteOutcomes;
	readonly started: readonly FamilyOfFlow[];
}

/** Reads a municipality's families once. */
export function siteBehind(data: MunicipalityData, protocol: Protocol): SiteBehind | MissingPriceIndex {
	const started: FamilyOfFlow[] = [];
	const families = seen(data.families, (file) => {
		if (!hasConsent(file.family)) return;
		const { family } = file.family;
		const delivered = deliveredFor(data, file.family);
		const atStart = familyAtStart(file, protocol);
		started.push({
			...{ family, atStart },
			step: flowStep(file.family, delivered.cutoff),
			facts: familyFacts(file, protocol),
			ofSite: familyOfSite(file, { atStart, delivered, protocol })
		});
	});
	const outcomes = siteOutcomes({ ...data, families }, protocol);
	return 'missingPriceIndexYear' in outcomes ? outcomes : { tables: data.tables, outcomes, started };
}

/** The families one by one, each shown to `see` on its way. */
function* seen(families: Iterable<FamilyFile>, see: (file: FamilyFile) => void): Generator<FamilyFile> {
	for (const file of families) {
		see(file);
		yield file;
	}
}

/** The started families of a group. */
export function startedOf({ started }: SiteBehind, group: Group): readonly FamilyOfFlow[] {
	return started.filter(({ atStart }) => atStart.group === group);
}
