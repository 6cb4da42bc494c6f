import { columnsOf } from '#lib/export/package/analysis-table.ts';
import type { Cell, PackageRow } from '#lib/export/package/field.ts';
import { groups } from '#lib/trial/code-lists.ts';
import type { Day } from '#lib/trial/day.ts';
import { pairedMeasures } from '#lib/trial/measures.ts';
import type { Protocol } from '#lib/trial/protocol.ts';
import type { FamilyRecord } from '#lib/trial/records.ts';
import { flowStep } from '../indicators/flow.ts';
import { siteOutcomes } from '../indicators/site-outcomes.ts';
import { judgedPairs, type JudgedPair } from '../indicators/site-pairs.ts';
import type { StoredDelivery } from '../store/deliveries.ts';
import type { Store } from '../store/open-store.ts';
import { tableRows } from '../store/table-rows.ts';
import { municipalityData } from './current-estimates.ts';
import type { KeyFor } from './export-keys.ts';
import { halfYearIn, isWithdrawn, yesOrNo } from './export-rows.ts';

/** A delivery whose families are put into a table of their values. */
export interface Analysed {
	readonly delivery: StoredDelivery;
	readonly families: readonly number[];
	readonly keyFor: KeyFor;
	readonly protocol: Protocol;
}

/** A row for each family of a delivery: where it ended, and the very values that the estimates are made of. */
export function* analysisRows(store: Store, analysed: Analysed): Generator<PackageRow[]> {
	const { delivery, families, keyFor, protocol } = analysed;
	const pairsOf = pairsByFamily(store, delivery, protocol);
	for (const { rows } of tableRows(store.sqlite, 'familier', delivery.id, families)) {
		yield rows.map((family) => ({
			kommune: delivery.municipality,
			familie_id: keyFor('family', family.family),
			...whereItStands(family, delivery.cutoff),
			...pairsOf(family.family)
		}));
	}
}

function whereItStands(family: FamilyRecord, cutoff: Day): PackageRow {
	const counted = { gruppe: family.group, standing: flowStep(family, cutoff) };
	if (isWithdrawn(family)) return counted;
	return { ...counted, start_halvaar: halfYearIn(family.start), maalgruppe: family.targetGroup };
}

/** Reads a delivery's families, and gives the cells of each. */
function pairsByFamily(store: Store, delivery: StoredDelivery, protocol: Protocol): (family: number) => PackageRow {
	const site = siteOutcomes(municipalityData(store, delivery), protocol);
	// There would be no estimates, and so no package.
	if ('missingPriceIndexYear' in site) throw new Error('a package without estimates');
	const byMeasure = pairedMeasures.map((measure) => {
		const pairs = groups.flatMap(({ code }) => judgedPairs(site, code, measure));
		return { measure, pairs: new Map(pairs.map((pair) => [pair.family, pair])) };
	});
	return (family) =>
		Object.fromEntries(
			byMeasure.flatMap(({ measure, pairs }) => {
				const pair = pairs.get(family);
				return pair ? cellsOf(pair, columnsOf(measure)) : [];
			})
		);
}

function cellsOf(pair: JudgedPair, names: ReturnType<typeof columnsOf>): (readonly [string, Cell])[] {
	return [
		[names.before, pair.before],
		[names.after, pair.after],
		[names.touched, yesOrNo(pair.isTouched)],
		[names.guardedBefore, pair.guardedBefore]
	];
}
