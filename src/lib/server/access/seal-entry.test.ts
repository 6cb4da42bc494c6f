import { describe, expect, test } from 'vitest';
import { BEFORE_THE_FIRST, hashOf } from './seal-entry.ts';

const first = {
	number: 1,
	at: '2026-11-22T20:47:20.164Z',
	actor: 'command-line',
	action: 'estimates-printed',
	subject: '{"scope":"320"}',
	previous: BEFORE_THE_FIRST
};

describe('the hash of an entry', () => {
	// By sha256sum of coreutils: printf '1\n2026-11-22T20:47:20.164Z\ncommand-line\n…\n' | sha256sum
	test('is that of its columns, a line each, as anybody can compute it', () => {
		const hash = hashOf(first);
		expect(hash).toBe('7c461ebb46a652c311f65414d06a8cf887e0915605bc21b7ec4d88cf21097754');
		const second = {
			number: 2,
			at: '2026-11-22T20:47:21.000Z',
			actor: 'server',
			action: 'delivery-refused',
			subject: '{"municipality":"316","errors":{"bad-date":3,"ragged-row":1}}',
			previous: hash
		};
		expect(hashOf(second)).toBe('1bf8f9622de063561c87258a5c6714ce9e1d0895aa120c693c3f8f46ec62064e');
	});

	test('is another one when a part of a column is moved into the next', () => {
		const moved = { ...first, actor: 'command-', action: 'lineestimates-printed' };
		const lines = { ...first, at: `${first.at}\n${first.actor}`, actor: first.action, action: first.subject };
		for (const other of [moved, lines, { ...lines, subject: '' }]) expect(hashOf(other)).not.toBe(hashOf(first));
	});
});
