import { describe, expect, test } from 'vitest';
import { releasedDurations, releasedShares } from '#lib/export/released-measures.fixture.ts';
import type { Language } from '#lib/i18n/languages.ts';
import { wordsIn } from '#lib/i18n/words.ts';
import { ALL } from '#lib/trial/estimates.ts';
import type { ChangeFigures, SharesOfGroup, Uncertain } from '#lib/trial/overview.ts';
import type { Figure } from '#lib/trial/released.ts';
import { durationParagraph } from './duration-paragraph.ts';
import { lix } from './readability.ts';
import { returnToWorkParagraph } from './return-to-work-paragraph.ts';

const hidden: Figure = { state: 'hidden' };
const shown = (value: number): Figure => ({ state: 'shown', value });
const uncertain = (value: number, lower: number, upper: number): Uncertain => ({
	...{ value: shown(value), lower: shown(lower), upper: shown(upper) }
});
const allHidden: Uncertain = { value: hidden, lower: hidden, upper: hidden };
const behind = { families: shown(41), coverage: shown(0.82), cases: shown(120) };
const plainly = (sentences: readonly string[]) => sentences.map((one) => one.replaceAll('\u00a0', ' '));

describe('how long services last', () => {
	const shorter: ChangeFigures = { ...behind, before: shown(120), after: shown(110), change: uncertain(-10, -21, 1) };
	const told = (own: ChangeFigures, scope = '320', language: Language = 'da') =>
		plainly(
			durationParagraph(
				wordsIn(language),
				releasedDurations({
					...{ scope, indsats: { plain: own, guarded: null } },
					sammenligning: { plain: { ...shorter, change: uncertain(-4, -9, 1) }, guarded: null }
				})
			)
		);

	test('is told as longer or shorter, with one day in the singular', () => {
		expect(told(shorter)).toEqual([
			'Nye ydelser løb i gennemsnit 10 dage kortere efter start (fra 120 til 110, set over de første 180).',
			'Usikkerheden går fra 21 dage kortere til 1 dag længere.',
			'I sammenligningsgruppen var det 4 dage kortere (fra 120 til 110).',
			'Tallene er for 120 ydelser i 41 familier.'
		]);
		expect(told(shorter, ALL, 'en')).toEqual([
			'New services ran on average 10 days shorter after the start (from 120 to 110, of the first 180).',
			'The uncertainty goes from 21 days shorter to 1 day longer.',
			'The figures are for 120 services in 41 families.'
		]);
	});

	test('says once what is hidden', () => {
		expect(told({ ...shorter, families: hidden, before: hidden, after: hidden, change: allHidden })).toEqual([
			'Skjult af hensyn til familierne: udviklingen og hvor mange tallene er for.'
		]);
	});

	test('is easy to read', () => {
		expect(lix(told(shorter).join(' '))).toBeLessThan(45);
	});
});

describe('how many are back in work', () => {
	const back: SharesOfGroup = {
		...behind,
		...{ after6Months: uncertain(0.12, 0.06, 0.2), after12Months: uncertain(0.23, 0.15, 0.32) }
	};
	const others: SharesOfGroup = { ...back, after12Months: uncertain(0.18, 0.1, 0.27) };
	const told = (own: SharesOfGroup, sammenligning = others, language: Language = 'da') =>
		plainly(returnToWorkParagraph(wordsIn(language), releasedShares({ scope: '320', indsats: own, sammenligning })));

	test('is told after half a year and a year, beside the comparison', () => {
		expect(told(back)).toEqual([
			'Efter 6 måneder var 12 % af de voksne tilbage i arbejde.',
			'Efter 12 måneder var 23 % af de voksne tilbage i arbejde.',
			'Usikkerheden går fra 15 til 32 %.',
			'I sammenligningsgruppen var det 18 % efter 12 måneder.',
			'Tallene er for 120 voksne i 41 familier.'
		]);
		expect(told(back, others, 'en').slice(1, 3)).toEqual([
			'After 12 months 23% of the adults were back in work.',
			'The uncertainty goes from 15 to 32%.'
		]);
	});

	test('says once what is hidden, and why there is no figure', () => {
		const secret = { ...back, after6Months: allHidden, after12Months: allHidden };
		expect(told({ ...secret, cases: hidden }, secret)).toEqual([
			'Skjult af hensyn til familierne: hvor mange der er tilbage i arbejde, tal for sammenligningsgruppen og hvor mange tallene er for.'
		]);
		const tooShort: Figure = { state: 'not-estimable', reason: 'follow-up-too-short' };
		const none = { value: tooShort, lower: tooShort, upper: tooShort };
		expect(told({ ...back, after6Months: none, after12Months: none })[0]).toBe(
			'Der er ikke tal for, hvor mange der er tilbage i arbejde: ikke fulgt længe nok endnu.'
		);
	});

	test('is easy to read', () => {
		expect(lix(told(back).join(' '))).toBeLessThan(45);
	});
});
