import { expect, test } from 'vitest';
import { tableResponse } from './table-response.ts';

const file = { type: 'text/csv', bytes: new TextEncoder().encode('a,b\r\n') };

test('a file is sent whole, under its checksum', async () => {
	const response = tableResponse(file);
	const { headers } = response;
	expect(await response.text()).toBe('a,b\r\n');
	// Computed by sha256sum.
	expect(headers.get('etag')).toBe('"fbf6b30113a4b6418c623a96ed6844f17ef5751b908a16abaa919d0bcd6b7784"');
	expect(headers.get('content-length')).toBe('5');
});

test('only a browser keeps it, and asks each time whether it is still the same', () => {
	expect(tableResponse(file).headers.get('cache-control')).toBe('private, no-cache');
});
