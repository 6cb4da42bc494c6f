import { expect, test } from 'vitest';
import { linearLight } from './linear-light.ts';
import { colourDistance } from './oklab.ts';
import { seenBy, visions } from './seen-by.ts';

test.each(visions)('%s sees white, grey and black as they are: each row of a matrix sums to 1', (vision) => {
	for (const grey of ['#ffffff', '#808080', '#000000'] as const) expect(seenBy(vision, grey)).toBe(grey);
});

test('usual vision sees every colour as it is', () => {
	for (const hex of ['#17406d', '#9a4914', '#329e90'] as const) expect(seenBy('usual', hex)).toBe(hex);
});

test('red light is what the first column of the published matrix for deuteranopia says', () => {
	const [red, green, blue] = linearLight(seenBy('deuteranopia', '#ff0000'));
	expect(red).toBeCloseTo(0.367, 2);
	expect(green).toBeCloseTo(0.28, 2);
	// Less than no blue cannot be shown.
	expect(blue).toBe(0);
});

test('who misses a cone confuses what such people are known to confuse', () => {
	const green = '#6a9a3a';
	const red = '#c4673f';
	const seen = colourDistance(seenBy('deuteranopia', green), seenBy('deuteranopia', red));
	expect(seen).toBeLessThan(colourDistance(green, red) / 2);
});

test('in grey all three lights are alike', () => {
	for (const hex of ['#17406d', '#9a4914', '#329e90'] as const) expect(seenBy('grey', hex)).toMatch(/^#(..)\1\1$/);
});
