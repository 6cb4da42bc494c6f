import { expect, test } from 'vitest';
import { completePairs } from './complete-pairs.ts';

test('are those with both values; 0 is a value', () => {
	const pairs = [
		{ before: 0, after: 0 },
		{ before: null, after: 3 },
		{ before: 2, after: null },
		{ before: null, after: null }
	];
	expect(completePairs(pairs)).toEqual([{ before: 0, after: 0 }]);
});
