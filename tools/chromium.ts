import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { runStep } from './run-step.ts';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];

function isExecutable(path: string): boolean {
	try {
		accessSync(path, constants.X_OK);
		return true;
	} catch {
		// accessSync says "no" by throwing.
		return false;
	}
}

/** The browser for the tests: the one that EFFEKTBLIK_CHROMIUM names, else the first on PATH. Null where there is none. */
export function findChromium(): string | null {
	const named = process.env['EFFEKTBLIK_CHROMIUM'];
	if (named !== undefined) return named;
	const folders = (process.env['PATH'] ?? '').split(delimiter);
	return folders.flatMap((folder) => names.map((name) => join(folder, name))).find(isExecutable) ?? null;
}

/** Finds a browser, or installs Debian's where apt can do it; else says what to install. */
export function installChromium(): boolean {
	if (findChromium() !== null) return true;
	if (process.getuid?.() === 0 && isExecutable('/usr/bin/apt-get')) {
		console.error('effektblik: No browser found: installing Chromium with apt (a minute or two) ...');
		const quiet = { DEBIAN_FRONTEND: 'noninteractive' };
		const isInstalled =
			runStep('apt-get', ['update', '-qq'], quiet) &&
			runStep('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'], quiet);
		if (isInstalled && findChromium() !== null) return true;
	}
	console.error(
		'effektblik: The browser tests need Chromium. Install it (Debian: apt-get install chromium), or name it in EFFEKTBLIK_CHROMIUM.'
	);
	return false;
}
