import { deliverySchema, tableNames, tableSchema, type Table, type TableName } from '#lib/trial/delivery-schema.ts';
import type { Problem } from '#lib/trial/problem.ts';
import type { DeliveredFile, DeliverySource } from '../delivery/delivery-source.ts';
import { looksLikeCpr, withoutCpr } from './cells/cpr-like.ts';
import { readHeader, type Header } from './header.ts';
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
	readonly problems: Problem[];
}

/** The tables of a delivery in reading order, and what is wrong before any row is read. */
export function findTables(source: DeliverySource): FoundTables {
	const problems: Problem[] = [];
	const unusable = new Set(source.unreadable.map(tableOf).filter((name) => name !== null));
	const shown = (name: string) => withoutCpr(`${source.name}/${name}`);
	const report = (
		code: Problem['code'],
		table: TableName | null,
		file: string | null,
		parameters: Problem['parameters'] = {}
	) => problems.push({ code, table, file, row: null, column: null, parameters });

	for (const name of [source.name, ...source.files.map((file) => file.name), ...source.ignored, ...source.unreadable]) {
		if (looksLikeCpr(name)) report('cpr-like-value', null, name === source.name ? withoutCpr(name) : shown(name));
	}
	for (const name of source.ignored) report('file-ignored', null, shown(name));
	for (const name of source.unreadable) report('unreadable-file', tableOf(name), shown(name));
	for (const file of source.files.filter(({ tableName }) => !isTableName(tableName))) {
		const suggestion = nearest(file.tableName, tableNames);
		report('unknown-table', null, shown(file.name), suggestion === null ? {} : { suggestion });
		const meant = tableNames.find((name) => name === suggestion);
		if (meant) unusable.add(meant);
	}

	const tables: FoundTable[] = [];
	for (const name of tableNames) {
		const [file, second] = source.files.filter(({ tableName }) => tableName === name);
		if (!file) {
			const isThere = source.unreadable.some((other) => tableOf(other) === name);
			if (tableSchema(name).required && !isThere) report('missing-table', name, null);
			continue;
		}
		const shownFile = shown(file.name);
		if (second) report('table-twice', name, shown(second.name));
		if (!file.header) {
			report('empty-file', name, shownFile);
			unusable.add(name);
			continue;
		}
		const header = readHeader(tableSchema(name), file.header);
		problems.push(...header.findings.map((finding) => ({ ...finding, file: shownFile })));
		tables.push({ table: tableSchema(name), file, header, shownFile });
	}
	return { tables, unusable, problems };
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
