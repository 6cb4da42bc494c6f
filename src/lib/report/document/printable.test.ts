import fc from 'fast-check';
import { expect, test } from 'vitest';
import { printable } from './printable.ts';

test('what a control character would break is left out, and nothing else is', () => {
	expect(printable('Fa\u0000xe\u001b\u0085, 12,4\u00a0%\n\ud800😀')).toBe('Faxe, 12,4\u00a0%\n😀');
});

// XML 1.0, production 2 (Char): what a document may hold at all.
test('any text can stand in XML afterwards', () => {
	fc.assert(
		fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (text) => {
			expect(printable({ lines: [text] }).lines[0]).toMatch(/^[\t\n\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]*$/u);
		})
	);
});

test('what is no text stays as it is', () => {
	expect(printable({ number: 3, nothing: null, sure: true })).toEqual({ number: 3, nothing: null, sure: true });
});
