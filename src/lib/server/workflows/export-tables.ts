import { analysisTable } from '#lib/export/package/analysis-table.ts';
import { estimateRows, estimateTables } from '#lib/export/package/estimate-tables.ts';
import type { PackageRow, PackageTable } from '#lib/export/package/field.ts';
import { rowTables } from '#lib/export/package/row-tables.ts';
import { indexRows, protocolRows } from '#lib/export/package/settled-tables.ts';
import { tableNames } from '#lib/trial/delivery-schema.ts';
import type { Estimates } from '#lib/trial/estimates.ts';
import type { Protocol } from '#lib/trial/protocol.ts';
import { tablesOf, type StoredDelivery } from '../store/deliveries.ts';
import { familyRows } from '../store/family-files.ts';
import type { Store } from '../store/open-store.ts';
import type { RowTable } from '../store/row-tables.ts';
import { tableRows } from '../store/table-rows.ts';
import { analysisRows } from './export-analysis.ts';
import { dateCells, noDates } from './export-dates.ts';
import { keysOfOnePackage } from './export-keys.ts';
import { isWithdrawn, rowMakers, type RowContext, type RowMaker } from './export-rows.ts';

/** The tables of one package, to be walked one after the other, and more than once. */
export interface ExportTables {
	readonly estimates: Estimates;
	/** Some rows at a time. */
	readonly rowsOf: (table: PackageTable) => Iterable<readonly PackageRow[]>;
}

interface Inputs {
	readonly deliveries: readonly StoredDelivery[];
	readonly protocol: Protocol;
	readonly estimates: Estimates;
	/** Whether rows have their calendar dates besides the days from the start. */
	readonly withDates: boolean;
}

/** A delivery of the package: what its rows are made with, and its families in an order that tells nothing. */
interface ExportedDelivery extends RowContext {
	readonly delivery: StoredDelivery;
	readonly families: readonly number[];
	readonly protocol: Protocol;
}

/** Opens the tables of a package. Its keys, and so the order of its families, are no other package's. */
export function exportTables(store: Store, { deliveries, protocol, estimates, withDates }: Inputs): ExportTables {
	const keyFor = keysOfOnePackage();
	const exported = deliveries.map((delivery): ExportedDelivery => {
		const keyed = familyRows(store.sqlite, delivery.id).map(({ family }) => ({
			family,
			key: keyFor('family', family)
		}));
		const families = keyed.toSorted((a, b) => (a.key < b.key ? -1 : 1)).map(({ family }) => family);
		const { municipality } = delivery;
		return { delivery, families, municipality, cutoff: delivery.cutoff, keyFor, protocol };
	});
	const rowsOf = (table: PackageTable): Iterable<readonly PackageRow[]> => {
		if (rowTables.some(({ name }) => name === table.name))
			return exported.values().flatMap((one) => delivered(store, table.name as RowTable, { ...one, withDates }));
		if (estimateTables.includes(table)) return [estimateRows(estimates, table)];
		if (table === analysisTable) return exported.values().flatMap((one) => analysisRows(store, one));
		return [settledRows(store, table, deliveries, protocol)];
	};
	return { estimates, rowsOf };
}

function* delivered(
	store: Store,
	table: RowTable,
	one: ExportedDelivery & Pick<Inputs, 'withDates'>
): Generator<PackageRow[]> {
	// Each table has the maker for just its own rows.
	const make = rowMakers[table] as RowMaker;
	const dates = (one.withDates ? dateCells[table] : noDates) as RowMaker;
	for (const { families, rows } of tableRows(store.sqlite, table, one.delivery.id, one.families)) {
		yield rows.flatMap((row) => {
			const family = families.get(row.family);
			if (!family || (table !== 'familier' && isWithdrawn(family))) return [];
			return [{ ...make(row, family, one), ...dates(row, family, one) }];
		});
	}
}

function settledRows(
	store: Store,
	{ name }: PackageTable,
	deliveries: readonly StoredDelivery[],
	protocol: Protocol
): PackageRow[] {
	if (name === 'prisindeks') return indexRows(protocol);
	if (name === 'protokol') return protocolRows(protocol);
	return deliveries.flatMap(({ id, municipality }) => {
		const tables = tablesOf(store, id);
		return tableNames.filter((table) => tables.has(table)).map((tabel) => ({ kommune: municipality, tabel }));
	});
}
