import { statSync } from 'node:fs';
import { join } from 'node:path';
import { importCountry } from './import-country.ts';
import { makeCountry } from './make-country.ts';
import { runProcess, type ProcessRun } from './run-process.ts';

/** What was measured of one country: each stage with its run, or null where the program is not on this machine. */
export interface CountryMeasured {
	readonly rows: number;
	readonly stages: ReadonlyMap<string, ProcessRun | null>;
	readonly databaseMegabytes: number;
}

export interface Measuring {
	/** What `node` runs as the command line, as the starter does, and the flags before it. */
	readonly commandLine: readonly string[];
	readonly hasDuckDb: boolean;
	/** The folder of the project. */
	readonly root: string;
}

/** A municipality of the usual size; each in this country is. */
const ONE = '370';

const MEGABYTE = 1024 ** 2;

/** The fastest of several short runs: the machine holds some of them up. */
const SHORT_RUNS = 5;

/** Makes a country and measures everything on it, each stage a process of its own from a cold start. */
export async function measureCountry(
	folder: string,
	wanted: number,
	{ commandLine, hasDuckDb, root }: Measuring
): Promise<CountryMeasured> {
	const { folders, rows } = makeCountry(join(folder, 'deliveries'), wanted);
	const database = join(folder, 'effektblik.db');
	const effektblik = (...args: readonly string[]) =>
		runProcess(process.execPath, [...commandLine, ...args, '--db', database]);
	const estimates = (...args: readonly string[]) => effektblik('estimates', '--json', ...args);
	const duckDb = [
		join(root, 'bench/national/read-with-duckdb.ts'),
		join(folder, 'deliveries'),
		join(folder, 'import.duckdb')
	];

	const stages = new Map([
		['sqlite3 .import, file by file (no checks)', await importCountry(folders, join(folder, 'by-file.db'), false)],
		['sqlite3 .import, all at once (no checks)', await importCountry(folders, join(folder, 'at-once.db'), true)],
		['DuckDB read_csv (no checks)', hasDuckDb ? await runProcess(process.execPath, duckDb) : null],
		['check and store, 98 deliveries', await effektblik('ingest', ...folders)],
		['estimates, all', await estimates('--without-bootstrap')],
		['estimates, all, with bootstrap', await estimates()],
		['estimates, one municipality', await fastest(() => estimates('--municipality', ONE, '--without-bootstrap'))],
		['estimates, one municipality, with bootstrap', await fastest(() => estimates('--municipality', ONE))]
	]);
	return { rows, stages, databaseMegabytes: statSync(database).size / MEGABYTE };
}

async function fastest(run: () => Promise<ProcessRun | null>): Promise<ProcessRun | null> {
	const runs: ProcessRun[] = [];
	for (let time = 0; time < SHORT_RUNS; time += 1) {
		const one = await run();
		if (one) runs.push(one);
	}
	return runs.toSorted((a, b) => a.seconds - b.seconds)[0] ?? null;
}
