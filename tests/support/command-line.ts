import { spawnSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The command line in a few files where it was made for these tests, its sources elsewhere. */
export const commandLine =
	process.env['EFFEKTBLIK_COMMAND_LINE_OF_TESTS'] ?? fileURLToPath(new URL('../../src/cli/main.ts', import.meta.url));

/** What Node made of the sources is kept between the many processes of the tests, and for the next run. */
const compiled = fileURLToPath(new URL('../../node_modules/.cache/compiled', import.meta.url));

export interface Ran {
	readonly code: number | null;
	readonly out: string;
	readonly err: string;
}

/** Runs `effektblik …` as its user does: a process of its own, its own exit code. */
export function effektblik(args: readonly string[], environment: Readonly<Record<string, string>> = {}): Ran {
	const { EFFEKTBLIK_DB: _db, EFFEKTBLIK_KEY: _key, ...inherited } = process.env;
	const { status, stdout, stderr } = spawnSync(process.execPath, [commandLine, ...args], {
		encoding: 'utf8',
		maxBuffer: 1 << 28,
		env: { ...inherited, NODE_COMPILE_CACHE: compiled, ...environment }
	});
	return { code: status, out: stdout, err: stderr };
}

/** A new empty folder for one test. */
export function temporaryFolder(): string {
	return mkdtempSync(join(tmpdir(), 'effektblik-test-'));
}
