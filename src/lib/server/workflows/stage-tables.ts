import type { CostCategory } from '#lib/trial/code-lists.ts';
import type { TableName } from '#lib/trial/delivery-schema.ts';
import { isSyntheticId } from '#lib/trial/synthetic.ts';
import { appendRows, type Appender } from '../store/append-rows.ts';
import type { Identify } from '../store/identify.ts';
import type { Store } from '../store/open-store.ts';
import type { RowTable } from '../store/row-tables.ts';
import type { Finding } from '../validation/finding.ts';
import { readTable, type TableReading } from '../validation/read-table.ts';
import { references, type References } from '../validation/references.ts';
import type { ReadRow, Records } from '../validation/records.ts';
import { outlierLimits } from '../validation/rules/cost-outlier.ts';
import type { FoundTable } from '../validation/tables.ts';

/** What the rows of a delivery showed while they were put into the database. */
export interface Staged {
	readonly tables: ReadonlySet<TableName>;
	readonly rows: readonly { readonly table: TableName; readonly rows: number }[];
	readonly outlierLimits: ReadonlyMap<CostCategory, number>;
	/** Every family's id says that it is made up. */
	readonly isSynthetic: boolean;
}

interface Staging extends TableReading {
	readonly identify: Identify;
}

/** Reads every table after `leverance` and appends its records to the delivery. */
export async function stageTables(
	store: Store,
	delivery: number,
	found: readonly FoundTable[],
	staging: Staging
): Promise<Staged> {
	const tables = new Set(found.map(({ table }) => table.name));
	const known = references(tables.has('personer'));
	const amounts = new Map<CostCategory, number[]>();
	const ids = { all: 0, synthetic: 0 };
	const identify: Identify = (kind, pseudonym) => {
		if (kind === 'family') {
			ids.all += 1;
			if (isSyntheticId(pseudonym)) ids.synthetic += 1;
		}
		return staging.identify(kind, pseudonym);
	};

	const rows: { table: TableName; rows: number }[] = [];
	for (const foundTable of found) {
		const { name } = foundTable.table;
		if (name === 'leverance') continue;
		const appender = appendRows(store.sqlite, name, delivery);
		const count = await readTable(name, foundTable, { ...staging, identify }, (record, cells, row) => {
			const findings = lookUp(known, name, cells, record, row);
			for (const finding of findings) staging.report(finding);
			if (!record || findings.length > 0) return;
			append(appender, name, record, known);
			if ('amount' in record && record.amount !== 0) {
				const ofCategory = amounts.get(record.category);
				if (ofCategory) ofCategory.push(record.amount);
				else amounts.set(record.category, [record.amount]);
			}
		});
		appender.finish();
		rows.push({ table: name, rows: count });
	}
	return { tables, rows, outlierLimits: outlierLimits(amounts), isSynthetic: ids.all > 0 && ids.all === ids.synthetic };
}

function lookUp(
	known: References,
	name: RowTable,
	cells: ReadRow,
	record: Records[RowTable] | null,
	row: number
): Finding[] {
	if (name === 'familier') return known.family(cells, record as Records['familier'] | null, row);
	if (name === 'personer') return known.person(cells, record as Records['personer'] | null, row);
	return known.check(name, cells, row);
}

/** A support spell goes in with the family of its person, which the look-up before has found. */
function append(appender: Appender<RowTable>, name: RowTable, record: Records[RowTable], known: References): void {
	if (name !== 'forsoergelse') {
		appender.append(record as Records[Exclude<RowTable, 'forsoergelse'>]);
		return;
	}
	const support = record as Records['forsoergelse'];
	const family = known.familyOf(support.person);
	if (family !== null) appender.append({ ...support, family });
}
