import { expect, test } from 'vitest';
import { protocolChanges } from '#lib/trial/protocol-changes.ts';
import { registeredProtocol as first, type Protocol } from '#lib/trial/protocol.ts';
import { protocolChangeText } from './protocol-change-text.ts';
import { wordsIn } from './words.ts';

const [da, en] = [wordsIn('da'), wordsIn('en')];
const [, , naestved] = first.trials;
const withNaestved = (change: object): Partial<Protocol> => ({
	trials: first.trials.map((trial) => (trial === naestved ? { ...trial, ...change } : trial))
});

// By hand, a case for each kind of change.
test.each<[string, Partial<Protocol>]>([
	['Næstved, navn: fra ikke registreret endnu til Én plan', withNaestved({ name: 'Én plan' })],
	['Næstved, begynder: fra ikke registreret endnu til 1. juli 2017', withNaestved({ start: '2017-07-01' })],
	['Næstved, udvalg: fra ikke registreret endnu til A; B', withNaestved({ committees: ['A', 'B'] })],
	['Næstved, kendetegn: fra familierne er fundet i data til ikke registreret endnu', withNaestved({ ways: null })],
	[
		'Næstved, lovede ændringer: fra ikke registreret endnu til Ydelsesdage pr. familie: −60\u00a0dage; Udgifter pr. familie: −10\u00a0% af gennemsnittet før',
		withNaestved({
			effectTargets: [
				{ measure: 'service-days', amount: -60 },
				{ measure: 'cost', shareOfBefore: -0.1 }
			]
		})
	],
	['Forsøget i Næstved er ikke med længere', { trials: first.trials.slice(0, 2) }],
	['Prisår: fra 2019 til 2020', { priceYear: 2020 }],
	['Prisindeks: fra cpi-2015 til pl', { priceIndex: { ...first.priceIndex, name: 'pl' } }],
	['Prisindeksets kilde: fra ingen til KL', { priceIndex: { ...first.priceIndex, source: 'KL' } }],
	[
		'Pris for en dag som selvforsørgende: fra ingen til 400\u00a0kr. i 2018-priser (KL)',
		{ unitPrices: { selfSupportDay: { amount: 400, source: 'KL', year: 2018 } } }
	],
	[
		'WHO-5: fra ikke registreret til ordlyden må ikke gives videre (kilde: WHO; rettigheder: må ikke gengives)',
		{ questionnaires: [{ instrument: 'who5', source: 'WHO', rights: 'må ikke gengives', items: null }] }
	],
	[
		'Prisindekset for 2022: fra intet til 113,50',
		{ priceIndex: { ...first.priceIndex, values: new Map([...first.priceIndex.values, [2022, 113.5]]) } }
	],
	[
		'Tælles nu: Borgerstyret personlig assistance',
		{ excludedServices: new Set([...first.excludedServices].filter((service) => service !== 'bpa')) }
	],
	[
		'Mindste ændring af betydning, Udgifter pr. familie: fra ±5\u00a0% af gennemsnittet før til ±20.000\u00a0kr.',
		{ smallestChanges: { ...first.smallestChanges, cost: { amount: 20_000 } } }
	],
	[
		'Kvartaler, som styregruppen mødes om: fra 2. kvartal og 4. kvartal til 4. kvartal',
		{ meetings: { quarters: [4], registered: 4 } }
	],
	[
		'Kvartalet med de vurderinger, der gælder: fra 4. kvartal til 2. kvartal',
		{ meetings: { quarters: [2, 4], registered: 2 } }
	],
	[
		'Største andel for de to familier med de højeste udgifter: fra 90\u00a0% til 80\u00a0%',
		{ disclosure: { ...first.disclosure, largestShareOfTwo: 0.8 } }
	],
	['Grænse for p: fra 0,05 til 0,01', { verdicts: { ...first.verdicts, significant: 0.01 } }],
	[
		'Vinduer, Udgifter pr. familie: fra måned −12 til −1 og måned 0 til 11 til måned −12 til −1 og måned 0 til 23',
		{ windows: { ...first.windows, cost: { ...first.windows.cost, after: { unit: 'month', first: 0, last: 23 } } } }
	],
	['Kan ikke vises længere: Status ved start: Børn', { views: first.views.filter((view) => view !== 'start:children') }]
])('%s', (told, change) => {
	const changes = protocolChanges(first, { ...first, ...change });
	expect(changes.map((one) => protocolChangeText(one, da))).toEqual([told]);
	for (const one of changes) expect(protocolChangeText(one, en)).not.toMatch(/undefined|null|\[object/);
});
