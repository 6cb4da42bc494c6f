import { expect, test } from 'vitest';
import { whyRefused } from './own-origin.ts';

const own = new URL('http://localhost:3000/');
const caller = { method: 'GET', host: 'localhost:3000', origin: null };

test('a request to the own name is answered, and a change from an own page made', () => {
	expect(whyRefused(caller, own)).toBeNull();
	expect(whyRefused({ ...caller, method: 'POST', origin: own.origin }, own)).toBeNull();
});

test.each([
	['wrong-host', { host: 'rebound.example:3000' }],
	['wrong-host', { host: 'localhost' }],
	['wrong-host', { host: null }],
	['wrong-origin', { method: 'POST', origin: 'http://rebound.example:3000' }],
	['wrong-origin', { method: 'PUT', origin: null }],
	['wrong-origin', { method: 'DELETE', origin: 'null' }]
] as const)('a request is refused: %s', (why, stated) => {
	expect(whyRefused({ ...caller, ...stated }, own)).toBe(why);
});
