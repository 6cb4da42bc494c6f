import { describe, expect, test } from 'vitest';
import { at, hidden, pageOf, shown } from './page.fixture.ts';

function flow(notYetObserved: number, leftArea: number, beforeIncomplete: number) {
	const ends = { notYetObserved, leftArea, beforeIncomplete };
	const started = 30 + notYetObserved + leftArea + beforeIncomplete;
	const page = pageOf([{ scope: '320', started, pairs: 30 }], 'cost', {
		estimates: (estimates) => ({ flow: estimates.flow.map((record) => ({ ...record, ...ends })) })
	});
	return at('320', page.flow);
}

// Started and compared tell their sum, so two hidden steps are as secret as the sum lets them be.
describe('the steps "not yet" and "other"', () => {
	test.each([
		['not yet is three', 3, 2, 5],
		['other is three', 7, 1, 2],
		['they are five together, of which neither is small', 5, 0, 0],
		['they are five together, the other way round', 0, 0, 5]
	])('are hidden where %s', (_, notYet, leftArea, beforeIncomplete) => {
		expect(flow(notYet, leftArea, beforeIncomplete)).toMatchObject({
			compared: shown(30),
			notYet: hidden,
			other: hidden
		});
	});

	test.each([
		['six and nobody', 6, 0, 0],
		['five each', 5, 2, 3],
		['nobody at all', 0, 0, 0]
	])('are shown where they are %s', (_, notYet, leftArea, beforeIncomplete) => {
		expect(flow(notYet, leftArea, beforeIncomplete)).toMatchObject({
			notYet: shown(notYet),
			other: shown(leftArea + beforeIncomplete)
		});
	});
});
