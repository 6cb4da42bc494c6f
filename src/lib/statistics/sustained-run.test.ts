import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyNumber, expectNumbersOnly } from './any-numbers.fixture.ts';
import { shareOfStates, sustainedRun } from './sustained-run.ts';

test('is dated from its beginning', () => {
	expect(sustainedRun('UEEUUEEEE'.split(''), 'E', 3)).toBe(6);
	expect(sustainedRun('EEEU'.split(''), 'E', 3)).toBe(1);
});

test('is none where no run is long enough, the last one included', () => {
	expect(sustainedRun('EEUEE'.split(''), 'E', 3)).toBeNull();
	expect(sustainedRun([], 'E', 3)).toBeNull();
	expect(sustainedRun(['E'], 'E', 0)).toBeNull();
});

test('the share is of all states', () => {
	expect(shareOfStates('EUUE'.split(''), 'E')).toBe(0.5);
	expect(shareOfStates([], 'E')).toBeNull();
});

test('begins so many wanted states, and no earlier place does', () => {
	const states = fc.array(fc.constantFrom('E', 'U'), { maxLength: 20 });
	fc.assert(
		fc.property(states, fc.oneof(fc.nat({ max: 5 }), anyNumber), (drawn, length) => {
			const found = sustainedRun(drawn, 'E', length);
			expectNumbersOnly(found);
			if (!Number.isInteger(length) || length < 1 || length > 20) return;
			const wanted = drawn.join('').indexOf('E'.repeat(length));
			expect(found).toBe(wanted === -1 ? null : wanted + 1);
		})
	);
});
