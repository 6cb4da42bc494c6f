import { expect, test } from 'vitest';
import { drawings } from '../../../../../tests/support/report-drawings.ts';
import { drawPicture } from './draw-picture.ts';

const forest = drawings.get('forest') ?? '';

// PNG, 11.2.2 (IHDR): width and height are the first two numbers of the first chunk.
test('has three pixels for one of the drawing', () => {
	const { png, width, height } = drawPicture(forest);
	const header = Buffer.from(png);
	expect(header.readUInt32BE(16)).toBe(3 * width);
	expect(header.readUInt32BE(20)).toBe(3 * height);
	expect(forest).toContain(` width="${width}"`);
});

// Without a typeface the text would be left out in silence.
test('has its writing, in a typeface that no machine must have', () => {
	const written = (text: string) => {
		const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="90" height="20"><text y="15">${text}</text></svg>`;
		return Buffer.from(drawPicture(svg).png);
	};
	expect(written('skjult').equals(written(''))).toBe(false);
	// A letter that the typeface lacks would be a box, the same for each.
	const letters = Array.from('æøåÆØÅ−–≤≥±δ½');
	expect(new Set(letters.map((letter) => written(letter).toString('base64'))).size).toBe(letters.length);
});
