import { existsSync, readdirSync, rmSync } from 'node:fs';

/** Where packages that were ordered lie until they are fetched: beside the database, never under the web root. */
export function folderOfPackages(database: string): string {
	return `${database}.packages`;
}

/** Wipes every package that lies there, and says whether there was one. */
export function wipePackages(database: string): boolean {
	const folder = folderOfPackages(database);
	const wereSome = existsSync(folder) && readdirSync(folder).length > 0;
	rmSync(folder, { recursive: true, force: true, maxRetries: 2 });
	return wereSome;
}
