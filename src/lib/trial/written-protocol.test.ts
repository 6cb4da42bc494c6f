import { expect, test } from 'vitest';
import { registeredProtocol, type Protocol } from './protocol.ts';
import { protocolFrom, protocolText, writeProtocol, type WrittenProtocol } from './written-protocol.ts';

/** A protocol with something in every place. */
const filled: Protocol = {
	...registeredProtocol,
	priceIndex: { ...registeredProtocol.priceIndex, name: 'kl-pl', source: 'KL' },
	unitPrices: { selfSupportDay: { amount: 412.5, source: 'KL, 2018', year: 2018 } },
	questionnaires: [
		{ instrument: 'who5', source: 'WHO', rights: 'Må ikke gengives', items: null },
		{ instrument: 'tilfredshed', source: 'VIVE', rights: 'Frit', items: ['a', 'b', 'c', 'd', 'e', 'f'] }
	],
	trials: [
		{
			municipality: '320',
			name: 'Én plan',
			ways: ['picked-from-data', 'coordinating-caseworker'],
			legalBasis: 'Lov om frikommuner § 1',
			committees: ['Socialudvalget', 'Beskæftigelsesudvalget'],
			start: '2017-07-01',
			plannedFamilies: 50,
			resultTargets: ['Hver familie har én koordinator'],
			effectTargets: [
				{ measure: 'cost', shareOfBefore: -0.1 },
				{ measure: 'service-days', amount: -60 }
			]
		},
		...registeredProtocol.trials.slice(1)
	]
};

const readAgain = (protocol: Protocol) => protocolFrom(JSON.parse(protocolText(protocol)) as WrittenProtocol);

// An invariant: reading what was written and writing it again is the same text, and settles the same.
test.each([
	['as it comes with the product', registeredProtocol],
	['with something in every place', filled]
])('a protocol %s is read as it was written', (_, protocol) => {
	const read = readAgain(protocol);
	expect(protocolText(read)).toBe(protocolText(protocol));
	expect(read.priceIndex).toEqual(protocol.priceIndex);
	expect(read.unitPrices).toEqual(protocol.unitPrices);
	expect(read.questionnaires?.toReversed() ?? null).toEqual(protocol.questionnaires);
	expect(read.excludedServices).toEqual(protocol.excludedServices);
	expect(read.smallestChanges).toEqual(protocol.smallestChanges);
	expect(read.trials.find(({ municipality }) => municipality === '320')).toMatchObject({
		...protocol.trials[0],
		ways: expect.arrayContaining([...(protocol.trials[0]?.ways ?? [])]) as unknown,
		...(protocol.trials[0]?.effectTargets && {
			effectTargets: expect.arrayContaining([...protocol.trials[0].effectTargets]) as unknown
		})
	});
});

test('the order in which sets, maps and fields come is not in the text', () => {
	const backwards = <T extends object>(record: T) => Object.fromEntries(Object.entries(record).reverse()) as T;
	const { priceIndex, excludedServices, trials, meetings, views, smallestChanges, windows, disclosure } = filled;
	const turned: Protocol = backwards({
		...filled,
		trials: trials
			.toReversed()
			.map((trial) => backwards({ ...trial, effectTargets: trial.effectTargets?.toReversed() ?? null })),
		priceIndex: { ...priceIndex, values: new Map([...priceIndex.values].reverse()) },
		excludedServices: new Set([...excludedServices].reverse()),
		meetings: { ...meetings, quarters: meetings.quarters.toReversed() },
		smallestChanges: backwards(smallestChanges),
		windows: backwards(windows),
		disclosure: backwards(disclosure),
		views: views.toReversed(),
		questionnaires: filled.questionnaires?.toReversed() ?? null
	});
	expect(protocolText(turned)).toBe(protocolText(filled));
});

test('what is another protocol is another text', () => {
	const committees = filled.trials[0]?.committees?.toReversed() ?? null;
	const others: Protocol[] = [
		{ ...filled, priceYear: 2020 },
		{ ...filled, unitPrices: null },
		{ ...filled, questionnaires: null },
		{ ...filled, priceIndex: { ...filled.priceIndex, source: 'KL, another' } },
		{ ...filled, meetings: { quarters: [2, 4], registered: 2 } },
		// Which committee comes first is the municipality's own order.
		{ ...filled, trials: filled.trials.map((trial, at) => (at === 0 ? { ...trial, committees } : trial)) }
	];
	expect(new Set([filled, ...others].map(protocolText)).size).toBe(others.length + 1);
});

test('the form has its number, and the index its years from the earliest on', () => {
	const written = writeProtocol(registeredProtocol);
	expect(Object.keys(written)[0]).toBe('format');
	expect(Object.keys(written.priceIndex.values)).toEqual(['2015', '2016', '2017', '2018', '2019', '2020', '2021']);
});
