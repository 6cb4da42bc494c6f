import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LARGEST_BODY } from '#lib/trial/upload-limits.ts';
import { isFile, isFileOfEdition, isSmall, refusedByHead } from './request-limits.ts';

const upload = '/deliveries/uploads/0123456789abcdef0123456789abcdef';
const bringing = (bytes: number) => ({ 'content-length': String(bytes) });

describe('by its head alone a request is', () => {
	test.each([
		['GET', '/', {}],
		['HEAD', '/measures/cost?lang=en', {}],
		['GET', '/m%C3%A5l', {}],
		['POST', '/deliveries/uploads', {}],
		['POST', `/deliveries/0123?/receive`, bringing(4096)],
		['POST', '/reports/year-end?/write', bringing(32_768)],
		['POST', '/deliveries', bringing(LARGEST_BODY)],
		['POST', '/deliveries?/', bringing(LARGEST_BODY)],
		['PUT', upload, bringing(LARGEST_BODY)]
	])('routed: %s %s %o', (method, url, headers) => {
		expect(refusedByHead({ method, url, headers })).toBeNull();
	});

	test.each([
		// RFC 3629: an overlong form is no character; RFC 3986: a path of ours begins with a slash.
		[400, 'GET', '/%c0%af', {}],
		[400, 'GET', '/%', {}],
		[400, 'GET', '/a%00b', {}],
		[400, 'GET', '/a%5cb', {}],
		[400, 'GET', '/%0d%0aset-cookie:a', {}],
		[400, 'OPTIONS', '*', {}],
		[400, 'GET', 'http://elsewhere.example/', {}],
		[405, 'TRACE', '/', {}],
		[405, 'POST', '/icon.svg', {}],
		[405, 'PUT', '/_app/immutable/x', {}],
		[411, 'PUT', upload, { 'transfer-encoding': 'chunked' }],
		[411, 'GET', '/', { 'transfer-encoding': 'chunked' }],
		[413, 'POST', '/deliveries', bringing(LARGEST_BODY + 1)],
		[413, 'PUT', upload, bringing(LARGEST_BODY + 1)],
		[413, 'POST', upload, bringing(4097)],
		[413, 'PUT', `${upload}/x`, bringing(4097)],
		[413, 'POST', '/deliveries/0123?/receive', bringing(4097)],
		[413, 'GET', '/', bringing(4097)],
		[414, 'GET', `/?${'x'.repeat(2048)}`, {}]
	] as const)('refused with %i: %s %s %o', (status, method, url, headers) => {
		expect(refusedByHead({ method, url, headers })).toBe(status);
	});

	test('judged without a throw, whatever it is', () => {
		fc.assert(
			fc.property(fc.string(), fc.string(), fc.dictionary(fc.string(), fc.string()), (method, url, headers) => {
				refusedByHead({ method, url, headers });
			})
		);
	});
});

test('only what sends a delivery brings more than a little', () => {
	expect(isSmall('PUT', upload)).toBe(false);
	expect(isSmall('POST', '/deliveries')).toBe(false);
	expect(isSmall('POST', upload)).toBe(true);
});

test.each([
	['/icon.svg', true],
	['/_app/immutable/assets/a.css', true],
	['/icon.svg?a=b', true],
	['/', false],
	['/?a=b.c', false],
	['/deliveries/template.xlsx', false],
	['/measures/cost', false]
])('%s is a file that is served as it lies: %s', (url, is) => {
	expect(isFile(url)).toBe(is);
});

test.each([
	['/editions/2018-3/tables/cost.csv', true],
	['/editions/2018-3/tables/cost.danish.csv?lang=en', true],
	['/editions/2018-3/datapackage.json', true],
	['/reports/2018-3.da.zip', true],
	['/reports/2018-3/quarterly-status.da.pdf', true],
	['/reports/2018-3/quarterly-status/figures/figur-01.svg', true],
	['/reports/2018-3/quarterly-status', false],
	['/editions/2018-3/tables', false],
	['/editions/2018-3/figures/cost', false],
	['/editions/2018-3', false],
	['/x/editions/2018-3/tables/cost.csv', false]
])('%s is a file of an edition: %s', (url, is) => {
	expect(isFileOfEdition(url)).toBe(is);
});
