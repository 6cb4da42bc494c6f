import Database from 'better-sqlite3';
import { expect, test } from 'vitest';
import { prepared } from './prepared.ts';

test('a statement is made once a connection, and another connection has its own', () => {
	const [one, other] = [new Database(':memory:'), new Database(':memory:')];
	expect(prepared(one, 'SELECT 1')).toBe(prepared(one, 'SELECT 1'));
	expect(prepared(one, 'SELECT 1')).not.toBe(prepared(one, 'SELECT 2'));
	expect(prepared(other, 'SELECT 1')).not.toBe(prepared(one, 'SELECT 1'));
	expect(prepared<[], { one: number }>(other, 'SELECT 1 AS one').get()).toEqual({ one: 1 });
});
