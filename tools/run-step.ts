import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

/** The project's folder. */
export const root = fileURLToPath(new URL('..', import.meta.url));

const place = (environment: Readonly<Record<string, string>>) => ({
	cwd: root,
	env: { ...process.env, ...environment, PATH: `${root}node_modules/.bin:${process.env['PATH'] ?? ''}` }
});

/** Runs a program of the project's packages in the project's folder, its output on standard error. Whether it went well. */
export function runStep(
	program: string,
	args: readonly string[],
	environment: Readonly<Record<string, string>> = {}
): boolean {
	const { status, error } = spawnSync(program, args, {
		...place(environment),
		stdio: ['ignore', process.stderr, process.stderr]
	});
	if (error) console.error(`${program}: ${error.message}`);
	return status === 0;
}

/** The same while others run: what it says comes in one piece, when it has ended. */
export async function runStepBeside(program: string, args: readonly string[]): Promise<boolean> {
	const child = spawn(program, args, { ...place({}), stdio: ['ignore', 'pipe', 'pipe'] });
	const said: Buffer[] = [];
	for (const stream of [child.stdout, child.stderr]) stream.on('data', (piece: Buffer) => said.push(piece));
	try {
		await once(child, 'close');
	} catch (error) {
		// There is no such program, or it may not be run.
		console.error(`${program}: ${error instanceof Error ? error.message : String(error)}`);
	}
	process.stderr.write(Buffer.concat(said));
	return child.exitCode === 0;
}
