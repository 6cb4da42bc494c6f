import { renameSync, rmSync, utimesSync } from 'node:fs';
import { join, relative } from 'node:path';
import { build, type Plugin } from 'vite';

/** What brings a program of the machine's own, or looks for its files beside itself. */
const notBundled = [
	'better-sqlite3',
	'better-auth',
	'highs',
	'@myriaddreamin/typst-ts-node-compiler',
	'@resvg/resvg-js'
] as const;

/**
 * Makes the command line into a few files: seven hundred modules take Node half a second and 350 MB to gather, a few
 * files take 30 milliseconds. What a command does not need lies in files that it does not load. More modules that somebody
 * starts with are bundled with it.
 */
export async function bundleCommandLine(root: string, folder: string, more: readonly string[] = []): Promise<void> {
	const beside = `${folder}.${process.pid}`;
	const begun = new Date();
	await build({
		root,
		configFile: false,
		logLevel: 'error',
		// The project's own is not whole before the framework has made its part of it.
		tsconfig: join(root, 'tools/bundle.tsconfig.json'),
		plugins: [placesOfSources(beside)],
		ssr: { noExternal: true, external: [...notBundled] },
		build: {
			ssr: true,
			outDir: beside,
			emptyOutDir: true,
			rolldownOptions: {
				input: ['src/cli/main.ts', 'src/lib/server/workflows/reading-thread.ts', ...more].map((path) =>
					join(root, path)
				),
				output: {
					entryFileNames: '[name].js',
					chunkFileNames: '[name]-[hash].js',
					// Comments and layout are four fifths of the text that would have to be read; names stay, for messages.
					minify: { compress: false, mangle: false, codegen: { removeWhitespace: true } }
				}
			}
		}
	});
	// A source that was written meanwhile is newer.
	utimesSync(join(beside, 'main.js'), begun, begun);
	rmSync(folder, { recursive: true, force: true });
	renameSync(beside, folder);
}

/** A module that looks for something beside itself finds it beside its source; a thread it finds in the bundle. */
function placesOfSources(folder: string): Plugin {
	return {
		name: 'places-of-sources',
		transform: {
			filter: { id: /\.ts$/, code: 'import.meta.url' },
			handler: (code, id) => {
				const place = JSON.stringify(relative(folder, id));
				return code.replaceAll(
					/["']\.\/([\w-]+-thread)\.ts["'], import\.meta\.url|import\.meta\.url/g,
					(_, thread?: string) =>
						thread === undefined ? `new URL(${place}, import.meta.url).href` : `'./${thread}.js', import.meta.url`
				);
			}
		}
	};
}
