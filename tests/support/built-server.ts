import { spawn, type ChildProcess, type StdioOptions } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { LARGEST_BODY } from '#lib/trial/upload-limits.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

interface Served {
	readonly port: number;
	readonly url: string;
	readonly database: string;
	readonly stdio: StdioOptions;
	/** Environment in addition, or in place of the usual one. */
	readonly environment?: Readonly<Record<string, string>>;
	/** What SvelteKit built, without what `npm start` and a service put around it. */
	readonly bare?: boolean;
}

/** Starts the built server as `npm start` does, on a database of its own. */
export function builtServer({ port, url, database, stdio, environment = {}, bare = false }: Served): ChildProcess {
	const program = bare ? ['build', 'index.js'] : ['tools', 'serve.ts'];
	return spawn(process.execPath, [join(root, ...program)], {
		stdio,
		env: {
			...process.env,
			...{ HOST: '127.0.0.1', PORT: String(port), ORIGIN: url, BODY_SIZE_LIMIT: String(LARGEST_BODY) },
			...{ EFFEKTBLIK_DB: database, EFFEKTBLIK_ROOT: root },
			...environment
		}
	});
}
