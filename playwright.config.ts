import { defineConfig } from '@playwright/test';
import { servers } from './tests/browser/servers.ts';
import { findChromium } from './tools/chromium.ts';

const executablePath = findChromium();

/** The built server in a real browser: once with the synthetic trial, once with nothing. */
export default defineConfig({
	testDir: 'tests/browser',
	testMatch: '*.spec.ts',
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
	webServer: Object.entries(servers).map(([name, { url }]) => ({
		command: `node tests/browser/serve.ts ${name}`,
		url,
		reuseExistingServer: false,
		gracefulShutdown: { signal: 'SIGTERM', timeout: 2000 }
	}))
});
