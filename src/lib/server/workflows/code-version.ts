import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Everything that makes a figure of a row, and hides it: what the words on a page are is not in it. */
const folders = ['src/lib/trial', 'src/lib/statistics', 'src/lib/server/indicators', 'src/lib/server/disclosure'];

const HEX_SHOWN = 16;

/**
 * The version of the code that computes and protects: the product's own, and a hash of the source that figures depend
 * on and of the versions of the libraries it uses. Two editions of one code version and the same inputs are equal.
 */
export function codeVersion(root: string): string {
	const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as Manifest;
	const hash = createHash('sha256').update(JSON.stringify(manifest.dependencies));
	const files = folders.flatMap((folder) => globSync(`${folder}/**/*.ts`, { cwd: root })).sort();
	for (const file of files.filter((name) => !/\.(test|fixture)\.ts$/.test(name))) {
		hash.update(`\n${file}\n`).update(readFileSync(join(root, file)));
	}
	return `${manifest.version}+${hash.digest('hex').slice(0, HEX_SHOWN)}`;
}

interface Manifest {
	readonly version: string;
	readonly dependencies: Readonly<Record<string, string>>;
}
