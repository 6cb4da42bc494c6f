import fc from 'fast-check';
import { expect, test } from 'vitest';
import { remembering } from './remembered.ts';

test('a reader that remembers reads as the plain one does, texts that were forgotten and values that are nothing too', () => {
	const read = (text: string): number | null => (text.length % 3 === 0 ? null : text.length);
	fc.assert(
		fc.property(fc.array(fc.string({ maxLength: 4 })), (texts) => {
			const remembers = remembering(read);
			const many = Array.from({ length: 22_000 }, (_, at) => String(at));
			for (const text of [...texts, ...many, ...texts, ...many]) expect(remembers(text)).toBe(read(text));
		}),
		{ numRuns: 5 }
	);
});

test('a text that comes again is not read again', () => {
	const asked: string[] = [];
	const read = remembering((text) => asked.push(text));
	for (const text of ['sel', 'lab', 'sel', 'sel']) read(text);
	expect(asked).toEqual(['sel', 'lab']);
});
