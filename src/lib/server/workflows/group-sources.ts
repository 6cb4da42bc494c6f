import { groups, type Group } from '#lib/trial/code-lists.ts';
import { isoOfDay } from '#lib/trial/day.ts';
import type { SourceOfView } from '#lib/trial/edition.ts';
import type { DeliveryShown } from '#lib/trial/overview.ts';
import type { FamilyFile } from '#lib/trial/records.ts';
import type { MunicipalityData } from '#lib/trial/trial-data.ts';
import { intactDelivery, tablesOf, type StoredDelivery } from '../store/deliveries.ts';
import { familyFiles } from '../store/family-files.ts';
import type { Store } from '../store/open-store.ts';
import { municipalityData } from './current-estimates.ts';

/** The delivery that the rows of one group of one municipality come from, in one view. */
export interface GroupSource {
	readonly municipality: string;
	readonly group: Group;
	readonly delivery: StoredDelivery;
	/** Why it is an older one than the edition's; null where it is that. */
	readonly waits: SourceOfView['waits'];
}

/** Both groups of every municipality from its own delivery. */
export function sourcesOf(deliveries: readonly StoredDelivery[]): GroupSource[] {
	return deliveries.flatMap((delivery) =>
		groups.map(({ code: group }) => ({ municipality: delivery.municipality, group, delivery, waits: null }))
	);
}

/**
 * A source of an earlier edition, to stand instead of today's. Null where it cannot be had any more: a family has been
 * erased from it since, or it brought other tables than the municipality's delivery does today.
 */
export function earlierSource(
	store: Store,
	today: GroupSource,
	earlier: readonly SourceOfView[],
	why: NonNullable<GroupSource['waits']>
): GroupSource | null {
	const { municipality, group } = today;
	const found = earlier.find((source) => source.municipality === municipality && source.group === group);
	const delivery = found && intactDelivery(store, municipality, found.sha256);
	const tablesIn = (id: number) => [...tablesOf(store, id)].sort().join();
	if (!delivery || tablesIn(delivery.id) !== tablesIn(today.delivery.id)) return null;
	return { municipality, group, delivery, waits: delivery.id === today.delivery.id ? null : why };
}

/** The rows of the municipalities, each group from its own delivery. */
export function dataOf(store: Store, sources: readonly GroupSource[]): MunicipalityData[] {
	const byMunicipality = Map.groupBy(sources, ({ municipality }) => municipality);
	return [...byMunicipality.values()].map((own) => {
		const of = (group: Group) => deliveryOf(own, group);
		const [intervention, comparison] = [of('indsats'), of('sammenligning')];
		const newest = intervention.cutoff > comparison.cutoff ? intervention : comparison;
		const data = municipalityData(store, newest);
		if (intervention.id === comparison.id) return data;
		return {
			...data,
			cutoffs: { indsats: intervention.cutoff, sammenligning: comparison.cutoff },
			families: { [Symbol.iterator]: () => bothGroups(store, intervention.id, comparison.id) }
		};
	});
}

function* bothGroups(store: Store, intervention: number, comparison: number): Generator<FamilyFile> {
	for (const file of familyFiles(store.sqlite, intervention)) if (file.family.group === 'indsats') yield file;
	for (const file of familyFiles(store.sqlite, comparison)) if (file.family.group === 'sammenligning') yield file;
}

function deliveryOf(sources: readonly GroupSource[], group: Group): StoredDelivery {
	const found = sources.find((source) => source.group === group);
	if (!found) throw new RangeError(`a municipality without a source of its group ${group}`);
	return found.delivery;
}

/** As an edition names them. */
export function namedSources(sources: readonly GroupSource[]): SourceOfView[] {
	return sources.map(({ group, delivery: { municipality, cutoff, synthetic, sha256 }, waits }) => ({
		...{ municipality, cutoff: isoOfDay(cutoff), synthetic, sha256, group, waits }
	}));
}

/** The newest delivery of each municipality, as its pages name it. */
export function newestOf(sources: readonly GroupSource[]): DeliveryShown[] {
	const byMunicipality = Map.groupBy(sources, ({ municipality }) => municipality);
	return [...byMunicipality.values()].map((own) => {
		const newest = own.map(({ delivery }) => delivery).reduce((a, b) => (a.cutoff >= b.cutoff ? a : b));
		return { municipality: newest.municipality, cutoff: isoOfDay(newest.cutoff), synthetic: newest.synthetic };
	});
}
