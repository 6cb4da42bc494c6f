import type { DescribedTable } from './describe-package.ts';
import { sasScript } from './sas-script.ts';
import { spssScript } from './spss-script.ts';
import { stataScript } from './stata-script.ts';
import { packageTables } from './tables.ts';
import { newTally, type Tally } from './tally.ts';
import type { PackageField, PackageTable } from './field.ts';

/** The bytes of a key, as every package writes it. */
const KEY_BYTES = 17;

/** The bytes that any text is given room for: a package's own script gives it as many as its longest has. */
const TEXT_BYTES = 255;

/** What reads a data package into SPSS, Stata and SAS, without one at hand: texts are given room for all they can be. */
export function importPrograms(): ReadonlyMap<string, string> {
	const described: readonly DescribedTable[] = packageTables.map((table) => ({ table, tally: roomFor(table) }));
	return new Map([
		['import.sps', spssScript(described)],
		['import.do', stataScript(described)],
		['import.sas', sasScript(described)]
	]);
}

function roomFor(table: PackageTable): Tally {
	return { ...newTally(table), longest: new Map(table.fields.map((field) => [field.name, bytesOf(field)])) };
}

function bytesOf({ type, codes }: PackageField): number {
	if (type === 'identifier') return KEY_BYTES;
	return codes === undefined && type === 'text' ? TEXT_BYTES : 0;
}
