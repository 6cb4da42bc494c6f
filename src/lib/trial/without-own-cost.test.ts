import { expect, test } from 'vitest';
import { ALL } from './estimates.ts';
import type { Figure } from './released.ts';
import type { CostPartsShown } from './site-figures.ts';
import { withoutOwnCost } from './without-own-cost.ts';

const hidden: Figure = { state: 'hidden' };
const nothing: Figure = { state: 'shown', value: 0 };
const something: Figure = { state: 'shown', value: 14_423 };

/** What a group's families cost of the trial itself in the year after. */
function costOf(
	scope: string,
	after: Figure,
	group: 'indsats' | 'sammenligning' = 'indsats'
): CostPartsShown<'groups'> {
	const change = { value: hidden, lower: hidden, upper: hidden };
	return { scope, group, parts: [{ part: 'trial', before: nothing, after, change }] };
}

test('names who booked nothing on the trial itself for the families compared', () => {
	expect(withoutOwnCost([costOf('320', something), costOf('316', nothing), costOf('370', nothing)])).toEqual([
		'316',
		'370'
	]);
});

test.each([
	['a hidden amount, which may be anything', costOf('320', hidden)],
	['the comparison group, which has no part in the trial', costOf('320', nothing, 'sammenligning')],
	['all together, which are no municipality', costOf(ALL, nothing)],
	['a municipality of which no part is told', { scope: '320', group: 'indsats', parts: [] } as const]
])('says nothing of %s', (_, costs) => {
	expect(withoutOwnCost([costs])).toEqual([]);
});
