import { describe, expect, test } from 'vitest';
import { apart } from './apart.ts';

// By hand.
describe('labels', () => {
	test('stay where there is room', () => {
		expect(apart([10, 50, 30], 5, 100)).toEqual([10, 50, 30]);
	});

	test('are moved up where they would be written over one another', () => {
		expect(apart([12, 10, 11], 5, 100)).toEqual([20, 10, 15]);
	});

	test('are moved down again at the top', () => {
		expect(apart([99, 98, 20], 5, 100)).toEqual([100, 95, 20]);
	});
});
