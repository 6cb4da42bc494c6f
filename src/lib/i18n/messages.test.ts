import { describe, expect, test } from 'vitest';
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

describe('words that the pages do not use', () => {
	// Nothing is shown to come of the trial but by families to compare with; rows of families are never anonymous.
	test.each([
		['effekt, but where groups are compared', /\beffekt(en|er|erne)?\b/i],
		['besparelse', /besparelse/i],
		['skyldes', /skyldes/i],
		['anonym', /anonym/i],
		['leverance, where dataleverance is meant', /(?<!data)leverance/i],
		['the dearest families', /dyreste/i]
	])('%s', (_, word) => {
		const ofAComparison = /^verdicts\.difference\.|^measurePage\.trust\.balanceNote$/;
		expect(da.filter(([path, text]) => word.test(text) && !ofAComparison.test(path))).toEqual([]);
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
