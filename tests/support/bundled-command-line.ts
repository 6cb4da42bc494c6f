import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bundleCommandLine } from '../../tools/bundle-command-line.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

/**
 * Makes the command line as its users have it, in a few files, once for all tests of a run: the hundreds of processes that
 * they start then take a third of the time.
 */
export async function setup(): Promise<void> {
	// Beside the packages, as the starter has it: what is not bundled is found from there.
	const folder = join(root, '.svelte-kit', 'command-line-of-tests');
	await bundleCommandLine(root, folder);
	process.env['EFFEKTBLIK_COMMAND_LINE_OF_TESTS'] = join(folder, 'main.js');
}
