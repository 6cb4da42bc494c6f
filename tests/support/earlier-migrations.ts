import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { migrationsIn } from '#lib/server/store/open-store.ts';
import { temporaryFolder } from './command-line.ts';

/** A folder with the migrations as they were when only the first so many were written. */
export function earlierMigrations(count: number): string {
	const folder = temporaryFolder();
	cpSync(migrationsIn(fileURLToPath(new URL('../..', import.meta.url))), folder, { recursive: true });
	const file = join(folder, 'meta', '_journal.json');
	const journal = JSON.parse(readFileSync(file, 'utf8')) as { entries: unknown[] };
	writeFileSync(file, JSON.stringify({ ...journal, entries: journal.entries.slice(0, count) }));
	return folder;
}
