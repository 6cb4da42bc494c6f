import { describe, expect, test } from 'vitest';
import { breakEvenShown } from '#lib/server/disclosure/break-even-shown.ts';
import type { HeadlineBasis } from '#lib/trial/estimates.ts';
import type { Figure } from '#lib/trial/released.ts';
import { breakEvenSentences } from './break-even-text.ts';
import { wordsIn } from '#lib/i18n/words.ts';

const shown = (value: number): Figure => ({ state: 'shown', value });
const uncertain = (value: number, lower: number, upper: number) => ({
	...{ value: shown(value), lower: shown(lower), upper: shown(upper) }
});
const nothing: Figure = { state: 'hidden' };

/** What is said where the trial costs 24,000 kr. a family and all cost has changed so much. */
function said(basis: HeadlineBasis, change: readonly [number, number, number]): string {
	const headline = {
		...({ measure: 'cost', scope: '320', verdict: 'undecided', isHeldBack: false, basis } as const),
		...{ families: nothing, coverage: nothing, cases: null, change: uncertain(...change) },
		...{ p: nothing, detectable: nothing, imbalance: nothing, matters: nothing }
	};
	const own = { part: 'trial', before: shown(0), after: shown(24_000), change: uncertain(24_000, 24_000, 24_000) };
	const sentences = breakEvenSentences(wordsIn('da'), breakEvenShown(headline, own));
	return sentences.join(' ').replaceAll('\u00a0', ' ');
}

describe('whether the trial has paid for itself', () => {
	test('names no month where costs may have risen as well', () => {
		expect(said('guarded', [-12_000, -36_000, 42_000])).toBe(
			'Forsøgets egen indsats koster 24.000 kr. pr. familie det første år. ' +
				'De øvrige udgifter er 36.000 kr. lavere pr. familie, regnet korrigeret for udvælgelsen. ' +
				'Usikkerheden går fra 60.000 kr. lavere til 18.000 kr. højere. ' +
				'Det kan ikke afgøres, om indsatsen tjener sig ind: udgifterne kan være både lavere og højere.'
		);
	});

	// 24,000 paid back by 36,000 a year takes 8 months, by 60,000 it takes 5, and by 12,000 more than the year.
	test('is said with both ends of what is possible', () => {
		expect(said('guarded', [-12_000, -36_000, 12_000])).toMatch(
			/tjent ind efter 8 måneder\. Det kan være så tidligt som efter 5 måneder, og det kan være, at det ikke sker inden for det første år\.$/
		);
	});

	test('tells one month in the singular', () => {
		// 24,000 paid back by 288,000 a year takes one month.
		expect(said('guarded', [-264_000, -264_000, -264_000])).toMatch(/tjent ind efter 1 måned\.$/);
	});

	test('is said to be beyond the year, or not to be known', () => {
		const more = said('difference', [29_000, 25_000, 33_000]);
		expect(more).toContain('5.000 kr. højere pr. familie, holdt op mod sammenligningsgruppen.');
		expect(more).toContain('Usikkerheden går fra 1.000 til 9.000 kr. højere.');
		expect(more).toMatch(/ikke tjent ind inden for det første år\.$/);
		expect(said('plain', [-12_000, -36_000, 6_000])).toMatch(/^Kan ikke beregnes\. Der er hverken/);
	});
});
