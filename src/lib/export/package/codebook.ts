import type { PackageRow, PackageTable } from './field.ts';
import type { Tally } from './tally.ts';

type Tallies = ReadonlyMap<string, Tally>;

const text = (name: string) => ({ name, type: 'text', da: name, en: name }) as const;

/** The codebook as a table: a row for each column of the package. */
export const codebookTable: PackageTable = {
	name: 'codebook',
	folder: 'data',
	da: 'Kodebog',
	en: 'Codebook',
	fields: [
		...['table', 'name', 'label_da', 'label_en', 'type', 'unit', 'source'].map(text),
		...['rows', 'stated'].map((name) => ({ ...text(name), type: 'integer' as const }))
	],
	key: [],
	references: []
};

/** Every code of every column, with its words. */
export const codesTable: PackageTable = {
	...codebookTable,
	name: 'codes',
	fields: ['table', 'column', 'code', 'da', 'en'].map(text)
};

export function codebookRows(tables: readonly PackageTable[], tallies: Tallies): PackageRow[] {
	return tables.flatMap((table) =>
		table.fields.map(({ name, type, da, en, unit = null, source = null }) => ({
			...{ table: table.name, name, label_da: da, label_en: en, type, unit, source },
			...counted(table, name, tallies)
		}))
	);
}

export function codeRows(tables: readonly PackageTable[]): PackageRow[] {
	return tables.flatMap((table) =>
		table.fields.flatMap(({ name, codes = [] }) =>
			codes.map(({ code, da, en }) => ({ table: table.name, column: name, code, da, en }))
		)
	);
}

function counted(
	{ name }: PackageTable,
	field: string,
	tallies: Tallies
): { rows: number | null; stated: number | null } {
	const tally = tallies.get(name);
	return { rows: tally?.rows ?? null, stated: tally?.stated.get(field) ?? null };
}
