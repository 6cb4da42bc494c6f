import { describe, expect, test } from 'vitest';
import { toldOf } from './told.ts';

// The authority: docs/decisions/0022.
describe('what readers are told', () => {
	test.each([
		['improvement', 'possible-improvement'],
		['deterioration', 'possible-deterioration']
	] as const)(
		'%s stands where the groups clearly differ after as well, and is held back otherwise',
		(verdict, held) => {
			expect(toldOf(verdict, 0.0499)).toBe(verdict);
			expect(toldOf(verdict, 0.05)).toBe(held);
			expect(toldOf(verdict, 1)).toBe(held);
			expect(toldOf(verdict, null)).toBe(held);
		}
	);

	test.each([
		'not-delivered',
		'too-few',
		'undecided',
		'no-important-change',
		'possible-improvement',
		'possible-deterioration'
	] as const)('%s is told as it is registered, whatever stands after', (verdict) => {
		for (const p of [0.0001, 1, null]) expect(toldOf(verdict, p)).toBe(verdict);
	});
});
