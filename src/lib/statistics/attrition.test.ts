import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyNumber, expectNumbersOnly } from './any-numbers.fixture.ts';
import { attrition } from './attrition.ts';

const first = [
	{ before: 10, after: 4 },
	{ before: 12, after: null }
];
const second = [
	{ before: 8, after: 4 },
	{ before: 6, after: 4 },
	{ before: 9, after: null },
	{ before: 9, after: null }
];

test('says what those lost would need to undo the result', () => {
	// By hand: changes -6, -4, -2 add up to -12, which three lost would undo by +4 each.
	expect(attrition(first, second)).toMatchObject({
		first: { hits: 1, count: 2 },
		second: { hits: 2, count: 4 },
		overallRate: 0.5,
		difference: 0,
		beforeOfCompleters: 8,
		beforeOfLost: 10,
		changeOfCompleters: -4,
		tippingChange: 4,
		changeIfLostUnchanged: -2
	});
});

test('has nothing to tip where nobody was lost', () => {
	const complete = [{ before: 1, after: 2 }];
	expect(attrition(complete, complete)).toMatchObject({ overallRate: 0, tippingChange: null, beforeOfLost: null });
});

test('has no change where everybody was lost, and nothing of nobody', () => {
	const lost = [{ before: 1, after: null }];
	expect(attrition(lost, lost)).toMatchObject({ overallRate: 1, changeOfCompleters: null, tippingChange: null });
	expect(attrition([], [])).toMatchObject({ overallRate: null, difference: null, p: null });
});

test('is numbers or null, whatever the groups', () => {
	const group = fc.array(fc.record({ before: fc.option(anyNumber), after: fc.option(anyNumber) }), { maxLength: 8 });
	fc.assert(
		fc.property(group, group, (one, other) => {
			expectNumbersOnly(attrition(one, other));
		})
	);
});
