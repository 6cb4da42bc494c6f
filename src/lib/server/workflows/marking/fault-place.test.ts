import { expect, test } from 'vitest';
import type { Problem, ProblemCode } from '#lib/trial/problem.ts';
import { faultPlace } from './fault-place.ts';
import { marksOf } from './marks.ts';

const header = ['familie_id', 'gruppe', 'startdato', 'gruppe'];
const problem = (code: ProblemCode, column: string | null, parameters: Problem['parameters'] = {}): Problem => ({
	code,
	table: 'familier',
	file: null,
	row: 2,
	column,
	parameters
});

test.each([
	['the column it names', problem('bad-date', 'startdato'), 2],
	['the first cell, where it is about the row', problem('ragged-row', null, { cells: 3, columns: 4 }), 0],
	['the field it counts', problem('cpr-like-value', null, { place: 4 }), 3],
	['the cell it names', problem('outside-table', null, { cell: 'AB7' }), 27],
	['the second of two columns of one name', problem('column-twice', 'gruppe'), 3],
	['nowhere, where the column is missing', problem('missing-column', 'maalgruppe'), null]
])('a problem is marked in %s', (_, of, place) => {
	expect(faultPlace(of, header)).toBe(place);
});

test('a cell with an error and a warning is marked as an error, in either order', () => {
	const both = [problem('starts-long-before', 'startdato'), problem('bad-date', 'startdato')];
	expect([...marksOf(both, header)]).toEqual([[2, 'error']]);
	expect([...marksOf(both.toReversed(), header)]).toEqual([[2, 'error']]);
});

test('what stands further out than is shown is marked at the beginning of the row', () => {
	expect([...marksOf([problem('outside-table', null, { cell: 'ZZ7' })], header)]).toEqual([[0, 'error']]);
});
