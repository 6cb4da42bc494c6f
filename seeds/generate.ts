import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { sites } from './sites.ts';
import { trialFiles } from './trial.ts';

// `node seeds/generate.ts` writes the synthetic trial anew; as long as nothing here changed, the same bytes.

const seeds = import.meta.dirname;
for (const { folder } of sites) rmSync(join(seeds, folder), { recursive: true, force: true });

for (const [path, bytes] of trialFiles()) {
	mkdirSync(dirname(join(seeds, path)), { recursive: true });
	writeFileSync(join(seeds, path), bytes);
}
