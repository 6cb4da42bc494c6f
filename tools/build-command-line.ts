import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { bundleCommandLine } from './bundle-command-line.ts';
import { root } from './run-step.ts';

/** Called by the starter where a source is newer than the bundled command line. What cannot be made new is taken away. */

const folder = join(root, '.svelte-kit', 'command-line');

try {
	await bundleCommandLine(root, folder);
} catch (error) {
	// A source that does not parse, or a folder that may not be written to: the sources themselves say what is wrong.
	rmSync(folder, { recursive: true, force: true });
	console.error(`effektblik: ${error instanceof Error ? error.message : String(error)}`);
	process.exitCode = 1;
}
