import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** A route of the product, as its folder has it. */
export interface ProductRoute {
	/** The folder below `src/routes`, parameters in brackets. */
	readonly id: string;
	readonly methods: readonly string[];
	/** Whether it shows a page, and not only a file or an answer. */
	readonly isPage: boolean;
}

const folder = fileURLToPath(new URL('../../src/routes', import.meta.url));

/** Every route of the product with the methods that it takes, read from its sources. */
export function productRoutes(): ProductRoute[] {
	const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
	const ids = new Set(files.filter((file) => /\+(page\.svelte|server\.ts)$/.test(file)).map(dirname));
	return [...ids].toSorted().map((id) => ({
		id: id === '.' ? '/' : `/${id}`,
		methods: methodsOf(join(folder, id)),
		isPage: files.includes(join(id, '+page.svelte'))
	}));
}

function methodsOf(route: string): string[] {
	const source = readdirSync(route)
		.filter((file) => file === '+server.ts' || file === '+page.server.ts')
		.map((file) => readFileSync(join(route, file), 'utf8'))
		.join('\n');
	const exported = [...source.matchAll(/^export (?:const|async function|function) ([A-Z]+)\b/gm)].map(
		([, name = '']) => name
	);
	const ofPage = readdirSync(route).includes('+page.svelte') ? ['GET'] : [];
	const ofActions = /^export const actions\b/m.test(source) ? ['POST'] : [];
	const methods = [...exported, ...ofPage, ...ofActions];
	return methods.includes('GET') ? [...methods, 'HEAD'] : methods;
}
