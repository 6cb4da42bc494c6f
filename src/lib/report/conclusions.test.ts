import { describe, expect, test } from 'vitest';
import type { HeadlineEstimate, Verdict } from '#lib/trial/estimates.ts';
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

describe('the overview in three sentences', () => {
	test('what is alike is said together', () => {
		const said = concluded(({ measure, scope }) => {
			if (measure === 'satisfaction') return 'too-few';
			if (measure === 'contact-points') return scope === '320' ? 'possible-improvement' : 'improvement';
			return measure === 'cost' && scope === '370' ? 'no-important-change' : 'undecided';
		});
		expect(said).toEqual({
			concluded:
				'Der er forbedring i kontaktpunkter (Holbæk, Næstved og alle) og ingen ændring af betydning i udgifter (Næstved). Det peger mod forbedring, men kan være tilfældigt: kontaktpunkter (Faxe).',
			ruledOut:
				'For alle kommuner under ét: et fald i ydelsesdage på mere end 12 dage eller en stigning på mere end 3 dage; et fald i udgifter på mere end 12 kr. eller en stigning på mere end 3 kr.; et fald i selvforsørgelse på mere end 12,0 procentpoint eller en stigning på mere end 3,0 procentpoint.',
			undecided:
				'Ydelsesdage (alle steder), udgifter (Faxe, Holbæk og alle) og selvforsørgelse (alle steder). Flere familier, der er fulgt et helt år, ville gøre usikkerheden mindre. For få familier: tilfredshed (alle steder).'
		});
	});

	test('what was held back is told apart from what may be chance', () => {
		const { concluded: said } = concluded(
			() => 'possible-improvement',
			({ measure }) => (measure === 'cost' ? 'improvement' : 'possible-improvement')
		);
		expect(said).toBe(
			'Intet kan sluttes sikkert endnu. Det peger mod forbedring, men kan være tilfældigt: ydelsesdage (alle steder), kontaktpunkter (alle steder), selvforsørgelse (alle steder) og tilfredshed (alle steder). Det peger mod forbedring, men indsatsens familier kan have fået det bedre af sig selv: udgifter (alle steder).'
		);
	});

	test('nothing firm, nothing open', () => {
		expect(concluded(() => 'possible-deterioration')).toEqual({
			concluded: expect.stringMatching(/^Intet kan sluttes sikkert endnu\. Det peger mod forværring/) as string,
			ruledOut: 'Der er endnu ikke tal for alle kommuner under ét, som kan udelukke noget.',
			undecided: 'Ingen af de mål, der har familier nok, står åbne.'
		});
	});
});
