import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bundleCommandLine } from '../../tools/bundle-command-line.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const WORKER = 'src/lib/server/workflows/receiving-worker.ts';

/**
 * Makes the command line as its users have it, in a few files, once for all tests of a run: the hundreds of processes that
 * they start then take a third of the time. Beside it the thread that receives, in what looks like the product's folder.
 */
export async function setup(): Promise<void> {
	// Beside the packages, as the starter has it: what is not bundled is found from there.
	const folder = join(root, '.svelte-kit', 'command-line-of-tests');
	await bundleCommandLine(root, folder, [WORKER]);
	process.env['EFFEKTBLIK_COMMAND_LINE_OF_TESTS'] = join(folder, 'main.js');
	const product = join(folder, 'product');
	mkdirSync(dirname(join(product, WORKER)), { recursive: true });
	writeFileSync(join(product, WORKER), `import '${join(folder, 'receiving-worker.js')}';\n`);
	symlinkSync(join(root, 'drizzle'), join(product, 'drizzle'));
	process.env['EFFEKTBLIK_PRODUCT_OF_TESTS'] = product;
}
