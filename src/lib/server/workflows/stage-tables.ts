import type { CostCategory } from '#lib/trial/code-lists.ts';
import type { TableName } from '#lib/trial/delivery-schema.ts';
import type { CostRecord } from '#lib/trial/records.ts';
import { isSyntheticId } from '#lib/trial/synthetic.ts';
import type { Identify, Numbering } from '../store/number-pseudonyms.ts';
import { batchRows, type Batching, type RowBatch } from '../store/row-batch.ts';
import type { RowTable } from '../store/row-tables.ts';
import { inTable, type Finding } from '../validation/finding.ts';
import { readTable, type TableReading } from '../validation/read-table.ts';
import { references, type LookUp, type References } from '../validation/references.ts';
import type { ReadRow, Records } from '../validation/records.ts';
import { outlierLimits } from '../validation/rules/cost-outlier.ts';
import type { FoundTables } from '../validation/tables.ts';

/** What the rows of a delivery showed while they were read. */
export interface Staged {
	readonly tables: ReadonlySet<TableName>;
	readonly rows: readonly { readonly table: TableName; readonly rows: number }[];
	readonly outlierLimits: ReadonlyMap<CostCategory, number>;
	/** Every family's id says that it is made up. */
	readonly isSynthetic: boolean;
}

/** Stands for the family of a person that no table ties to one; families' own numbers begin at 1. */
const NO_FAMILY = 0;

interface Staging extends Pick<TableReading, 'head' | 'report'> {
	readonly numbering: Numbering;
	/** Takes the records on their way into the database. */
	readonly take: (batch: RowBatch) => void;
}

/**
 * Reads every table after `leverance`, applies the rules that need a row by itself and what it refers to, and hands
 * over the records. Asks no database, so that it can go on in a thread of its own.
 */
export async function stageTables(
	{ tables: found, unusable }: FoundTables,
	{ head, report, numbering, take }: Staging
): Promise<Staged> {
	const lookUps = new Map<TableName, LookUp>();
	const known = references((table) => lookUps.get(table) ?? (unusable.has(table) ? 'unusable' : 'absent'));
	const amounts = new Map<CostCategory, number[]>();
	const synthetic = countSynthetic(numbering.identify);

	const rows: { table: TableName; rows: number }[] = [];
	for (const foundTable of found) {
		const { name } = foundTable.table;
		if (name === 'leverance') continue;
		const batching = batchRows(name, numbering, take);
		const ids = { areRead: true };
		const reading = { head, report, identify: synthetic.identify };
		const table = await readTable(name, foundTable, reading, (record, cells, row) => {
			const findings = lookUp(known, name, cells, record, row);
			for (const finding of findings) report(finding);
			ids.areRead &&= cells[name === 'personer' ? 'person_id' : 'familie_id'] !== null;
			if (!record || findings.some(({ code }) => code !== 'persons-not-delivered')) return;
			append(batching, name, record, known);
			if ('amount' in record && record.amount !== 0) collect(amounts, record);
		});
		batching.finish();
		if (name === 'familier' && table.rows === 0) report(inTable('no-families', name));
		// Where an id could not be read, a row that refers to it would seem to refer to nothing.
		lookUps.set(name, table.isTrusted && ids.areRead ? 'usable' : 'unusable');
		rows.push({ table: name, rows: table.rows });
	}
	const tables = new Set(found.map(({ table }) => table.name));
	return { tables, rows, outlierLimits: outlierLimits(amounts), isSynthetic: synthetic.isEverywhere() };
}

/** Watches the pseudonyms of families go by, before they become numbers. */
function countSynthetic(identify: Identify): { identify: Identify; isEverywhere(): boolean } {
	const ids = { all: 0, synthetic: 0 };
	return {
		identify: (kind, pseudonym) => {
			if (kind === 'family') {
				ids.all += 1;
				if (isSyntheticId(pseudonym)) ids.synthetic += 1;
			}
			return identify(kind, pseudonym);
		},
		isEverywhere: () => ids.all > 0 && ids.all === ids.synthetic
	};
}

function collect(amounts: Map<CostCategory, number[]>, { category, amount }: CostRecord): void {
	const ofCategory = amounts.get(category);
	if (ofCategory) ofCategory.push(amount);
	else amounts.set(category, [amount]);
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

/** A support spell goes in with the family of its person; without `personer` nobody knows whose it is. */
function append(batching: Batching<RowTable>, name: RowTable, record: Records[RowTable], known: References): void {
	if (name !== 'forsoergelse') {
		batching.append(record as Records[Exclude<RowTable, 'forsoergelse'>]);
		return;
	}
	const support = record as Records['forsoergelse'];
	batching.append({ ...support, family: known.familyOf(support.person) ?? NO_FAMILY });
}
