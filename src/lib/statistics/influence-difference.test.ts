import { expect, test } from 'vitest';
import { influenceDifference } from './influence-difference.ts';

test('subtracts where a cluster is in both, and keeps it where it is in one', () => {
	const first = new Map([
		[1, 5],
		[2, 1]
	]);
	const second = new Map([
		[2, 4],
		[3, 2]
	]);
	expect([...influenceDifference(first, second)]).toEqual([
		[1, 5],
		[2, -3],
		[3, -2]
	]);
});

test('is zero where a cluster moves both alike, but for rounding', () => {
	// 0.1 + 0.2 is not 0.3 in doubles.
	const first = new Map([
		[1, 0.1 + 0.2],
		[2, -0.3]
	]);
	const second = new Map([
		[1, 0.3],
		[2, -0.3]
	]);
	expect([...influenceDifference(first, second).values()]).toEqual([0, 0]);
});
