import { describe, expect, test } from 'vitest';
import { madeUpEdition } from '#lib/export/edition.fixture.ts';
import type { HeadlineBasis, HeadlineEstimate, Verdict } from '#lib/trial/estimates.ts';
import { headlineMeasures, type HeadlineMeasure } from '#lib/trial/measures.ts';
import { releasePages } from '#lib/server/disclosure/release-pages.ts';
import { nothingBehind, smallTrial } from '#lib/server/disclosure/trial.fixture.ts';
import { conclusionsOf } from './conclusions.ts';
import { wordsIn } from '#lib/i18n/words.ts';

const sites = ['320', '316', '370'].map((scope) => ({ scope, started: 50, pairs: 40 }));

type Judge = (headline: HeadlineEstimate) => Verdict;

/** The conclusions where readers are told what `toldOf` says of every headline, on intervals from −12 to 3. */
function concluded(toldOf: Judge, verdictOf: Judge = toldOf) {
	const { estimates, status } = smallTrial(sites);
	const headline = estimates.headline.map((one) => ({
		...one,
		...{ told: toldOf(one), verdict: verdictOf(one), change: -4.5, lower: -12, upper: 3 }
	}));
	const said = conclusionsOf(
		wordsIn('da'),
		releasePages({ estimates: { ...estimates, headline }, more: nothingBehind, status, deliveries: [] }).overview
			.headlines
	);
	return Object.fromEntries(
		Object.entries(said).map(([key, text]: [string, string]) => [key, text.replaceAll('\u00a0', ' ')])
	);
}

/** Faxe's and all's: what points to an improvement on these bases, in that order, and `rest` of everything else. */
function headlinesWith(
	possible: Partial<Record<HeadlineMeasure, readonly HeadlineBasis[]>>,
	rest: 'undecided' | 'hidden' = 'undecided'
) {
	const edition = madeUpEdition((views) => {
		for (const measure of headlineMeasures) {
			for (const [at, headline] of views[`measure:${measure}`].figures.headlines.entries()) {
				const basis = possible[measure]?.[at];
				const verdict = basis === undefined ? rest : 'possible-improvement';
				Object.assign(headline, { verdict, isHeldBack: false, basis: basis ?? null });
			}
		}
	});
	return headlineMeasures.flatMap((measure) => edition.views[`measure:${measure}`].figures.headlines);
}

describe('the overview in three sentences', () => {
	test('what is alike is said together', () => {
		const said = concluded(({ measure, scope }) => {
			if (measure === 'satisfaction') return 'too-few';
			if (measure === 'contact-points') return scope === '320' ? 'possible-improvement' : 'improvement';
			return measure === 'cost' && scope === '370' ? 'no-important-change' : 'undecided';
		});
		expect(said).toEqual({
			concluded:
				'Der er forbedring i kontaktpunkter (Holbæk, Næstved og alle) og ingen ændring af betydning i udgifter (Næstved). Det peger mod forbedring, men kan være tilfældigt: kontaktpunkter (Faxe). Uden nok familier at sammenligne med kan det også være sket alligevel.',
			ruledOut:
				'For alle kommuner under ét: et fald i ydelsesdage på mere end 12 dage eller en stigning på mere end 3 dage; et fald i udgifter på mere end 12 kr. eller en stigning på mere end 3 kr.; et fald i selvforsørgelse på mere end 12,0 procentpoint eller en stigning på mere end 3,0 procentpoint.',
			undecided:
				'Ydelsesdage (alle steder), udgifter (Faxe, Holbæk og alle) og selvforsørgelse (alle steder). Flere familier, der er fulgt et helt år, ville gøre usikkerheden mindre. For få familier: tilfredshed (alle steder).',
			hidden: ''
		});
	});

	test('what was held back is told apart from what may be chance', () => {
		const { concluded: said } = concluded(
			() => 'possible-improvement',
			({ measure }) => (measure === 'cost' ? 'improvement' : 'possible-improvement')
		);
		expect(said).toBe(
			'Intet kan sluttes sikkert endnu. Det peger mod forbedring, men kan være tilfældigt: ydelsesdage (alle steder), kontaktpunkter (alle steder), selvforsørgelse (alle steder) og tilfredshed (alle steder). Uden nok familier at sammenligne med kan det også være sket alligevel. Det peger mod forbedring, men indsatsens familier kan have fået det bedre af sig selv: udgifter (alle steder).'
		);
	});

	// By hand, for Faxe and all: of what rests on a comparison it is not open whether it had come anyway.
	test('what may have come anyway is named where others rest on a comparison', () => {
		const said = conclusionsOf(
			wordsIn('da'),
			headlinesWith({ cost: ['plain', 'difference'], satisfaction: ['guarded'] })
		);
		expect(said.concluded).toContain('men kan være tilfældigt: udgifter (alle steder) og tilfredshed (Faxe). Uden nok');
		expect(said.concluded).toMatch(/sket alligevel for udgifter \(Faxe\) og tilfredshed \(Faxe\)\.$/);
		const alone = conclusionsOf(wordsIn('da'), headlinesWith({ cost: ['difference', 'difference'] }));
		expect(alone.concluded).not.toContain('alligevel');
	});

	test('what may not be told is named', () => {
		const headlines = headlinesWith({}, 'hidden');
		expect(conclusionsOf(wordsIn('da'), headlines).hidden).toMatch(
			/^Skjult af hensyn til familierne: vurderingen af ydelsesdage \(alle steder\), .*\. Tal for alle skjules/
		);
	});

	test('nothing firm, nothing open', () => {
		expect(concluded(() => 'possible-deterioration')).toEqual({
			concluded: expect.stringMatching(/^Intet kan sluttes sikkert endnu\. Det peger mod forværring/) as string,
			ruledOut: 'Der er endnu ikke tal for alle kommuner under ét, som kan udelukke noget.',
			undecided: 'Ingen af de mål, der har familier nok, står åbne.',
			hidden: ''
		});
	});
});
