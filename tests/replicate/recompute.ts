import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Store } from '#lib/server/store/open-store.ts';
import type { ApprovedDates } from '#lib/server/workflows/calendar-dates/use-dates.ts';
import { exportPackage } from '#lib/server/workflows/export-package.ts';
import { exportScripts } from '#lib/server/workflows/export-scripts.ts';
import { writePackage } from '#lib/server/workflows/write-package.ts';
import { temporaryFolder } from '../support/command-line.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** What R said of a package: whether it agrees with every number, and its table of agreement. */
export interface Recomputed {
	readonly agrees: boolean;
	readonly said: string;
}

/** Why R cannot recompute anything here, in words; null where it can. */
export function whyNoR(): string | null {
	const asked = 'for (name in c("survival", "sandwich", "jsonlite")) loadNamespace(name)';
	const { error, status, stderr } = spawnSync('Rscript', ['-e', asked], { encoding: 'utf8' });
	if (error) return 'there is no Rscript here (Debian: apt-get install r-base-core r-cran-sandwich r-cran-jsonlite)';
	return status === 0 ? null : `R lacks a package: ${stderr.trim()}`;
}

/** Makes the package of a database in a new folder; where two people have approved it, with calendar dates. */
export function packageOf(store: Store, approved: ApprovedDates | null = null): string {
	const folder = join(temporaryFolder(), 'package');
	const asked = {
		actor: 'command-line',
		purpose: 'test',
		edition: null,
		approved,
		madeAt: '2021-01-01T00:00:00Z'
	} as const;
	const files = exportPackage(store, { ...asked, scripts: exportScripts(root, { withDates: approved !== null }) });
	if (files === null || !(Symbol.iterator in files)) throw new Error('no package of this database');
	writePackage(folder, files, () => undefined);
	return folder;
}

/** Runs the package's own R script on it. */
export function recomputeInR(folder: string): Recomputed {
	const { status, stdout, stderr } = spawnSync('Rscript', ['--vanilla', join(folder, 'replicate.R')], {
		encoding: 'utf8',
		maxBuffer: 1 << 26
	});
	return { agrees: status === 0, said: `${stdout}${stderr}` };
}

/** Makes the package, has R recompute it, and clears up. */
export function recompute(store: Store): Recomputed {
	const folder = packageOf(store);
	try {
		return recomputeInR(folder);
	} finally {
		rmSync(folder, { recursive: true, force: true });
	}
}
