import { expect, test } from 'vitest';
import { kaplanMeier, type Lifetime } from './kaplan-meier.ts';
import { survivalAt } from './survival-at.ts';

const ended = (time: number): Lifetime => ({ time, event: true, cluster: 0 });
const watched = (time: number): Lifetime => ({ time, event: false, cluster: 0 });

test('is 1 before the first event, and has fallen on the day of one', () => {
	const curve = kaplanMeier([ended(5), watched(9)]);
	expect([4, 5, 9].map((time) => survivalAt(curve, time))).toEqual([1, 0.5, 0.5]);
});

test('is not known beyond the last day anybody was watched', () => {
	expect(survivalAt(kaplanMeier([ended(5), watched(9)]), 10)).toBeNull();
});

test('is 0 for ever once nobody is left', () => {
	expect(survivalAt(kaplanMeier([ended(5), ended(9)]), 1000)).toBe(0);
});
