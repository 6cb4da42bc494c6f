import { renameSync, rmSync, utimesSync } from 'node:fs';
import { join, relative } from 'node:path';
import { build, type Plugin } from 'vite';

/**
 * Makes the command line into a few files: seven hundred modules take Node half a second and 350 MB to gather, a few
 * files take 30 milliseconds. What a command does not need lies in files that it does not load.
 */
export async function bundleCommandLine(root: string, folder: string): Promise<void> {
	const beside = `${folder}.${process.pid}`;
	const begun = new Date();
	await build({
		root,
		configFile: false,
		logLevel: 'error',
		// The project's own is not whole before the framework has made its part of it.
		tsconfig: join(root, 'tools/bundle.tsconfig.json'),
		plugins: [placesOfSources(beside)],
		ssr: { noExternal: true, external: ['better-sqlite3'] },
		build: {
			ssr: join(root, 'src/cli/main.ts'),
			outDir: beside,
			emptyOutDir: true,
			rolldownOptions: { output: { entryFileNames: 'main.js', chunkFileNames: '[name]-[hash].js' } }
		}
	});
	// A source that was written meanwhile is newer.
	utimesSync(join(beside, 'main.js'), begun, begun);
	rmSync(folder, { recursive: true, force: true });
	renameSync(beside, folder);
}

/** A module that looks for something beside itself finds it beside its source. */
function placesOfSources(folder: string): Plugin {
	return {
		name: 'places-of-sources',
		transform: {
			filter: { id: /\.ts$/, code: 'import.meta.url' },
			handler: (code, id) => {
				const place = JSON.stringify(relative(folder, id));
				return code.replaceAll('import.meta.url', `new URL(${place}, import.meta.url).href`);
			}
		}
	};
}
