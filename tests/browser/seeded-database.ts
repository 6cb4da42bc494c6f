import { cpSync } from 'node:fs';
import { seedOfServers } from './servers.ts';

/** What a database lies in: itself, its key and its log. */
const endings = ['', '.key', '.access'];

/** Puts the synthetic trial into a new database: a copy of the one that was made of it for all browser tests of a run. */
export function copySeeded(database: string): void {
	for (const ending of endings) cpSync(`${seedOfServers}${ending}`, `${database}${ending}`);
}
