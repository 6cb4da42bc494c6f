import { expect, test } from 'vitest';
import { ALL } from '#lib/trial/estimates.ts';
import { registeredProtocol } from '#lib/trial/protocol.ts';
import { cost, familyFile, familyRecord, municipalityData, START } from '../../../../tests/support/family-file.ts';
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

// By hand: 600, 300 and 100 kr. after; nothing before. The two dearest have nine tenths, and a sixth of the first is left.
test('says how far the totals of cost rest on two families, and that nothing rests on nobody', () => {
	const families = [600, 300, 100].map((kroner) => familyFile({ costs: [cost(1, kroner)] }));
	const { concentrations } = pageEstimates([municipalityData(families)], registeredProtocol);
	const ofBoth = concentrations.filter(({ group, basis }) => group === 'indsats' && basis === 'plain');
	expect(ofBoth).toEqual(
		['320', ALL].map((scope) => ({
			...{ scope, group: 'indsats', basis: 'plain', before: null },
			after: { twoLargest: 0.9, remainder: expect.closeTo(1 / 6, 12) as number }
		}))
	);
});
