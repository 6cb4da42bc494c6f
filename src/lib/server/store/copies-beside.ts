import { existsSync, readdirSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** What Effektblik itself has left beside a database with rows in it: copies from updates and restores, and uploads. */
export function copiesBeside(database: string): string[] {
	const folder = dirname(database);
	const copy = `${basename(database)}.before-`;
	const copies = readdirSync(folder)
		.filter((name) => name.startsWith(copy) && !/\.(sha256|access)$/.test(name))
		.map((name) => join(folder, name));
	return [...copies, `${database}.uploads`].filter((path) => existsSync(path)).toSorted();
}
