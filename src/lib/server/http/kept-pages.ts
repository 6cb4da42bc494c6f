import { gzipSync } from 'node:zlib';

/** A page as it is sent again and again. */
export interface KeptPage {
	readonly headers: ReadonlyMap<string, string>;
	readonly plain: Uint8Array<ArrayBuffer>;
	readonly zipped: Uint8Array;
}

/**
 * Pages that are the same for everybody of one standing, kept as long as the figures on them are. A page of figures takes twenty
 * milliseconds to render, and SvelteKit a third of one to send what is rendered: two hundred readers would wait for
 * each other.
 */
export interface KeptPages {
	/** Says how to ask for the figures as they are: the same object as long as they are the same. */
	figuresFrom(ask: () => object): void;
	/** Says how to tell, without waiting, what somebody with these cookies may be sent; null where it must be asked. */
	standingFrom(ask: (cookies: string | undefined) => string | null): void;
	/** The standing of somebody with these cookies. */
	standing(cookies: string | undefined): string | null;
	/** The page of that name with the figures as they are now, or null where it is not rendered yet. */
	find(name: string): KeptPage | null;
	/**
	 * Has a page rendered, once for all who ask meanwhile, and keeps it. `name` says all that the pages differ by and
	 * is nothing that was typed, or whoever types could fill the memory. Null where it is no page to keep: it was not
	 * found, it broke, or it brings a cookie.
	 */
	rendered(name: string, render: () => Promise<Response>): Promise<KeptPage | null>;
}

/** A page, perhaps still to come. */
interface Place {
	page: KeptPage | null;
	readonly coming: Promise<KeptPage | null>;
}

export function keptPages(): KeptPages {
	const noFigures = {};
	const byFigures = new WeakMap<object, Map<string, Place>>();
	let ask: () => object = () => noFigures;
	let askStanding: (cookies: string | undefined) => string | null = () => null;

	function placesNow(): Map<string, Place> {
		const figures = ask();
		const places = byFigures.get(figures) ?? new Map<string, Place>();
		byFigures.set(figures, places);
		return places;
	}

	return {
		figuresFrom(how) {
			ask = how;
		},
		standingFrom(how) {
			askStanding = how;
		},
		standing: (cookies) => askStanding(cookies),
		find: (name) => placesNow().get(name)?.page ?? null,
		rendered(name, render) {
			const places = placesNow();
			const place = places.get(name) ?? { page: null, coming: keptFrom(render) };
			if (places.has(name)) return place.coming;
			places.set(name, place);
			const settle = (page: KeptPage | null) => {
				place.page = page;
				if (page === null) places.delete(name);
			};
			place.coming.then(settle, () => {
				settle(null);
			});
			return place.coming;
		}
	};
}

async function keptFrom(render: () => Promise<Response>): Promise<KeptPage | null> {
	const response = await render();
	if (response.status !== 200 || response.headers.has('set-cookie')) return null;
	const plain = new Uint8Array(await response.arrayBuffer());
	return { headers: new Map(response.headers), plain, zipped: gzipSync(plain) };
}

const place = Symbol.for('effektblik.kept-pages');
const shared = globalThis as { [place]?: KeptPages };

/** The server's pages. What SvelteKit built and the server around it hold a copy of this file each, and meet here. */
export function shareKeptPages(): KeptPages {
	return (shared[place] = keptPages());
}

/** Those that the server around shares, or null where there is none. */
export function sharedKeptPages(): KeptPages | null {
	return shared[place] ?? null;
}
