import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Gives the tests of a run, and all processes that they start, one folder for what they leave; gives what takes it away. */
export function setup(): () => void {
	const folder = mkdtempSync(join(tmpdir(), 'effektblik-run-'));
	process.env['TMPDIR'] = folder;
	return () => {
		rmSync(folder, { recursive: true, force: true });
	};
}
