import { expect, test } from 'vitest';
import type { ChangeFigures } from '#lib/trial/overview.ts';
import type { Figure } from '#lib/trial/released.ts';
import { changesShown, servicesShown } from './over-time-cells.ts';

const hidden: Figure = { state: 'hidden' };
const shown: Figure = { state: 'shown', value: 1 };

function figures(before: Figure, after: Figure, change: Figure): ChangeFigures {
	const nobody = { families: hidden, coverage: hidden, cases: null };
	return { ...nobody, before, after, change: { value: change, lower: hidden, upper: hidden } };
}

// Before + change = after.
test.each([
	['one of three tells itself', figures(hidden, hidden, shown), ['cost change']],
	['two of three tell the third', figures(hidden, shown, shown), ['cost before', 'cost after', 'cost change']],
	['none tells nothing', figures(hidden, hidden, hidden), []]
])('%s', (_, plain, quantities) => {
	expect(changesShown('cost', { plain, guarded: null }, false)).toEqual(quantities);
});

test('each window of services is a set of its own', () => {
	expect(servicesShown(figures(shown, hidden, hidden))).toEqual(['service-duration before figures']);
	expect(servicesShown(figures(hidden, hidden, shown))).toEqual([
		'service-duration before figures',
		'service-duration after figures'
	]);
});
