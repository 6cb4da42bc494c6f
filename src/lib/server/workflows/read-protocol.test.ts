import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { protocolCommandTexts, protocolFaultText } from '#lib/i18n/protocol-command.ts';
import { languages } from '#lib/i18n/languages.ts';
import { registeredProtocol } from '#lib/trial/protocol.ts';
import { protocolText, writeProtocol } from '#lib/trial/written-protocol.ts';
import { readProtocol } from './read-protocol.ts';

const current = { version: 1 };
type Fields = Record<string, unknown>;

/** Version 1 as it is printed, as plain JSON that a test may change. */
const printed = (): { protocol: Fields } & Fields => {
	const record = { version: 1, sha256: 'x', registeredAt: 'x', reason: null, outcomesKnown: [] };
	return JSON.parse(JSON.stringify({ ...record, protocol: writeProtocol(registeredProtocol) })) as ReturnType<
		typeof printed
	>;
};

/** The faults of version 1 with a value put, or taken away (undefined), at a path. */
function faultsWith(path: readonly (string | number)[], value: unknown): (readonly [code: string, field: string])[] {
	const file = printed();
	const place = path.slice(0, -1).reduce<Fields>((part, name) => part[name] as Fields, file);
	const [last = ''] = path.slice(-1);
	place[last] = value;
	const read = readProtocol(JSON.stringify(file), current);
	return 'faults' in read ? read.faults.map(({ code, field }) => [code, field] as const) : [];
}

const faxe = ['protocol', 'trials', 1] as const;
const targets = [...faxe, 'effectTargets'] as const;

describe('a file', () => {
	test('as it was printed is read as what it was', () => {
		const read = readProtocol(JSON.stringify(printed(), null, '\t'), current);
		expect('protocol' in read && protocolText(read.protocol)).toBe(protocolText(registeredProtocol));
	});

	test('may leave out what is told of the record and is not read', () => {
		const { version, protocol } = printed();
		expect(readProtocol(JSON.stringify({ version, protocol }), current)).toHaveProperty('protocol');
	});

	test('with a trial’s decisions and targets is read with them', () => {
		const file = printed();
		const trial = (file.protocol['trials'] as Fields[])[1] ?? {};
		Object.assign(trial, {
			...{ name: 'Én plan', legalBasis: 'Lov om frikommuner', committees: ['Socialudvalget'], start: '2017-07-01' },
			plannedFamilies: 50,
			resultTargets: ['Hver familie har én koordinator'],
			effectTargets: [
				{ measure: 'service-days', amount: -60 },
				{ measure: 'self-support', amount: 10 },
				{ measure: 'cost', shareOfBefore: -0.1 }
			]
		});
		const read = readProtocol(JSON.stringify(file), current);
		expect('protocol' in read && read.protocol.trials[1]).toEqual(trial);
	});

	test('with the source of its index and a price of a day of self-support is read with them', () => {
		const file = printed();
		const unitPrices = { selfSupportDay: { amount: 412.5, source: 'KL, 2018', year: 2018 } };
		Object.assign(file.protocol, { unitPrices });
		Object.assign(file.protocol['priceIndex'] as Fields, { name: 'kl-pl', source: 'KL' });
		const read = readProtocol(JSON.stringify(file), current);
		expect('protocol' in read && read.protocol).toMatchObject({
			unitPrices,
			priceIndex: { name: 'kl-pl', source: 'KL' }
		});
	});

	test('with the words that families were asked with is read with them', () => {
		const file = printed();
		const questionnaires = [
			{ instrument: 'tilfredshed', source: 'VIVE', rights: 'Frit', items: ['a', 'b', 'c', 'd', 'e', 'f'] },
			{ instrument: 'who5', source: 'WHO', rights: 'Må ikke gengives', items: null }
		];
		Object.assign(file.protocol, { questionnaires });
		const read = readProtocol(JSON.stringify(file), current);
		expect('protocol' in read && read.protocol.questionnaires).toEqual(questionnaires);
	});

	test.each(['', '{', 'version: 1', '\u0000'])('that is no JSON is told as that: %j', (content) => {
		expect(readProtocol(content, current)).toEqual({ faults: [{ code: 'not-json', field: '' }] });
	});

	test.each(['null', '1', '[]', '"x"'])('that is JSON but no record is told as that: %s', (content) => {
		expect(readProtocol(content, current)).toEqual({ faults: [{ code: 'not-object', field: '' }] });
	});
});

/** A questionnaire with a slip, where it stands, and the fault. */
function asked(slip: object, code: string, field: string) {
	const whole = { instrument: 'who5', source: 'WHO', rights: 'Frit', items: ['a', 'b', 'c', 'd', 'e'] };
	const place = ['protocol', 'questionnaires'] as const;
	return [place, [{ ...whole, ...slip }], code, `protocol.questionnaires[0]${field}`] as const;
}

// By hand, a case for each rule.
test.each<[string, readonly (string | number)[], unknown, string, string]>([
	['the version in force', ['version'], 2, 'other-version', 'version'],
	['no field more', ['comment'], 'x', 'unknown', 'comment'],
	['no field more within', ['protocol', 'priceyear'], 2019, 'unknown', 'protocol.priceyear'],
	['no field less', ['protocol', 'priceYear'], undefined, 'missing', 'protocol.priceYear'],
	['the form that is known', ['protocol', 'format'], 2, 'not-number', 'protocol.format'],
	['a list of trials', ['protocol', 'trials'], {}, 'not-list', 'protocol.trials'],
	['at least one trial', ['protocol', 'trials'], [], 'empty', 'protocol.trials'],
	['a municipality that is one', [...faxe, 'municipality'], '999', 'not-one-of', 'protocol.trials[1].municipality'],
	['each municipality once', [...faxe, 'municipality'], '316', 'twice', 'protocol.trials[1]'],
	['a name in a line', [...faxe, 'name'], 'Én\nplan', 'not-text', 'protocol.trials[1].name'],
	['a name', [...faxe, 'name'], ' ', 'not-text', 'protocol.trials[1].name'],
	['a name of some length', [...faxe, 'name'], 'x'.repeat(501), 'not-text', 'protocol.trials[1].name'],
	['nobody’s CPR number', [...faxe, 'name'], 'Plan 010190-1234', 'cpr-like', 'protocol.trials[1].name'],
	['a way that is one', [...faxe, 'ways'], ['by-car'], 'not-one-of', 'protocol.trials[1].ways[0]'],
	['committees or null', [...faxe, 'committees'], [], 'empty', 'protocol.trials[1].committees'],
	['a plan of some families', [...faxe, 'plannedFamilies'], 0, 'not-number', 'protocol.trials[1].plannedFamilies'],
	['a plan of whole families', [...faxe, 'plannedFamilies'], 2.5, 'not-number', 'protocol.trials[1].plannedFamilies'],
	['a day of the calendar', [...faxe, 'start'], '2017-02-29', 'not-date', 'protocol.trials[1].start'],
	['a day as it is written', [...faxe, 'start'], '1-7-2017', 'not-date', 'protocol.trials[1].start'],
	['some questionnaires', ['protocol', 'questionnaires'], [], 'empty', 'protocol.questionnaires'],
	['an instrument that is asked with', ...asked({ instrument: 'x', items: null }, 'not-one-of', '.instrument')],
	['whose it is', ...asked({ source: '' }, 'not-text', '.source')],
	['what others may do with it', ...asked({ rights: 1 }, 'not-text', '.rights')],
	['as many questions as it has', ...asked({ items: ['a'] }, 'not-so-many', '.items')],
	['questions of words', ...asked({ items: ['a', 'b', 'c', 'd', 7] }, 'not-text', '.items[4]')],
	[
		'a target of a measure that carries a verdict',
		targets,
		[{ measure: 'return-to-work', amount: 1 }],
		...(['not-one-of', 'protocol.trials[1].effectTargets[0].measure'] as const)
	],
	[
		'one target a measure',
		targets,
		[-60, -70].map((amount) => ({ measure: 'service-days', amount })),
		...(['twice', 'protocol.trials[1].effectTargets[1]'] as const)
	],
	[
		'a target for the better, where less is',
		targets,
		[{ measure: 'cost', shareOfBefore: 0.1 }],
		...(['wrong-direction', 'protocol.trials[1].effectTargets[0].shareOfBefore'] as const)
	],
	[
		'a target for the better, where more is',
		targets,
		[{ measure: 'self-support', amount: -5 }],
		...(['wrong-direction', 'protocol.trials[1].effectTargets[0].amount'] as const)
	],
	[
		'one change a target',
		targets,
		[{ measure: 'cost', amount: -1, shareOfBefore: -0.1 }],
		...(['not-one-change', 'protocol.trials[1].effectTargets[0]'] as const)
	],
	['a whole year', ['protocol', 'priceYear'], 2019.5, 'not-number', 'protocol.priceYear'],
	['a source that is told', ['protocol', 'priceIndex', 'source'], '', 'not-text', 'protocol.priceIndex.source'],
	['a source or none', ['protocol', 'priceIndex', 'source'], null, 'not-text', 'protocol.priceIndex.source'],
	['unit prices that are known', ['protocol', 'unitPrices'], {}, 'missing', 'protocol.unitPrices.selfSupportDay'],
	[
		'a price above nothing',
		['protocol', 'unitPrices'],
		{ selfSupportDay: { amount: 0, source: 'KL', year: 2018 } },
		...(['not-number', 'protocol.unitPrices.selfSupportDay.amount'] as const)
	],
	[
		'a price of somebody',
		['protocol', 'unitPrices'],
		{ selfSupportDay: { amount: 400, year: 2018 } },
		...(['missing', 'protocol.unitPrices.selfSupportDay.source'] as const)
	],
	[
		'a price of a year with an index',
		['protocol', 'unitPrices'],
		{ selfSupportDay: { amount: 400, source: 'KL', year: 2014 } },
		...(['without-price-year', 'protocol.unitPrices.selfSupportDay.year'] as const)
	],
	['a price year with an index', ['protocol', 'priceYear'], 2014, 'without-price-year', 'protocol.priceYear'],
	[
		'a year of four digits',
		['protocol', 'priceIndex', 'values', '19'],
		100,
		'not-number',
		'protocol.priceIndex.values.19'
	],
	[
		'an index above 0',
		['protocol', 'priceIndex', 'values', '2016'],
		0,
		...(['not-number', 'protocol.priceIndex.values.2016'] as const)
	],
	['a name for files', ['protocol', 'priceIndex', 'name'], 'CPI 2015', 'not-text', 'protocol.priceIndex.name'],
	['a service that is one', ['protocol', 'excludedServices', 0], 'x', 'not-one-of', 'protocol.excludedServices[0]'],
	[
		'a smallest change above 0',
		['protocol', 'smallestChanges', 'cost'],
		{ amount: 0 },
		...(['not-number', 'protocol.smallestChanges.cost.amount'] as const)
	],
	[
		'a smallest change in one way',
		['protocol', 'smallestChanges', 'cost'],
		{ amount: 1000, shareOfBefore: 0.05 },
		...(['not-one-change', 'protocol.smallestChanges.cost'] as const)
	],
	[
		'a smallest change of each measure',
		['protocol', 'smallestChanges', 'cost'],
		undefined,
		...(['missing', 'protocol.smallestChanges.cost'] as const)
	],
	['quarters of a year', ['protocol', 'meetings', 'quarters', 0], 5, 'not-number', 'protocol.meetings.quarters[0]'],
	['a meeting at least', ['protocol', 'meetings', 'quarters'], [], 'empty', 'protocol.meetings.quarters'],
	['a registered meeting', ['protocol', 'meetings', 'registered'], 3, 'not-a-meeting', 'protocol.meetings.registered'],
	['no view more', ['protocol', 'views', 0], 'start:children', ...(['fixed-by-code', 'protocol.views'] as const)],
	[
		'the windows of the code',
		['protocol', 'windows', 'cost', 'after', 'last'],
		23,
		...(['fixed-by-code', 'protocol.windows'] as const)
	],
	[
		'the verdicts of the code',
		['protocol', 'verdicts', 'significant'],
		0.1,
		...(['fixed-by-code', 'protocol.verdicts'] as const)
	]
])('a protocol needs %s', (_, path, value, code, field) => {
	expect(faultsWith(path, value)).toContainEqual([code, field]);
});

// By the rules of disclosure, version 1: stricter values may be set, and none is looser.
test.each([
	['largestHiddenCount', 3, 5],
	['fewestFamilies', 9, 15],
	['fewestForCertainty', 19, 30],
	['valuesOfHiddenCount', 4, 6],
	['fewestEventsInAStep', 4, 10],
	['roundAtRiskTo', 1, 10],
	['largestShareOfTwo', 0.95, 0.8],
	['smallestRemainder', 0.05, 0.2]
])('%s may be made stricter and not looser', (threshold, looser, stricter) => {
	const path = ['protocol', 'disclosure', threshold];
	expect(faultsWith(path, looser)).toEqual([['looser', `protocol.disclosure.${threshold}`]]);
	expect(faultsWith(path, stricter)).toEqual([]);
	expect(faultsWith(path, 'many')).toEqual([['not-number', `protocol.disclosure.${threshold}`]]);
});

test('everything that is wrong is told at once, in both languages, with its place and without the value', () => {
	const file = printed();
	Object.assign(file.protocol, { priceYear: 'kanarie', trials: [{ name: 'kanarie 0101901234' }], more: 1 });
	const read = readProtocol(JSON.stringify(file), { version: 2 });
	const faults = 'faults' in read ? read.faults : [];
	expect(faults.map(({ field }) => field)).toEqual([
		...['version', 'protocol.more', 'protocol.trials[0].municipality', 'protocol.trials[0].name'],
		...['ways', 'legalBasis', 'committees', 'start', 'resultTargets', 'effectTargets'].map(
			(n) => `protocol.trials[0].${n}`
		),
		'protocol.priceYear'
	]);
	for (const language of languages) {
		for (const fault of faults) {
			const said = protocolFaultText(fault, language);
			expect(said.startsWith(`${fault.field}: `)).toBe(true);
			expect(said).not.toMatch(/kanarie|0101901234|undefined/);
		}
	}
	expect(Object.keys(protocolCommandTexts('en').faults)).toEqual(Object.keys(protocolCommandTexts('da').faults));
});

// An invariant: whatever stands at any place of a file, it is read or refused, and what is read is read again as the same.
test('no JSON breaks the reading', () => {
	const paths = pathsOf(printed(), []);
	fc.assert(
		fc.property(fc.constantFrom(...paths), fc.jsonValue({ maxDepth: 3 }), (path, value) => {
			const file = printed();
			const place = path.slice(0, -1).reduce<Fields>((part, name) => part[name] as Fields, file);
			place[path.at(-1) ?? ''] = value;
			const read = readProtocol(JSON.stringify(file), current);
			if ('faults' in read) expect(read.faults.length).toBeGreaterThan(0);
			else {
				const again = readProtocol(JSON.stringify({ version: 1, protocol: writeProtocol(read.protocol) }), current);
				expect('protocol' in again && protocolText(again.protocol)).toBe(protocolText(read.protocol));
			}
		}),
		{ numRuns: 2000 }
	);
});

/** The path to everything that stands in a value. */
function pathsOf(value: unknown, path: readonly string[]): (readonly string[])[] {
	if (typeof value !== 'object' || value === null) return [path];
	const within = Object.entries(value).flatMap(([name, one]) => pathsOf(one, [...path, name]));
	return path.length === 0 ? within : [path, ...within];
}
