import type { Code } from '#lib/trial/code-lists.ts';
import { yesOrNo, type PackageTable } from './field.ts';

/**
 * Every list of codes in the package with a name of its own. Columns share lists; a list is named by the first column
 * that uses it, with the table behind where two lists would have one name; yes and no by their words.
 */
export function codeListNames(tables: readonly PackageTable[]): ReadonlyMap<readonly Code[], string> {
	const names = new Map<readonly Code[], string>();
	const taken = new Set<string>();
	for (const table of tables) {
		for (const { name: column, codes } of table.fields) {
			if (!codes || names.has(codes)) continue;
			const wanted = codes === yesOrNo ? 'ja_nej' : column;
			const name = taken.has(wanted) ? `${wanted}_${table.name}` : wanted;
			names.set(codes, name);
			taken.add(name);
		}
	}
	return names;
}
