import { sveltekit } from '@sveltejs/kit/vite';
import { globSync, readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

const tests = '{src,seeds,tests,bench,tools}/**/*.test.ts';
const packages = '**/node_modules/**';

/** Those that put something in the place of a module: whoever has imported it before them would not see it. */
const replacing = globSync(tests, { exclude: [packages] }).filter((file) =>
	readFileSync(file, 'utf8').includes('vi.mock(')
);

export default defineConfig({
	// It names Svelte among those that it works with, and would be taken for one of Svelte's own packages and bundled.
	ssr: { external: ['better-auth'] },
	plugins: [sveltekit()],
	// A font inside the style sheet would be a data: address, which the security policy refuses.
	build: { assetsInlineLimit: 0 },
	test: {
		globalSetup: ['tests/support/temporary-folder-of-run.ts', 'tests/support/bundled-command-line.ts'],
		// The command line runs as processes of its own: a busy machine is no failure.
		testTimeout: 60_000,
		hookTimeout: 60_000,
		// What is left to itself leaves one of two processors idle.
		maxWorkers: availableParallelism(),
		// Files share what they import: to gather it anew for each of four hundred took as long as most of the tests.
		projects: [
			{ extends: true, test: { name: 'sharing', include: [tests], exclude: [packages, ...replacing], isolate: false } },
			{ extends: true, test: { name: 'apart', include: replacing } }
		]
	}
});
