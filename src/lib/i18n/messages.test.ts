import { describe, expect, test } from 'vitest';
import { neverSaid, saidOfAComparisonOnly } from './forbidden-words.fixture.ts';
import { languageOf } from './languages.ts';
import { messagesIn } from './messages.ts';

/** Every text with the path to it; a template is filled in with its parameters' places. */
function texts(catalogue: object, path = ''): [string, string][] {
	return Object.entries(catalogue).flatMap(([key, value]: [string, unknown]): [string, string][] => {
		if (typeof value === 'string') return [[path + key, value]];
		if (typeof value === 'function')
			return [[path + key, String((value as (...values: string[]) => unknown)('1', '2', '3', '4'))]];
		return texts(value as object, `${path}${key}.`);
	});
}

const da = texts(messagesIn('da'));
const en = texts(messagesIn('en'));

describe('the catalogues', () => {
	test('say the same things', () => {
		expect(en.map(([path]) => path)).toEqual(da.map(([path]) => path));
	});

	test('use every parameter in both languages', () => {
		const parameters = ([, text]: [string, string]) => (text.match(/\b[1-4]\b/g) ?? []).toSorted();
		const withParameters = (list: typeof da) =>
			list.filter(([path]) => typeof lookUp(path) === 'function').map((entry) => [entry[0], parameters(entry)]);
		expect(withParameters(en)).toEqual(withParameters(da));
	});
});

function lookUp(path: string): unknown {
	return path.split('.').reduce<unknown>((part, key) => (part as Record<string, unknown>)[key], messagesIn('da'));
}

describe.each([
	['da', da],
	['en', en]
] as const)('words that the pages do not use, in %s', (language, catalogue) => {
	test.each(neverSaid[language])('%s', (_, word) => {
		expect(catalogue.filter(([, text]) => word.test(text))).toEqual([]);
	});

	test.each(saidOfAComparisonOnly[language])('%s, but where groups are compared', (_, word) => {
		const ofAComparison = /^verdicts\.difference\.|^measurePage\.trust\.balanceNote$/;
		expect(catalogue.filter(([path, text]) => word.test(text) && !ofAComparison.test(path))).toEqual([]);
	});
});

test.each([
	['en', 'en'],
	['da', 'da'],
	['de', null],
	[undefined, null]
])('the language asked for as %s is %s', (asked, language) => {
	expect(languageOf(asked)).toBe(language);
});
