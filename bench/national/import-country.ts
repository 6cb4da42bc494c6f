import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { runProcess, type ProcessRun } from './run-process.ts';

/**
 * Imports the same files with SQLite's own command line into the same tables, as text: the least that putting these
 * rows into a database can cost, with no check at all. Each file is kept by itself, as `.import` does it, or all of
 * them in one transaction, which is the quickest. Null without `sqlite3`.
 */
export function importCountry(
	folders: readonly string[],
	database: string,
	isOneTransaction: boolean
): Promise<ProcessRun | null> {
	const [first = ''] = folders;
	const files = readdirSync(first);
	const tables = files.map((file) => {
		const [header = ''] = readFileSync(join(first, file), 'utf8').split('\n', 1);
		return `CREATE TABLE ${tableOf(file)} (${header.split(';').join(' TEXT, ')} TEXT);`;
	});
	const imports = folders.flatMap((folder) =>
		files.map((file) => `.import --skip 1 '${join(folder, file)}' ${tableOf(file)}`)
	);
	const work = isOneTransaction ? ['BEGIN;', ...imports, 'COMMIT;'] : imports;
	const commands = ['.mode csv', '.separator ;', ...tables, ...work];
	return runProcess('sqlite3', [database], `${commands.join('\n')}\n`);
}

function tableOf(file: string): string {
	return file.replace('.csv', '');
}
