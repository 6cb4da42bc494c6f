import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** The project's folder. */
export const root = fileURLToPath(new URL('..', import.meta.url));

/** Runs a program of the project's packages in the project's folder, its output on standard error. Whether it went well. */
export function runStep(
	program: string,
	args: readonly string[],
	environment: Readonly<Record<string, string>> = {}
): boolean {
	const { status, error } = spawnSync(program, args, {
		cwd: root,
		stdio: ['ignore', process.stderr, process.stderr],
		env: { ...process.env, ...environment, PATH: `${root}node_modules/.bin:${process.env['PATH'] ?? ''}` }
	});
	if (error) console.error(`${program}: ${error.message}`);
	return status === 0;
}
