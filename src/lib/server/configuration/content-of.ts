import { readFileSync } from 'node:fs';

/** What stands in a file that the environment names; undefined where it is not there or may not be read. */
export function contentOf(file: string): string | undefined {
	try {
		return readFileSync(file, 'utf8');
	} catch (error) {
		// The file system says so with a code; anything else is a bug.
		if (error instanceof Error && 'code' in error) return undefined;
		throw error;
	}
}
