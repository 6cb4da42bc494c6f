import { describe, expect, test } from 'vitest';
import { releasedMeasures, type MadeUpMeasure } from '#lib/export/released-measures.fixture.ts';
import { neverSaid, saidOfAComparisonOnly } from '#lib/i18n/forbidden-words.fixture.ts';
import { languages, type Language } from '#lib/i18n/languages.ts';
import { wordsIn } from '#lib/i18n/words.ts';
import { ALL, type HeadlineBasis } from '#lib/trial/estimates.ts';
import { headlineMeasures, type HeadlineMeasure } from '#lib/trial/measures.ts';
import type { ChangeFigures, Uncertain, VerdictShown } from '#lib/trial/overview.ts';
import type { Figure } from '#lib/trial/released.ts';
import { measureParagraph } from './measure-paragraph.ts';
import { lix } from './readability.ts';
import { verdictSentences } from './verdict-text.ts';

const verdicts: readonly VerdictShown[] = [
	...(['hidden', 'no-delivery', 'not-delivered', 'too-few', 'undecided', 'no-important-change'] as const),
	...(['improvement', 'deterioration', 'possible-improvement', 'possible-deterioration'] as const)
];
const bases: readonly HeadlineBasis[] = ['difference', 'plain', 'guarded', null];
/** A change down and up, one of exactly one, one that is rounded away, and limits on one side or on both. */
const changes = [
	[-2.1, -3, -1.2],
	[2.1, 1.2, 3],
	[-1, -4, 0],
	[1, 1, 1.5],
	[0.0001, -0.8, 0.9],
	[0, 0, 0]
] as const;
const parts = ['change', 'levels', 'comparison', 'headline', 'families', 'coverage', 'matters', 'imbalance'] as const;
/** Nothing is hidden, each part by itself, or all of them. */
const hiddens: readonly (readonly Part[])[] = [[], ...parts.map((part) => [part]), parts];
type Part = (typeof parts)[number];

interface Case {
	readonly verdict: VerdictShown;
	readonly basis: HeadlineBasis;
	readonly change: (typeof changes)[number];
	readonly hidden: readonly Part[];
	readonly scope: string;
}

/** Every one of them, those as well that no trial will show: a sentence must not go wrong on a slip elsewhere. */
const cases: readonly Case[] = verdicts.flatMap((verdict) =>
	bases.flatMap((basis) =>
		changes.flatMap((change) => [
			...hiddens.map((hidden) => ({ scope: '320', verdict, basis, change, hidden })),
			{ scope: ALL, verdict, basis, change, hidden: [] }
		])
	)
);

/** What one is of a measure: days by tens, kroner by thousands, scales by tenths. */
const scales: Readonly<Record<HeadlineMeasure, readonly [unit: number, level: number]>> = {
	'service-days': [10, 480],
	'contact-points': [1, 6.4],
	cost: [12_345, 312_000],
	'self-support': [1, 14],
	satisfaction: [0.1, 3.1]
};

function madeUp(measure: HeadlineMeasure, { verdict, basis, change, hidden, scope }: Case): MadeUpMeasure {
	const [unit, level] = scales[measure];
	const figure = (value: number, ...named: readonly Part[]): Figure =>
		named.some((part) => hidden.includes(part)) ? { state: 'hidden' } : { state: 'shown', value };
	const uncertain = (factor: number, part: Part): Uncertain => {
		// Whole units stay whole: one service day, and not a tenth of ten.
		const [value, lower, upper] = change.map((one) => (Math.abs(one) === 1 ? one : one * unit) * factor);
		return { value: figure(value ?? 0, part), lower: figure(lower ?? 0, part), upper: figure(upper ?? 0, part) };
	};
	const figures = (factor: number, part: Part): ChangeFigures => ({
		...{ families: figure(1234, 'families'), coverage: figure(0.614, 'coverage'), cases: null },
		...{ before: figure(level, part, 'levels'), after: figure(level + change[0] * unit * factor, part, 'levels') },
		change: uncertain(factor, part)
	});
	const isGuarded = basis === 'guarded' || verdict === 'hidden';
	return {
		headline: {
			...{ measure, scope, basis, verdict, isHeldBack: false },
			...{ families: figure(1234, 'families'), coverage: figure(0.614, 'coverage'), cases: null },
			...{
				change: uncertain(basis === 'guarded' ? 0.5 : 1, 'headline'),
				p: figure(0.04),
				detectable: figure(4 * unit)
			},
			...{ matters: figure(unit, 'matters'), imbalance: figure(0.3, 'imbalance') }
		},
		cell: {
			scope,
			indsats: { plain: figures(1, 'change'), guarded: isGuarded ? figures(0.5, 'change') : null },
			sammenligning: { plain: figures(0.4, 'comparison'), guarded: null }
		}
	};
}

const numbersOf: Readonly<Record<Language, RegExp>> = {
	da: /^\d{1,3}(\.\d{3})*(,\d+)?$/,
	en: /^\d{1,3}(,\d{3})*(\.\d+)?$/
};

/** What is wrong with a paragraph, and nothing where nothing is. */
function faultsOf(sentences: readonly string[], basis: HeadlineBasis, language: Language): readonly string[] {
	const text = sentences.join(' ');
	const forbidden = [...neverSaid[language], ...(basis === 'difference' ? [] : saidOfAComparisonOnly[language])];
	const numbers = text.match(/\d[\d.,]*\d|\d/g) ?? [];
	const found: readonly (readonly [fault: string, isThere: boolean])[] = [
		...forbidden.map(([what, word]) => [`says ${what}`, word.test(text)] as const),
		['holds what is no word', /undefined|NaN|Infinity|null|\[object|\$\{/.test(text)],
		['tells a direction by a sign', /[−+]/.test(text)],
		['writes a number another way', numbers.some((number) => !numbersOf[language].test(number))],
		['does not end once', sentences.some((sentence) => !/[^.]\.$/.test(sentence))],
		['begins small', sentences.some((sentence) => !/^[\p{Lu}\d]/u.test(sentence))],
		['says more than once that something is hidden', (text.match(/skjult|hidden/gi) ?? []).length > 1],
		['says something twice', new Set(sentences).size < sentences.length],
		['holds two blanks or none', / {2}|\s\.|\(\s|\s\)/.test(text)],
		['has more than a number a sentence', sentences.some((sentence) => numbersIn(sentence) > 1)],
		['is too hard to read', language === 'da' && (lix(text) ?? 0) > 45]
	];
	return found.filter(([, isThere]) => isThere).map(([fault]) => fault);
}

/** An interval is one thing in two numbers; levels stand in brackets. */
function numbersIn(sentence: string): number {
	const outside = sentence.replace(/ \(.*?\)/, '').replace(/(fra|from) .* (til|to) /, '');
	return (outside.match(/\d[\d.,]*/g) ?? []).length;
}

describe.each(headlineMeasures)('every paragraph about %s', (measure) => {
	const made = releasedMeasures(
		measure,
		cases.map((one) => madeUp(measure, one))
	);

	test.each(languages)('is sound in %s', (language) => {
		const words = wordsIn(language);
		// What is said alike is judged once.
		const told = new Map<string, readonly [sentences: readonly string[], basis: HeadlineBasis]>();
		for (const { headline, cell } of made) {
			const paragraph = measureParagraph(words, headline, cell);
			const { basis } = headline;
			expect(paragraph).not.toEqual([]);
			for (const sentences of [paragraph, verdictSentences(words, headline)].filter(({ length }) => length > 0)) {
				told.set(`${String(basis)} ${sentences.join(' ')}`, [sentences, basis]);
			}
		}
		const faults = [...told.values()].flatMap(([sentences, basis]) =>
			faultsOf(sentences, basis, language).map((fault) => `${fault}: ${sentences.join(' ')}`)
		);
		expect(faults).toEqual([]);
	});
});

test('there are as many as there are ways', () => {
	expect(cases.length).toBe(10 * 4 * 6 * 11);
});
