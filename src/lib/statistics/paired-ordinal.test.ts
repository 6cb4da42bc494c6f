import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyNumber, expectNumbersOnly } from './any-numbers.fixture.ts';
import { pairedOrdinal } from './paired-ordinal.ts';

test('counts directions, and answers without their counterpart', () => {
	const pairs = [
		{ before: 1, after: 5 },
		{ before: 2, after: 3 },
		{ before: 4, after: 4 },
		{ before: 5, after: 4 },
		{ before: 3, after: null },
		{ before: null, after: 2 },
		{ before: null, after: null }
	];
	expect(pairedOrdinal(pairs)).toMatchObject({
		count: 4,
		beforeOnly: 1,
		afterOnly: 1,
		up: 2,
		same: 1,
		down: 1,
		net: 0.25
	});
});

test('has no share and no test without a pair', () => {
	expect(pairedOrdinal([])).toMatchObject({ count: 0, net: null, netInterval: null, test: null });
});

test('is numbers or null, and everybody is somewhere', () => {
	const pair = fc.record({ before: fc.option(anyNumber), after: fc.option(anyNumber) });
	fc.assert(
		fc.property(fc.array(pair, { maxLength: 12 }), (pairs) => {
			const moved = pairedOrdinal(pairs);
			expectNumbersOnly(moved);
			expect(moved.up + moved.same + moved.down).toBe(moved.count);
		})
	);
});
