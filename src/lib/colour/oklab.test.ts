import { expect, test } from 'vitest';
import { colourDistance, lightnessDistance, oklab } from './oklab.ts';

// CSS Color Module Level 4 gives these colours in both notations (the named colours of its examples of oklab()).
test.each([
	['#ffffff', [1, 0, 0]],
	['#000000', [0, 0, 0]],
	['#ff0000', [0.627_96, 0.224_86, 0.125_85]],
	['#00ff00', [0.866_44, -0.233_89, 0.179_5]],
	['#0000ff', [0.452_01, -0.032_46, -0.311_53]]
] as const)('%s is where the published conversion puts it', (hex, published) => {
	const found = oklab(hex);
	for (const [index, value] of published.entries()) expect(found[index]).toBeCloseTo(value, 4);
});

test('black and white are 1 apart in both, and red and its grey are not apart in lightness alone', () => {
	expect(colourDistance('#000000', '#ffffff')).toBeCloseTo(1, 6);
	expect(lightnessDistance('#000000', '#ffffff')).toBeCloseTo(1, 6);
	expect(colourDistance('#ff0000', '#0000ff')).toBeGreaterThan(lightnessDistance('#ff0000', '#0000ff'));
});
