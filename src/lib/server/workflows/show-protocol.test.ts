import { expect, test } from 'vitest';
import { registeredProtocol } from '#lib/trial/protocol.ts';
import { showProtocol } from './show-protocol.ts';

const page = showProtocol(registeredProtocol);

// The trial's indicators, version 1: windows and δ as they are registered.
test.each([
	['service-duration', null, { unit: 'day', first: -365, last: -1 }, { unit: 'day', first: 0, last: 364 }],
	['service-days', { amount: 30 }, { unit: 'day', first: -365, last: -1 }, { unit: 'day', first: 0, last: 364 }],
	['return-to-work', null, null, { unit: 'day', first: 1, last: 364 }],
	['self-support', { amount: 5 }, { unit: 'day', first: -365, last: -1 }, { unit: 'day', first: 0, last: 364 }],
	['contact-points', { amount: 1 }, { unit: 'day', first: -90, last: -1 }, { unit: 'day', first: 275, last: 364 }],
	['cost', { shareOfBefore: 0.05 }, { unit: 'month', first: -12, last: -1 }, { unit: 'month', first: 0, last: 11 }],
	['satisfaction', { amount: 0.3 }, null, { unit: 'day', first: 275, last: 456 }]
])('%s is shown with its windows and the smallest change that matters', (measure, smallestChange, before, after) => {
	expect(page.measures.find((shown) => shown.measure === measure)).toMatchObject({ smallestChange, before, after });
});

test('the thresholds are those of the trial’s indicators and of its rules of disclosure, version 1', () => {
	expect(page.verdicts).toEqual({
		fewestFamilies: 10,
		significant: 0.05,
		sameLevel: 0.25,
		selectedInBoth: 0.9,
		guarded: 0.5,
		daysOfFirstRound: 31
	});
	expect(page.disclosure).toEqual({
		largestHiddenCount: 4,
		fewestFamilies: 10,
		fewestForCertainty: 20,
		valuesOfHiddenCount: 5,
		fewestEventsInAStep: 5,
		roundAtRiskTo: 5,
		largestShareOfTwo: 0.9,
		smallestRemainder: 0.1
	});
});

test('shows the protocol that it is given, its years in order', () => {
	const index = {
		name: 'other',
		values: new Map([
			[2021, 110],
			[2019, 100]
		])
	};
	const shown = showProtocol({
		...registeredProtocol,
		priceYear: 2021,
		priceIndex: index,
		excludedServices: new Set(['bpa'])
	});
	expect(shown).toMatchObject({ priceYear: 2021, excludedServices: ['bpa'] });
	expect(shown.priceIndex).toEqual({
		name: 'other',
		values: [
			[2019, 100],
			[2021, 110]
		]
	});
});
