import { expect, test } from 'vitest';
import { registeredProtocol, type Protocol } from '#lib/trial/protocol.ts';
import type { ProtocolPage } from '#lib/trial/protocol-page.ts';
import { unregisteredTrial } from '#lib/trial/trial.ts';
import type { ProtocolRecord } from '../store/protocols.ts';
import { differsFromCode, protocolOfCode } from './protocol-of-code.ts';
import { protocolPage } from './show-protocol.ts';

const record = (protocol: Protocol, version = 1): ProtocolRecord => ({
	...{ version, sha256: String(version), registeredAt: '2026-12-01T10:00:00.000Z', protocol },
	...{ reason: version === 1 ? null : 'why', account: null, outcomesKnown: [] }
});
const pageOf = (protocol: Protocol): ProtocolPage => protocolPage(record(protocol), [record(protocol)]);

const page = pageOf(registeredProtocol);

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

// Computed by something else: the constants that the figures are computed, judged and hidden by.
test('what version 1 says of the code is what the code does', () => {
	expect(registeredProtocol).toMatchObject(protocolOfCode);
	expect(page.differsFromCode).toEqual([]);
});

test('what the code does otherwise is named, part by part', () => {
	const { disclosure, verdicts, windows, views } = registeredProtocol;
	const cost = { ...windows.cost, after: { ...windows.cost.after, last: 23 } };
	const others: Partial<Protocol> = {
		disclosure: { ...disclosure, fewestFamilies: 15 },
		verdicts: { ...verdicts, guarded: 0.6 },
		windows: { ...windows, cost },
		views: views.slice(1)
	};
	for (const [part, value] of Object.entries(others))
		expect(differsFromCode({ ...registeredProtocol, [part]: value })).toEqual([part]);
	expect(pageOf({ ...registeredProtocol, ...others }).differsFromCode).toEqual([
		...['disclosure', 'verdicts', 'windows', 'views']
	]);
});

test('shows the protocol that it is given, its years in order', () => {
	const index = {
		name: 'other',
		source: 'KL',
		values: new Map([
			[2021, 110],
			[2019, 100]
		])
	};
	const shown = pageOf({
		...registeredProtocol,
		priceYear: 2021,
		priceIndex: index,
		excludedServices: new Set(['bpa'])
	});
	expect(shown).toMatchObject({ priceYear: 2021, excludedServices: ['bpa'] });
	expect(shown.priceIndex).toEqual({
		name: 'other',
		source: 'KL',
		values: [
			[2019, 100],
			[2021, 110]
		]
	});
});

test('shows the trials in the order of every page, and what may be shown in that of the pages', () => {
	const { trials, views } = registeredProtocol;
	const shown = pageOf({
		...registeredProtocol,
		trials: [unregisteredTrial('329'), ...trials.toReversed()],
		views: views.toSorted()
	});
	expect(shown.trials.map(({ municipality }) => municipality)).toEqual(['320', '316', '370', '329']);
	expect(shown.views).toEqual(views);
});

test('shows each version with what it changed, the newest first, and not who registered it', () => {
	const second = { ...registeredProtocol, priceYear: 2020 };
	const versions = [record(registeredProtocol), { ...record(second, 2), account: 'x1' }];
	const shown = protocolPage(record(second, 2), versions);
	expect(shown.versions.map(({ version, reason, changes }) => [version, reason, changes])).toEqual([
		[2, 'why', [{ what: 'price-year', before: 2019, after: 2020 }]],
		[1, null, []]
	]);
	expect(JSON.stringify(shown)).not.toContain('x1');
});
