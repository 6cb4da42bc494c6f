import { describe, expect, test } from 'vitest';
import { wordsIn } from '#lib/i18n/words.ts';
import { releasePages } from '#lib/server/disclosure/release-pages.ts';
import { nothingBehind, smallTrial } from '#lib/server/disclosure/trial.fixture.ts';
import type { HeadlineEstimate, Verdict } from '#lib/trial/estimates.ts';
import type { CaseMixEstimate } from '#lib/trial/site-estimates.ts';
import { apartSentences, sureSentences, toComeSentences } from './overview-answers.ts';

const words = wordsIn('da');
const codes = ['320', '316', '370'];
const deliveries = codes.map((municipality) => ({ municipality, cutoff: '2020-12-31', synthetic: false }));

/** Three municipalities of fifty families each, forty of them compared, with what is told of each headline. */
function pagesWith(told: (headline: HeadlineEstimate) => Verdict, caseMix: readonly CaseMixEstimate[] = []) {
	const { estimates, status } = smallTrial(codes.map((scope) => ({ scope, started: 50, pairs: 40 })));
	const headline = estimates.headline.map((one) => ({ ...one, told: told(one) }));
	const more = { ...nothingBehind, sites: { ...nothingBehind.sites, caseMix } };
	return releasePages({ estimates: { ...estimates, headline }, more, status, deliveries });
}

// By hand: three municipalities and five measures.
describe('how sure it is', () => {
	const { overview } = pagesWith(({ scope, measure }) => {
		if (measure === 'cost') return scope === '320' ? 'improvement' : 'too-few';
		return measure === 'satisfaction' ? 'possible-deterioration' : 'undecided';
	});
	const said = sureSentences(words, overview.headlines);

	test('counts the verdicts of the municipalities, and not those of all together', () => {
		expect(said[0]).toBe(
			'Sikre vurderinger i kommunerne: 1 af 15. Peger i en retning, men kan være tilfældige: 3. Kan ikke afgøres: 11.'
		);
	});

	test('says of how many of the families that have started, 40 of 50', () => {
		expect(said).toContain('Bag vurderingerne er 80\u00a0% af de familier, der er startet.');
	});

	test('says what is not told, where a municipality has delivered nothing', () => {
		const { estimates, status } = smallTrial([{ scope: '320', started: 50, pairs: 40 }]);
		const alone = releasePages({ estimates, more: nothingBehind, status, deliveries: deliveries.slice(0, 1) });
		expect(sureSentences(words, alone.overview.headlines)).toContain('Vises ikke: 10.');
	});
});

describe('where the municipalities differ', () => {
	test('is told by their verdicts, measure by measure', () => {
		const { overview } = pagesWith(({ scope, measure }) =>
			measure === 'cost' && scope === '316' ? 'no-important-change' : 'undecided'
		);
		expect(apartSentences(words, overview.headlines, [])).toEqual([
			'Ikke samme vurdering alle steder: udgifter.',
			'Samme vurdering i alle kommuner: ydelsesdage, kontaktpunkter, selvforsørgelse og tilfredshed.'
		]);
	});

	test('counts the things above 0.1 standard deviations, and no other', () => {
		const differences = { 320: 0.1, 316: 0.11, 370: -0.2 } as const;
		const caseMix = codes.map((scope) => ({
			...{ scope, variable: 'adults' as const, families: 50, count: null },
			difference: differences[scope as unknown as keyof typeof differences]
		}));
		const { overview, sites } = pagesWith(() => 'undecided', caseMix);
		expect(apartSentences(words, overview.headlines, sites.caseMix).at(-1)).toBe(
			'Familierne er ikke de samme slags. Så mange ting ved dem var anderledes end i de andre kommuner ved start: Faxe ved 0 af 1, Holbæk ved 1 af 1 og Næstved ved 1 af 1.'
		);
	});
});

test('families to come are told where their number is shown', () => {
	const { measures } = pagesWith(() => 'undecided');
	const flow = measures.get('cost')?.flow ?? [];
	expect(toComeSentences(words, flow)).toEqual([
		'Endnu ikke fulgt et helt år: 10 familier i Faxe, 10 familier i Holbæk og 10 familier i Næstved.'
	]);
	expect(toComeSentences(words, [])).toEqual([]);
});
