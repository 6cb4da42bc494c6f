import { expect, test } from 'vitest';
import { ALL } from '#lib/trial/estimates.ts';
import { registeredProtocol } from '#lib/trial/protocol.ts';
import { familyFile, familyRecord, municipalityData, START } from '../../../../tests/support/family-file.ts';
import { pageEstimates } from './page-estimates.ts';

// Selected on cost in the year before; the register does not reach the mirror of the year after.
const selected = familyFile({
	family: familyRecord({ selection: 'omkostning', registeredFrom: START - 400 })
});

test('counts the pairs that are touched by a selection, and those that have a guarded one', () => {
	const { selected: counted } = pageEstimates([municipalityData([selected, familyFile()])], registeredProtocol);
	const ofDays = counted.filter(({ measure, group }) => measure === 'service-days' && group === 'indsats');
	expect(ofDays).toEqual(
		['320', ALL].map((scope) => ({ measure: 'service-days', scope, group: 'indsats', touched: 1, guarded: 0 }))
	);
	const ofAnswers = counted.filter(({ measure, touched }) => measure === 'satisfaction' && touched > 0);
	expect(ofAnswers).toEqual([]);
});

test('has a curve for each group and window, empty where there is nobody', () => {
	const { curves } = pageEstimates([municipalityData([familyFile()])], registeredProtocol);
	expect(curves).toHaveLength(6);
	expect(curves.filter(({ group }) => group === 'sammenligning').every(({ points }) => points.length === 0)).toBe(true);
});
