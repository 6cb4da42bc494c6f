import { expect, test, vi } from 'vitest';
import { gunzipSync } from 'node:zlib';
import { keptPages } from './kept-pages.ts';

const page =
	(text: string, headers: Record<string, string> = {}) =>
	() =>
		Promise.resolve(new Response(text, { headers: { etag: '"1"', ...headers } }));
const textOf = (kept: { plain: Uint8Array } | null) => kept && new TextDecoder().decode(kept.plain);

test('a page is rendered once for all who ask meanwhile, and then found, plain and compressed', async () => {
	const pages = keptPages();
	const render = vi.fn(page('one'));
	expect(pages.find('da /')).toBeNull();
	await Promise.all([pages.rendered('da /', render), pages.rendered('da /', render)]);
	expect(render).toHaveBeenCalledTimes(1);
	const found = pages.find('da /');
	expect(textOf(found)).toBe('one');
	expect(gunzipSync(found?.zipped ?? '').toString()).toBe('one');
	expect(found?.headers.get('etag')).toBe('"1"');
	expect(pages.find('en /')).toBeNull();
});

test('with other figures it is another page', async () => {
	const pages = keptPages();
	let figures = {};
	pages.figuresFrom(() => figures);
	await pages.rendered('da /', page('old'));
	figures = {};
	expect(pages.find('da /')).toBeNull();
	expect(textOf(await pages.rendered('da /', page('new')))).toBe('new');
});

test.each([
	['was not found', () => Promise.resolve(new Response('', { status: 404 }))],
	['brings a cookie', page('mine', { 'set-cookie': 'who=me' })]
])('a page that %s is not kept', async (_, render) => {
	const pages = keptPages();
	expect(await pages.rendered('da /', render)).toBeNull();
	expect(pages.find('da /')).toBeNull();
	expect(textOf(await pages.rendered('da /', page('found')))).toBe('found');
});

test('a page that breaks is tried again', async () => {
	const pages = keptPages();
	await expect(pages.rendered('da /', () => Promise.reject(new Error('broken')))).rejects.toThrow('broken');
	expect(textOf(await pages.rendered('da /', page('whole')))).toBe('whole');
});
