import { expect, test } from 'vitest';
import { reportResponse } from './report-response.ts';

const address = 'http://localhost/reports/2026-1/quarterly-status.da.txt';
const bytes = new TextEncoder().encode('a,b\r\n');

test('only a browser keeps a report, and asks each time whether it is still the same', async () => {
	const sent = reportResponse(new Request(address), bytes, 'x.txt');
	expect(await sent.text()).toBe('a,b\r\n');
	expect(sent.headers.get('cache-control')).toBe('private, no-cache');

	const headers = { 'if-none-match': sent.headers.get('etag') ?? '' };
	const again = reportResponse(new Request(address, { headers }), bytes, 'x.txt');
	expect([again.status, again.headers.get('cache-control')]).toEqual([304, 'private, no-cache']);
	const other = reportResponse(new Request(address, { headers }), bytes.slice(1), 'x.txt');
	expect(other.status).toBe(200);
});
