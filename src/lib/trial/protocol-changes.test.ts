import { expect, test } from 'vitest';
import { isSameProtocol, protocolChanges } from './protocol-changes.ts';
import { registeredProtocol as first, type Protocol } from './protocol.ts';
import { unregisteredTrial } from './trial.ts';

// By hand, a case for each kind of change.
test.each<[string, Partial<Protocol>, unknown]>([
	[
		'a trial’s name',
		{ trials: first.trials.map((trial) => (trial.municipality === '320' ? { ...trial, name: 'Én plan' } : trial)) },
		{ what: 'trial', municipality: '320', field: 'name', before: null, after: 'Én plan' }
	],
	[
		'how many families are planned',
		{
			trials: first.trials.map((trial) => (trial.municipality === '320' ? { ...trial, plannedFamilies: 50 } : trial))
		},
		{ what: 'trial', municipality: '320', field: 'plannedFamilies', before: null, after: 50 }
	],
	[
		'a trial that has gone',
		{ trials: first.trials.filter(({ municipality }) => municipality !== '316') },
		{ what: 'trial-removed', municipality: '316' }
	],
	[
		'the source of the index',
		{ priceIndex: { ...first.priceIndex, source: 'KL' } },
		{ what: 'price-index-source', before: null, after: 'KL' }
	],
	[
		'a unit price',
		{ unitPrices: { selfSupportDay: { amount: 400, source: 'KL', year: 2018 } } },
		{ what: 'self-support-day', before: null, after: { amount: 400, source: 'KL', year: 2018 } }
	],
	[
		'a questionnaire whose wording may not be passed on',
		{ questionnaires: [{ instrument: 'who5', source: 'WHO', rights: 'Må ikke gengives', items: null }] },
		{
			...{ what: 'questionnaire', instrument: 'who5', before: null },
			after: { instrument: 'who5', source: 'WHO', rights: 'Må ikke gengives', items: null }
		}
	],
	['the price year', { priceYear: 2020 }, { what: 'price-year', before: 2019, after: 2020 }],
	[
		'a year more in the index',
		{ priceIndex: { ...first.priceIndex, values: new Map([...first.priceIndex.values, [2022, 113.5]]) } },
		{ what: 'price-index', year: 2022, before: null, after: 113.5 }
	],
	[
		'another index',
		{ priceIndex: { ...first.priceIndex, name: 'pl-2020' } },
		{ what: 'price-index-name', before: 'cpi-2015', after: 'pl-2020' }
	],
	[
		'a service that is left out',
		{ excludedServices: new Set([...first.excludedServices, 'stu']) },
		{ what: 'service-excluded', service: 'stu' }
	],
	[
		'a smallest change',
		{ smallestChanges: { ...first.smallestChanges, cost: { shareOfBefore: 0.1 } } },
		{ what: 'smallest-change', measure: 'cost', before: { shareOfBefore: 0.05 }, after: { shareOfBefore: 0.1 } }
	],
	[
		'the meetings',
		{ meetings: { quarters: [1, 4], registered: 4 } },
		{ what: 'meeting-quarters', before: [2, 4], after: [1, 4] }
	],
	[
		'the registered quarter',
		{ meetings: { quarters: [2, 4], registered: 2 } },
		{ what: 'registered-quarter', before: 4, after: 2 }
	],
	[
		'a threshold that hides',
		{ disclosure: { ...first.disclosure, fewestFamilies: 15 } },
		{ what: 'disclosure', threshold: 'fewestFamilies', before: 10, after: 15 }
	],
	[
		'a threshold that judges',
		{ verdicts: { ...first.verdicts, significant: 0.01 } },
		{ what: 'verdicts', threshold: 'significant', before: 0.05, after: 0.01 }
	],
	[
		'a view that is gone',
		{ views: first.views.filter((view) => view !== 'flow') },
		{ what: 'view-removed', view: 'flow' }
	]
])('%s is the one change that is told', (_, change, told) => {
	expect(isSameProtocol(first, { ...first, ...change })).toBe(false);
	expect(protocolChanges(first, { ...first, ...change })).toEqual([told]);
});

test('a trial that has come is told with what is registered of it', () => {
	const ringsted = { ...unregisteredTrial('329'), start: '2018-01-01' };
	expect(protocolChanges(first, { ...first, trials: [...first.trials, ringsted] })).toEqual([
		{ what: 'trial-added', municipality: '329' },
		{ what: 'trial', municipality: '329', field: 'start', before: null, after: '2018-01-01' }
	]);
});

test('a window is told with both its ends', () => {
	const windows = { ...first.windows, 'return-to-work': { ...first.windows['return-to-work'], before: null } };
	expect(protocolChanges(first, { ...first, windows })).toEqual([]);
	const after = { unit: 'day', first: 1, last: 728 } as const;
	const longer = { ...windows, 'return-to-work': { before: null, after } };
	expect(protocolChanges(first, { ...first, windows: longer })).toEqual([
		{
			...{ what: 'windows', measure: 'return-to-work', before: first.windows['return-to-work'] },
			after: { before: null, after }
		}
	]);
});

test('the same in another order is no change', () => {
	const same = { ...first, trials: first.trials.toReversed(), views: first.views.toReversed() };
	expect(isSameProtocol(first, same)).toBe(true);
	expect(protocolChanges(first, same)).toEqual([]);
});
