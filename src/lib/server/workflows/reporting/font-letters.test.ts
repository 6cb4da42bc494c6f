import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { fontLetters } from './font-letters.ts';
import { fontFiles } from './fonts.ts';

const fonts = fontFiles.map((file) => fontLetters(readFileSync(file)));

// As many as fontconfig counts in the same file (fc-query).
test('are those that the typeface has', () => {
	const [regular] = fonts;
	expect(regular?.size).toBe(1615);
	expect(Array.from('aæøåÆØÅé0−–—≤≥±½δ·\u00a0').filter((letter) => !regular?.has(letter.codePointAt(0) ?? 0))).toEqual(
		[]
	);
	expect(Array.from('😀漢ع').filter((letter) => regular?.has(letter.codePointAt(0) ?? 0))).toEqual([]);
});

test('are the same in every weight', () => {
	expect(new Set(fonts.map((letters) => [...letters].join())).size).toBe(1);
});

test('of what is no such font are not made up', () => {
	expect(() => fontLetters(Buffer.alloc(64))).toThrow('a font without cmap');
});
