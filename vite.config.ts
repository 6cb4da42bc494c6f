import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vitest/config';

export default defineConfig({
	// It names Svelte among those that it works with, and would be taken for one of Svelte's own packages and bundled.
	ssr: { external: ['better-auth'] },
	plugins: [sveltekit()],
	// A font inside the style sheet would be a data: address, which the security policy refuses.
	build: { assetsInlineLimit: 0 },
	test: {
		include: ['{src,seeds,tests,bench,tools}/**/*.test.ts'],
		exclude: ['**/node_modules/**', 'tests/browser/**'],
		globalSetup: 'tests/support/bundled-command-line.ts',
		// The command line runs as processes of its own: a busy machine is no failure.
		testTimeout: 60_000,
		hookTimeout: 60_000
	}
});
