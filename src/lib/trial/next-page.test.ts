import fc from 'fast-check';
import { expect, test } from 'vitest';
import { nextPage } from './next-page.ts';

const OWN = 'https://effektblik.example.dk';

test('a page of the product is gone on to', () => {
	for (const page of ['/', '/measures/m1', '/deliveries/history/12', '/admin/log.csv', '/account/second-factor'])
		expect(nextPage(page)).toBe(page);
});

test('nothing, and what leads elsewhere by a known trick, becomes the front page', () => {
	const tricks = [
		...['', 'https://x.dk', 'http:x.dk', '//x.dk', '///x.dk', '/\\x.dk', '\\\\x.dk', '\\/x.dk', '/\t/x.dk', '/\n/x.dk'],
		...['\t//x.dk', ' //x.dk', '/%2f/x.dk', '/%5cx.dk', 'javascript:alert(1)', 'data:text/html,x', '/@x.dk', '/x@y.dk'],
		...[
			'/?next=//x.dk',
			'/#//x.dk',
			'/a:b',
			'/;@x.dk',
			'/a\r\nset-cookie: a=b',
			'/\u0000/x.dk',
			'/／x.dk',
			'/。x.dk',
			'x.dk'
		]
	];
	for (const trick of tricks) expect(nextPage(trick)).toBe('/');
	expect(nextPage(null)).toBe('/');
});

test('whatever was asked for, a browser stays where it is', () => {
	const anything = fc.oneof(
		fc.string({ unit: 'binary' }),
		fc.webUrl(),
		fc
			.array(fc.constantFrom('/', '\\', '.', ':', '@', '%2f', '%5c', '\t', '\n', 'x.dk', 'http', '?', '#'))
			.map((parts) => parts.join(''))
	);
	fc.assert(
		fc.property(anything, (asked) => {
			expect(new URL(nextPage(asked), `${OWN}/signin`).origin).toBe(OWN);
			expect(nextPage(asked)).toMatch(/^\/(?!\/)[\x21-\x7e]*$/);
		}),
		{ numRuns: 2000 }
	);
});
