import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { migrationsIn } from '#lib/server/store/open-store.ts';
import { benchExample } from './example-estimates.ts';
import { benchReceiving } from './receiving.ts';

/**
 * `npm run bench [ROWS]`: what receiving a delivery and estimating from it cost, each beside a peer in the same run:
 * SQLite's own import of the same files, and a script in R that computes the headline figures from the same files.
 */

const wantedRows = Number(process.argv[2] ?? 100_000);
const root = fileURLToPath(new URL('..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'effektblik-bench-'));
const migrations = migrationsIn(root);

console.log(`Node ${process.version}`);
await benchReceiving(folder, migrations, wantedRows);
await benchExample(folder, migrations, join(root, 'tests/acceptance/data/example'));
rmSync(folder, { recursive: true });
