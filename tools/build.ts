import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { root, runStep } from './run-step.ts';

/** What the built server is made from. */
const sources = ['src', 'static', 'package-lock.json', 'svelte.config.js', 'vite.config.ts'];

const built = join(root, 'build', 'index.js');

function newest(path: string): number {
	const entry = statSync(path);
	if (!entry.isDirectory()) return entry.mtimeMs;
	return Math.max(0, ...readdirSync(path).map((name) => newest(join(path, name))));
}

/** Builds the server where nothing is built or a source is newer than what is. Whether there is a server now. */
export function build(): boolean {
	const isCurrent = existsSync(built) && sources.every((path) => newest(join(root, path)) <= statSync(built).mtimeMs);
	if (isCurrent) return true;
	console.error('effektblik: Building the dashboard (about half a minute) ...');
	return runStep('vite', ['build', '--logLevel', 'warn']);
}
