import fc from 'fast-check';
import { expect, test } from 'vitest';
import { textParts, withoutBackticks } from './inline-code.ts';

test('what stands between backticks is code', () => {
	expect(textParts('`ja`/`nej`, ellers tom')).toEqual([
		{ isCode: true, text: 'ja' },
		{ isCode: false, text: '/' },
		{ isCode: true, text: 'nej' },
		{ isCode: false, text: ', ellers tom' }
	]);
});

test('no letter is lost', () => {
	fc.assert(
		fc.property(fc.string({ unit: fc.constantFrom('a', '`', ' ') }), (text) => {
			expect(
				textParts(text)
					.map((part) => part.text)
					.join('')
			).toBe(withoutBackticks(text));
		})
	);
});
