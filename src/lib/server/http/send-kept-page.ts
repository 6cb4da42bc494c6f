import type { IncomingMessage, ServerResponse } from 'node:http';
import { languageOf, type Language } from '#lib/i18n/languages.ts';
import type { KeptPage, KeptPages } from './kept-pages.ts';

/** The name that a page is kept by: whose it is, its language and its address. */
export function keptName(standing: string, language: Language, path: string): string {
	return `${standing} ${language} ${path}`;
}

/** The kept page that a request asks for, if there is one. A language that is no plain choice is left to SvelteKit. */
export function keptPageFor({ method, url = '', headers }: IncomingMessage, pages: KeptPages): KeptPage | null {
	if (method !== 'GET') return null;
	const chosen = /(?:^|;)\s*lang=([^;]*)/.exec(headers.cookie ?? '')?.[1];
	const language = chosen === undefined ? 'da' : languageOf(chosen);
	const standing = language === null ? null : pages.standing(headers.cookie);
	return language === null || standing === null ? null : pages.find(keptName(standing, language, url));
}

/** Sends a kept page, compressed where the browser takes that, or only that it is still the same. */
export function sendKeptPage({ headers }: IncomingMessage, response: ServerResponse, page: KeptPage): void {
	for (const [name, value] of page.headers) response.setHeader(name, value);
	// Weak: the same page, whether compressed or not.
	const tag = `W/${page.headers.get('etag') ?? '""'}`;
	response.setHeader('etag', tag);
	response.setHeader('vary', 'cookie, accept-encoding');
	if (headers['if-none-match'] === tag) {
		response.removeHeader('content-length');
		response.writeHead(304).end();
		return;
	}
	const isZipped = headers['accept-encoding']?.includes('gzip') ?? false;
	if (isZipped) response.setHeader('content-encoding', 'gzip');
	const bytes = isZipped ? page.zipped : page.plain;
	response.setHeader('content-length', bytes.length);
	response.writeHead(200).end(bytes);
}
