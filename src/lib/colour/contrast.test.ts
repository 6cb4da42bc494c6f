import { expect, test } from 'vitest';
import { contrast } from './contrast.ts';

test('black on white is 21 to 1, and a colour on itself 1 to 1: WCAG 2.2, contrast ratio', () => {
	expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 10);
	expect(contrast('#ffffff', '#000000')).toBeCloseTo(21, 10);
	expect(contrast('#17406d', '#17406d')).toBe(1);
});

test('a grey is just dark enough, and the next lighter one not: WCAG technique G18’s well-known #767676', () => {
	expect(contrast('#767676', '#ffffff')).toBeCloseTo(4.54, 2);
	expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
});
