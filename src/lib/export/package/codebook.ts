import type { DataPackageTexts } from '#lib/i18n/data-package.ts';
import type { Language } from '#lib/i18n/languages.ts';
import type { Cell, PackageRow, PackageTable } from './field.ts';
import type { Tally } from './tally.ts';

type Tallies = ReadonlyMap<string, Tally>;

const text = (name: string) => ({ name, type: 'text', da: name, en: name }) as const;

/** The codebook as a table: a row for each column of the package. */
export const codebookTable: PackageTable = {
	name: 'codebook',
	folder: 'data',
	da: 'Kodebog',
	en: 'Codebook',
	fields: ['table', 'name', 'label_da', 'label_en', 'type', 'unit', 'source', 'rows', 'stated'].map(text),
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

/** The codebook for reading, in one language: a section a table, a line a column, and its codes. */
export function codebookText(
	tables: readonly PackageTable[],
	tallies: Tallies,
	codebook: DataPackageTexts['codebook'],
	language: Language
): string {
	const sections = tables.map((table) => {
		const rows = table.fields.map(({ name, type, unit, source, codes = [], ...words }) => {
			const meanings = codes.map((code) => `\`${code.code}\` ${code[language]}`).join('; ');
			const inUnit = unit === undefined ? codebook.types[type] : `${codebook.types[type]}, ${codebook.units[unit]}`;
			const { stated } = counted(table, name, tallies);
			return cells([`\`${name}\``, words[language], inUnit, meanings, source ?? '', stated]);
		});
		const { rows: count } = counted(table, '', tallies);
		return [
			`## ${table.name}`,
			`${table[language]}. ${codebook.rows(count ?? 0)}`,
			[cells(codebook.head), cells(codebook.head.map(() => '---')), ...rows].join('\n')
		].join('\n\n');
	});
	return `# ${codebook.title}\n\n${codebook.missing}\n\n${sections.join('\n\n')}\n`;
}

function counted(
	{ name }: PackageTable,
	field: string,
	tallies: Tallies
): { rows: number | null; stated: number | null } {
	const tally = tallies.get(name);
	return { rows: tally?.rows ?? null, stated: tally?.stated.get(field) ?? null };
}

function cells(values: readonly Cell[]): string {
	return `| ${values.map((value) => String(value ?? '').replaceAll('|', '\\|')).join(' | ')} |`;
}
