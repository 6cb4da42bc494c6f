import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const folder = 'src/lib/export/package';

/** The R scripts of a package, as they lie in the product's own folder; where it has calendar dates, one for them, too. */
export function exportScripts(
	root: string,
	{ withDates }: { readonly withDates: boolean }
): ReadonlyMap<string, string> {
	const names = ['import.R', ...(withDates ? ['import-dates.R'] : []), 'replicate.R'];
	return new Map(names.map((name) => [name, readFileSync(join(root, folder, name), 'utf8')]));
}
