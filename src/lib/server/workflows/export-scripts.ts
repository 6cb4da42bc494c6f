import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const folder = 'src/lib/export/package';

/** The R scripts of a package, as they lie in the product's own folder. */
export function exportScripts(root: string): ReadonlyMap<string, string> {
	const names = ['import.R', 'replicate.R'];
	return new Map(names.map((name) => [name, readFileSync(join(root, folder, name), 'utf8')]));
}
