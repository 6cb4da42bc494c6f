import type { DateAnswer } from '#lib/trial/date-request.ts';
import type { PackageField, PackageTable } from './field.ts';
import { pathOf } from './tables.ts';
import type { Tally } from './tally.ts';

/** The profiles of the Data Package standard, version 2, that the descriptors follow. */
export const PROFILES = 'https://datapackage.org/profiles/2.0';

/** What is to be said of a package as a whole. */
export interface PackageFacts {
	/** What it was made for, in the words of whoever asked for it. */
	readonly purpose: string;
	/** ISO, UTC. */
	readonly madeAt: string;
	readonly synthetic: boolean;
	/** The version of the protocol that the estimates follow. */
	readonly protocol: number;
	readonly deliveries: readonly { readonly municipality: string; readonly sha256: string }[];
	/** By which request it has calendar dates, and who approved it; null for one without. */
	readonly dates: { readonly request: number; readonly approvals: readonly DateAnswer[] } | null;
}

/** A table and what was counted of it. */
export interface DescribedTable {
	readonly table: PackageTable;
	readonly tally: Tally;
}

/**
 * The package as `datapackage.json` describes it (Data Package 2.0): every table with its columns, their types, codes
 * with words, units and relations. The standard has one language, Danish here; English stands beside it under `_en`.
 */
export function describePackage(facts: PackageFacts, tables: readonly DescribedTable[]): object {
	return {
		$schema: `${PROFILES}/datapackage.json`,
		name: 'effektblik',
		title: 'Effektblik: datapakke til evaluatorer',
		title_en: 'Effektblik: data package for evaluators',
		created: facts.madeAt,
		purpose: facts.purpose,
		synthetic: facts.synthetic,
		protocol: facts.protocol,
		deliveries: facts.deliveries,
		...(facts.dates && { calendar_dates: { request: facts.dates.request, approvals: facts.dates.approvals } }),
		resources: tables.map(describeTable)
	};
}

function describeTable({ table, tally }: DescribedTable): object {
	return {
		$schema: `${PROFILES}/dataresource.json`,
		// The standard wants names in small letters.
		name: table.name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`),
		type: 'table',
		path: pathOf(table),
		title: table.da,
		title_en: table.en,
		format: 'csv',
		mediatype: 'text/csv',
		encoding: 'utf-8',
		rows: tally.rows,
		schema: {
			$schema: `${PROFILES}/tableschema.json`,
			fields: table.fields.map((field) => describeField(field, table)),
			missingValues: [{ value: '', label: 'Ikke oplyst' }],
			...(isNeverEmpty(table, tally) && { primaryKey: table.key }),
			...(table.references.length > 0 && {
				foreignKeys: table.references.map(({ field, table: name }) => ({
					fields: [field],
					reference: { resource: name, fields: [field] }
				}))
			})
		}
	};
}

/** A primary key may not be empty in any row. */
function isNeverEmpty({ key }: PackageTable, { rows, stated }: Tally): boolean {
	return key.length > 0 && key.every((name) => stated.get(name) === rows);
}

/** A column as the standard describes it. Where it alone is the table's key, its values are all there and differ. */
export function describeField(
	{ name, type, da, en, unit, codes, source }: PackageField,
	{ key }: Pick<PackageTable, 'key'>
): object {
	const isOnlyKey = key.length === 1 && key[0] === name;
	return {
		name,
		type: type === 'integer' || type === 'number' || type === 'date' ? type : 'string',
		title: da,
		title_en: en,
		...(unit !== undefined && { unit }),
		...(source !== undefined && { source }),
		...(codes && {
			categories: codes.map((code) => ({ value: code.code, label: code.da, label_en: code.en })),
			constraints: { enum: codes.map(({ code }) => code) }
		}),
		...(isOnlyKey && { constraints: { required: true, unique: true } })
	};
}
