import fc from 'fast-check';
import { expect, test } from 'vitest';
import { remembering } from './remembered.ts';

test('a reader that remembers reads as the plain one does, texts that were forgotten and values that are nothing too', () => {
	const read = (text: string): string | null => (text.length % 3 === 0 ? null : text);
	const texts = fc.array(fc.string({ unit: fc.constantFrom('a', 'b', ' '), maxLength: 80, size: 'max' }), {
		maxLength: 200,
		size: 'max'
	});
	const many = Array.from({ length: 12_000 }, (_, at) => String(at));
	fc.assert(
		fc.property(texts, (few) => {
			const remembers = remembering(read);
			for (const text of [...few, ...few, ...many, ...few]) expect(remembers(text)).toBe(read(text));
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
