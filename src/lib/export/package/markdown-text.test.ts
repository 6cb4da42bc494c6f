import { expect, test } from 'vitest';
import { markdownText } from './markdown-text.ts';

// CommonMark 0.31, 2.4: a backslash before a sign of ASCII's punctuation makes it stand for itself.
test.each([
	['Evaluering, 2. runde (VIVE)', 'Evaluering, 2. runde (VIVE)'],
	['a_b*c`d', 'a\\_b\\*c\\`d'],
	['<b>&amp;</b>', '\\<b\\>\\&amp;\\</b\\>'],
	['![x](y)', '!\\[x\\](y)'],
	['https://x.dk og www.x.dk og a@x.dk', 'https\\://x.dk og www\\.x.dk og a\\@x.dk'],
	['\\<b>', '\\\\\\<b\\>']
])('%s', (typed, written) => {
	expect(markdownText(typed)).toBe(written);
});
