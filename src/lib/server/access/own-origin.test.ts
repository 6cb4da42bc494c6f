import { describe, expect, test } from 'vitest';
import { addressOutside, whyRefused } from './this-machine-only.ts';

describe('the address that the server listens on', () => {
	// RFC 6890: 127.0.0.0/8 and ::1 never leave the machine.
	test.each(['127.0.0.1', '127.3.2.1', '::1', 'localhost'])('%s is the machine’s own', (host) => {
		expect(addressOutside({ HOST: host })).toBeNull();
	});

	test.each(['0.0.0.0', '::', '10.0.0.4', '127.0.0.1.example.org', 'example.org', ''])('%s is not', (host) => {
		expect(addressOutside({ HOST: host })).toBe(host);
	});

	test('is every address where nothing is said, and none for a socket in the file system', () => {
		expect(addressOutside({})).toBe('0.0.0.0');
		expect(addressOutside({ SOCKET_PATH: '/run/effektblik' })).toBeNull();
	});
});

describe('a request', () => {
	const own = new URL('http://localhost:3000/');
	const caller = { method: 'GET', host: 'localhost:3000', origin: null, address: '127.0.0.1' };

	test('from this machine to the own name is answered, and a change from an own page made', () => {
		expect(whyRefused(caller, own)).toBeNull();
		expect(whyRefused({ ...caller, address: '::ffff:127.0.0.1' }, own)).toBeNull();
		expect(whyRefused({ ...caller, address: undefined }, own)).toBeNull();
		expect(whyRefused({ ...caller, method: 'POST', origin: own.origin }, own)).toBeNull();
	});

	test.each([
		['not-this-machine', { address: '10.0.0.4' }],
		['wrong-host', { host: 'rebound.example:3000' }],
		['wrong-host', { host: 'localhost' }],
		['wrong-host', { host: null }],
		['wrong-origin', { method: 'POST', origin: 'http://rebound.example:3000' }],
		['wrong-origin', { method: 'PUT', origin: null }],
		['wrong-origin', { method: 'DELETE', origin: 'null' }]
	] as const)('is refused: %s', (why, stated) => {
		expect(whyRefused({ ...caller, ...stated }, own)).toBe(why);
	});
});
