import { expect, test } from 'vitest';
import { finiteOrNull } from './finite-or-null.ts';

test('keeps numbers, and makes nothing of what is none', () => {
	expect([0, -1.5, NaN, Infinity, -Infinity].map(finiteOrNull)).toEqual([0, -1.5, null, null, null]);
});
