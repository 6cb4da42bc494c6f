import { readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

/** `read-with-duckdb.ts FOLDER DATABASE`: reads a country's files into DuckDB, as text, two threads as the product has. */

/** As much of DuckDB as is used here; it is installed beside the project, and not with it. */
interface DuckDb {
	readonly DuckDBInstance: {
		create(path: string, settings: Record<string, string>): Promise<{ connect(): Promise<Connection> }>;
	};
}

const PACKAGE = '@duckdb/node-api';

interface Connection {
	run(sql: string): Promise<unknown>;
}

const [folder = '', database = ''] = process.argv.slice(2);
const place = new URL('../../tools/duckdb/package.json', import.meta.url);
const { DuckDBInstance } = createRequire(place)(PACKAGE) as DuckDb;
const connection = await (await DuckDBInstance.create(database, { threads: '2' })).connect();
const [first = ''] = readdirSync(folder);
for (const file of readdirSync(join(folder, first))) {
	const files = join(folder, '*', file);
	await connection.run(
		`CREATE TABLE ${file.replace('.csv', '')} AS
		 SELECT * FROM read_csv('${files}', delim = ';', header = true, all_varchar = true, filename = true)`
	);
}
