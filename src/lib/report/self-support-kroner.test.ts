import { describe, expect, test } from 'vitest';
import { wordsIn } from '#lib/i18n/words.ts';
import { releasePages } from '#lib/server/disclosure/release-pages.ts';
import { sitePagesOf } from '#lib/server/disclosure/site-pages.ts';
import { nothingBehind, smallTrial } from '#lib/server/disclosure/trial.fixture.ts';
import type { HeadlineBasis } from '#lib/trial/estimates.ts';
import type { PricesShown } from '#lib/trial/prices-shown.ts';
import { aimSentences } from './break-even-text.ts';
import { selfSupportSentences } from './self-support-kroner.ts';

const index = { name: 'cpi-2015', source: null };
const without: PricesShown = { priceYear: 2019, index, selfSupportDay: null };
const priced: PricesShown = { priceYear: 2019, index, selfSupportDay: { amount: 400, source: 'KL, 2018' } };

/** Faxe's page, its headlines told on a basis, with an interval; cost before is 240,000 kr. */
function pageOf(basis: HeadlineBasis, [lower, upper]: readonly [number, number], detectable: number, pairs = 40) {
	const { estimates, status } = smallTrial(
		(['indsats', 'sammenligning'] as const).map((group) => ({ scope: '320', group, started: 50, pairs }))
	);
	const paired = estimates.paired.map((one) => ({ ...one, before: 240_000 }));
	const own = { basis, change: (lower + upper) / 2, lower, upper, detectable };
	const headline = estimates.headline.map((one) => ({ ...one, ...own }));
	const pages = releasePages({
		estimates: { ...estimates, headline, paired },
		...{ more: nothingBehind, status, deliveries: [] }
	});
	const page = sitePagesOf(pages).bySite.get('320');
	if (!page) throw new Error('no page');
	return page;
}

const plain = (sentences: readonly string[]) => sentences.join(' ').replaceAll('\u00a0', ' ');
const calculated = (basis: HeadlineBasis, interval: readonly [number, number], prices = priced, pairs = 40) => {
	const { headlines } = pageOf(basis, interval, 0.5, pairs);
	const headline = headlines.find(({ measure }) => measure === 'self-support');
	return plain(selfSupportSentences(wordsIn('da'), headline, prices));
};

describe('self-support in kroner', () => {
	// By hand: 10 percentage points of 365 days are 36.5 days, at 400 kr. 14,600 kr.; -5 are -7,300.
	test('is a calculation, an interval an adult and year, with price and source', () => {
		expect(calculated('plain', [-5, 10])).toBe(
			'Beregning, ikke målte udgifter. ' +
				'Andelen af dage som selvforsørgende har ændret sig med mellem −5,0 procentpoint og +10,0 procentpoint. ' +
				'Protokollen sætter en dag til 400 kr. i 2019-priser (kilde: KL, 2018). ' +
				'Så er det mellem −7.300 kr. og +14.600 kr. pr. voksen (18-66 år) på et år. ' +
				'Plus er flere dage som selvforsørgende. Beløbet er ikke lagt til udgifterne og ikke trukket fra dem.'
		);
	});

	test('says what the change is one of', () => {
		expect(calculated('guarded', [-5, 10])).toContain('Korrigeret for udvælgelsen har andelen');
		expect(calculated('difference', [-5, 10])).toContain('Forskellen til sammenligningsgruppen i andelen');
	});

	test('is not spoken of without a price, a basis, or an interval that is shown', () => {
		expect(calculated('plain', [-5, 10], without)).toBe('');
		expect(calculated(null, [-5, 10])).toBe('');
		expect(calculated('plain', [-5, 10], priced, 7)).toBe('');
	});

	test.each(['plain', 'guarded', 'difference'] as const)('is never called a saving or an effect: %s', (basis) => {
		for (const language of ['da', 'en'] as const) {
			const { headlines } = pageOf(basis, [-5, 10], 0.5);
			const headline = headlines.find(({ measure }) => measure === 'self-support');
			const said = plain(selfSupportSentences(wordsIn(language), headline, priced));
			expect(said).not.toMatch(/bespar|spar[et]|effekt|saving|saved|effect/i);
			expect(said).not.toBe('');
		}
	});
});

describe('the five per cent that the trial aims at', () => {
	const aimed = (detectable: number, pairs = 40) =>
		plain(aimSentences(wordsIn('da'), pageOf('plain', [-50_000, 50_000], detectable, pairs)));

	// By hand: 5 % of 240,000 is 12,000.
	test('is told in kroner, and that so few families cannot show it', () => {
		expect(aimed(60_000)).toBe(
			'Forsøg som disse sigter mod 5 % lavere udgifter. Her er det 12.000 kr. pr. familie. ' +
				'Med så mange familier vil først en ændring på 60.000 kr. vise sig i fire ud af fem forsøg. ' +
				'Så målet er mindre end det, familierne kan vise.'
		);
	});

	test('is not said to be too small where the families can show it', () => {
		expect(aimed(9000)).toMatch(/9\.000 kr\. vise sig i fire ud af fem forsøg\.$/);
	});

	test('is not told where cost before is hidden', () => {
		expect(aimed(60_000, 7)).toBe('');
	});
});
