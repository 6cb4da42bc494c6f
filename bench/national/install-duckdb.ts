import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** Installs DuckDB in its own folder, once. Whether it is there. */
export function installDuckDb(root: string): boolean {
	const folder = join(root, 'tools', 'duckdb');
	if (existsSync(join(folder, 'node_modules'))) return true;
	console.error('effektblik: Installing DuckDB for the comparison (70 MB) ...');
	const args = ['ci', '--prefix', folder, '--no-audit', '--no-fund'];
	return spawnSync('npm', args, { stdio: ['ignore', 'ignore', 'ignore'] }).status === 0;
}
