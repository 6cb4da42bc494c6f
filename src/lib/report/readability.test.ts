import { describe, expect, test } from 'vitest';
import { lix } from './readability.ts';

// Each worked by hand: words ÷ sentences + 100 · long words ÷ words, long being more than six letters.
describe('LIX', () => {
	test.each([
		['3 words, none of them long', 'Det er godt.', 3 / 1],
		['6 words in 2 sentences', 'Det er godt. Det er sandt.', 6 / 2],
		['7 letters are long, 6 are not', 'Familie og børnene, ikke mindre.', 5 / 1 + 200 / 5],
		['letters are counted, and not what stands around them', '(mindre)', 1 / 1],
		['a colon ends a sentence', 'Faxe: godt.', 2 / 2],
		['questions and cries do', 'Hvad nu? Nej! Jo.', 4 / 3],
		['the last sentence needs no stop', 'Det er godt. Ja', 4 / 2],
		['a number is a word, and no long one', 'Det koster 1.234.567 kr. i alt.', 6 / 1],
		['a decimal ends nothing', 'Fra 6,4 til 4.3 om året.', 6 / 1],
		['an ordinal ends nothing', 'Det var i 3. kvartal 2018.', 6 / 1 + 100 / 6],
		['kr. ends nothing within a sentence', 'Det er 12.000 kr. mindre.', 5 / 1],
		['kr. ends nothing before a number', 'Fra 2 kr. 3 gange.', 5 / 1],
		['kr. ends a sentence before a capital', 'Det er 12.000 kr. Det er godt.', 7 / 2],
		['pr. and bl.a. end nothing, whatever follows', 'Et tal pr. Faxe og bl.a. Holbæk.', 7 / 1],
		['a bracket after the stop', 'Det er godt (ja.) Det er sandt.', 7 / 2],
		['a space that is not broken parts words', 'Det er 12\u00a0kr.', 4 / 1],
		['a dash is no word', 'Det er – tror vi – godt.', 5 / 1]
	])('%s', (_, text, expected) => {
		expect(lix(text)).toBeCloseTo(expected, 10);
	});

	test('a whole paragraph', () => {
		const text =
			'Familierne havde i gennemsnit 2,1 færre kontaktpersoner efter et år (fra 6,4 til 4,3). ' +
			'Usikkerheden går fra 1,2 til 3,0 færre. Det er godt.';
		// 14 + 7 + 3 words in 3 sentences; long are Familierne, gennemsnit, kontaktpersoner and Usikkerheden.
		expect(lix(text)).toBeCloseTo(24 / 3 + 400 / 24, 10);
	});

	test('of nothing is not to be had', () => {
		expect(lix(' – ')).toBeNull();
	});
});
