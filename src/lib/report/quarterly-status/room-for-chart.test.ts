import { expect, test } from 'vitest';
import { HIDDEN, type ReportBlock } from '../document/report-document.ts';
import { hasRoomForChart, MOST_LETTERS } from './room-for-chart.ts';

const withText = (letters: number, ...blocks: readonly ReportBlock[]) =>
	hasRoomForChart([{ heading: '', blocks: [{ kind: 'paragraph', text: 'a'.repeat(letters) }, ...blocks] }]);

test('there is room for a chart up to so many letters, and not for one more', () => {
	expect(withText(MOST_LETTERS)).toBe(true);
	expect(withText(MOST_LETTERS + 1)).toBe(false);
});

// By hand: three letters of the list, two of the callout, one of the heading; a caption of one and a column of one, a
// cell of three, and thirty for the one that is hidden.
test.each([
	['a list', { kind: 'list', items: ['ab', 'c'] }, 3],
	['a callout', { kind: 'callout', text: 'ab' }, 2],
	['a heading', { kind: 'heading', text: 'a' }, 1],
	[
		'a table',
		{ kind: 'table', caption: 'a', columns: [{ heading: 'b', align: 'left' }], rows: [['abc'], [HIDDEN]] },
		35
	]
] as const)('the letters of %s count', (_, block, letters) => {
	expect(withText(MOST_LETTERS - letters, block)).toBe(true);
	expect(withText(MOST_LETTERS - letters + 1, block)).toBe(false);
});
