import { deliverySchema, tableNames, tableSchema, type Table, type TableName } from '#lib/trial/delivery-schema.ts';
import type { Problem, ProblemParameters } from '#lib/trial/problem.ts';
import { EXPLANATION_SHEETS } from '#lib/trial/workbook-names.ts';
import type { DeliveredFile, DeliverySource } from '../delivery/delivery-source.ts';
import { withoutCpr } from './cells/cpr-like.ts';
import { readHeader, type Header } from './header.ts';
import { mergedCells } from './merged-cells.ts';
import { nearest } from './nearest.ts';

/** A table of the schema with the file that holds it. */
export interface FoundTable {
	readonly table: Table;
	readonly file: DeliveredFile;
	readonly header: Header;
	/** How the file is named in a message. */
	readonly shownFile: string;
}

export interface FoundTables {
	readonly tables: readonly FoundTable[];
	/** Tables that a file was meant for which cannot be read: they are not left out, and nothing can be looked up in them. */
	readonly unusable: ReadonlySet<TableName>;
	/** Files that no table is read from. Nothing in them is data, but a CPR number may stand in them. */
	readonly unread: readonly DeliveredFile[];
	readonly problems: Problem[];
}

/** The tables of a delivery in reading order, and what is wrong before any row is read. */
export function findTables(source: DeliverySource): FoundTables {
	const problems: Problem[] = [];
	const unusable = new Set(source.unreadable.map(({ name }) => tableOf(name)).filter((name) => name !== null));
	const unread: DeliveredFile[] = [];
	const shown = (name: string) => shownFileOf(source, name);
	const sheetOf = (file: DeliveredFile): ProblemParameters => (file.sheet ? { sheet: withoutCpr(file.name) } : {});
	const report = (
		code: Problem['code'],
		table: TableName | null,
		file: string | null,
		parameters: Problem['parameters'] = {}
	) => problems.push({ code, table, file, row: null, column: null, parameters });

	for (const name of source.ignored) report('file-ignored', null, shown(name));
	for (const { name, code } of source.unreadable) report(code, tableOf(name), shown(name));
	for (const file of source.files) {
		if (file.sheet?.isHidden) report('hidden-sheet', tableOf(file.name), shown(file.name), sheetOf(file));
		if (isTableName(file.tableName)) continue;
		unread.push(file);
		if (file.sheet && EXPLANATION_SHEETS.some((name) => name === file.tableName)) continue;
		if (file.sheet && file.header === null) {
			report('file-ignored', null, shown(file.name), sheetOf(file));
			continue;
		}
		const suggestion = nearest(file.tableName, tableNames);
		report('unknown-table', null, shown(file.name), {
			...sheetOf(file),
			...(suggestion === null ? {} : { suggestion })
		});
		const meant = tableNames.find((name) => name === suggestion);
		if (meant) unusable.add(meant);
	}

	const tables: FoundTable[] = [];
	for (const name of tableNames) {
		const [file, ...others] = source.files.filter(({ tableName }) => tableName === name);
		if (!file) {
			const isThere = source.unreadable.some((other) => tableOf(other.name) === name);
			if (tableSchema(name).required && !isThere) report('missing-table', name, null);
			continue;
		}
		const shownFile = shown(file.name);
		unread.push(...others);
		for (const other of others.slice(0, 1)) report('table-twice', name, shown(other.name), sheetOf(other));
		if (!file.header) {
			report('empty-file', name, shownFile, sheetOf(file));
			unusable.add(name);
			continue;
		}
		const header = readHeader(tableSchema(name), file.header, file.sheet !== null);
		const merged = mergedCells(name, file, header);
		problems.push(...[...header.findings, ...merged].map((finding) => ({ ...finding, file: shownFile })));
		if (!header.isReadable) unread.push(file);
		tables.push({ table: tableSchema(name), file, header, shownFile });
	}
	return { tables, unusable, unread, problems };
}

/** How a file is named in a message: a workbook is one file, whatever the sheet. */
export function shownFileOf(source: DeliverySource, name: string): string {
	return withoutCpr(source.isWorkbook ? source.name : `${source.name}/${name}`);
}

function isTableName(name: string): boolean {
	return deliverySchema.some((table) => table.name === name);
}

/** The table that a file's name says it is, or null. */
function tableOf(file: string): TableName | null {
	const name = file
		.replace(/\.[^.]*$/, '')
		.trim()
		.toLowerCase();
	return tableNames.find((table) => table === name) ?? null;
}
