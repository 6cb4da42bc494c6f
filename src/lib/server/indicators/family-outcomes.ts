import type { MissingPriceIndex } from '#lib/trial/estimates.ts';
import type { Protocol } from '#lib/trial/protocol.ts';
import type { FamilyFile, FamilyRecord } from '#lib/trial/records.ts';
import { supportOfAdults } from './adults.ts';
import { answerPairs, costPairs, registerPairs, type Delivered } from './family-pairs.ts';
import { hasYearBefore, observedTo } from './observation.ts';
import type { Pairs } from './pair.ts';
import { returnToWork } from './return-to-work.ts';
import { serviceSpells, type Duration, type ServiceSpells } from './service-spells.ts';
import { servicesOf } from './services.ts';

/** All that the estimates need of a family: a handful of numbers, so that its rows can be let go. */
export interface FamilyOutcomes {
	readonly family: FamilyRecord;
	readonly pairs: Pairs;
	/** One for each adult in the risk set. */
	readonly returns: readonly Duration[];
	readonly spells: ServiceSpells;
}

const noSpells: ServiceSpells = { before: [], after: [] };

/** A family's outcomes, from its rows; its consent must not have been withdrawn. */
export function familyOutcomes(
	file: FamilyFile,
	delivered: Delivered,
	protocol: Protocol
): FamilyOutcomes | MissingPriceIndex {
	const { family } = file;
	const services = servicesOf(file.services, protocol.excludedServices);
	const adults = supportOfAdults(file.persons, file.supports);
	const lastDay = observedTo(family, delivered.cutoff);
	const costs = costPairs(file, delivered, protocol);
	if ('missingPriceIndexYear' in costs) return costs;
	return {
		family,
		pairs: { ...registerPairs(file, services, adults, delivered), ...costs, ...answerPairs(file) },
		returns: adults.map((rows) => returnToWork(rows, family.start, lastDay)).filter((duration) => duration !== null),
		spells: hasYearBefore(family) && lastDay >= family.start ? serviceSpells(services, family.start, lastDay) : noSpells
	};
}
