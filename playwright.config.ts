import { defineConfig } from '@playwright/test';
import { servers } from './tests/browser/servers.ts';
import { findChromium } from './tools/chromium.ts';

const executablePath = findChromium();

/** The built server in a real browser: once with the synthetic trial, once with nothing. */
export default defineConfig({
	testDir: 'tests/browser',
	workers: 2,
	forbidOnly: true,
	reporter: 'list',
	use: {
		baseURL: servers.seeded.url,
		launchOptions: {
			...(executablePath === null ? {} : { executablePath }),
			args: [
				'--no-sandbox',
				'--disable-gpu',
				'--disable-background-networking',
				'--disable-component-update',
				'--no-first-run'
			]
		}
	},
	// The longest that one worker must do alone comes first: at the end the other would wait for it.
	projects: [
		{ name: 'sweep', testMatch: 'sweep.spec.ts' },
		{ name: 'pages', testMatch: '*.spec.ts', testIgnore: 'sweep.spec.ts' }
	],
	webServer: {
		command: 'node tests/browser/serve.ts',
		url: servers.seeded.url,
		timeout: 120_000,
		reuseExistingServer: false,
		gracefulShutdown: { signal: 'SIGTERM', timeout: 2000 }
	}
});
