import { describe, expect, test } from 'vitest';
import { wordsIn } from '#lib/i18n/words.ts';
import { releasePages } from '#lib/server/disclosure/release-pages.ts';
import { nothingBehind, smallTrial } from '#lib/server/disclosure/trial.fixture.ts';
import type { HeadlineEstimate } from '#lib/trial/estimates.ts';
import type { CarriedOut } from '#lib/trial/site-estimates.ts';
import { attentionPoints } from './attention-points.ts';
import { choicesOf } from './choices.ts';
import { choicesText, pointText } from './decision-text.ts';

const sites = ['320', '316', '370'].map((scope) => ({ scope, started: 50, pairs: 40 }));
const delivered = ['320', '316', '370'].map((municipality) => ({
	...{ municipality, cutoff: '2020-12-31', synthetic: false }
}));

type Stated = Partial<HeadlineEstimate>;

/** The overview where readers are told what is stated of a headline, in Danish. */
function told(
	stated: (headline: HeadlineEstimate) => Stated,
	deliveries = delivered,
	carriedOut: readonly CarriedOut[] = []
) {
	const { estimates, status } = smallTrial(sites);
	const headline = estimates.headline.map((one) => ({ ...one, told: 'undecided' as const, ...stated(one) }));
	const more = { ...nothingBehind, sites: { ...nothingBehind.sites, carriedOut } };
	const {
		overview,
		measures,
		sites: shown
	} = releasePages({
		...{ estimates: { ...estimates, headline }, more, status, deliveries }
	});
	const points = attentionPoints(overview, shown.carriedOut);
	const flow = measures.get('cost')?.flow ?? [];
	const words = wordsIn('da');
	const choices = choicesText(words, choicesOf(overview.headlines, flow, points, '320'));
	return {
		points: points.map((point) => pointText(words, point)),
		choices: Object.fromEntries(choices.map(({ name, lines }) => [name, lines]))
	};
}

/** Faxe's fifty families, of whom so many get nothing of what is tried. */
function carriedOutWithout(withoutElement: number): CarriedOut {
	return {
		...{ scope: '320', families: 50, withoutElement },
		elements: { coordinatingCaseworker: 30, oneCoordinatedPlan: 30, sharedElectronicPlan: 30 },
		...{ daysToPlan: null, coordinatorInTime: null, coordinators: null, plansHalfway: null }
	};
}

describe('what speaks for each choice', () => {
	test('where nothing is found: only going on, as long as it is open', () => {
		const { choices } = told(() => ({}));
		expect(choices).toEqual({
			Fortsæt: [
				expect.stringMatching(/^\d+ familier er endnu ikke fulgt et helt år\.$/) as string,
				'Kan ikke afgøres endnu: ydelsesdage, kontaktpunkter, udgifter, selvforsørgelse og tilfredshed.'
			],
			Tilpas: ['Intet i tallene taler for det endnu.'],
			Stop: ['Intet i tallene taler for det endnu.'],
			Udvid: ['Intet i tallene taler for det endnu.']
		});
	});

	test('a definite verdict speaks for stopping or extending, a possible one for neither', () => {
		const { choices } = told(({ measure }) => {
			const verdict =
				(
					{
						'service-days': 'improvement',
						'contact-points': 'deterioration',
						cost: 'possible-improvement',
						'self-support': 'possible-deterioration'
					} as const
				)[measure as string] ?? 'no-important-change';
			return { verdict, told: verdict };
		});
		expect(choices['Udvid']).toEqual(['Forbedring i ydelsesdage.']);
		expect(choices['Stop']).toEqual(['Forværring i kontaktpunkter.', 'Ingen ændring af betydning i tilfredshed.']);
		expect(choices['Tilpas']).toEqual(['Det peger mod forværring i selvforsørgelse, men kan være tilfældigt.']);
		expect(choices['Fortsæt']?.[0]).toBe('Det peger mod forbedring i udgifter, men kan være tilfældigt.');
	});

	test('of a verdict that was held back does not say that chance may be the reason', () => {
		const { choices, points } = told(({ scope, measure }) => ({
			...(measure === 'cost' && scope === '320' && { verdict: 'improvement', told: 'possible-improvement' }),
			...(measure === 'self-support' && scope === '320' && { verdict: 'deterioration', told: 'possible-deterioration' })
		}));
		expect(choices['Fortsæt']?.[0]).toBe(
			'Det peger mod forbedring i udgifter, men indsatsens familier kan have fået det bedre af sig selv.'
		);
		expect(choices['Tilpas']).toEqual([
			'Det peger mod forværring i selvforsørgelse, men sammenligningens familier kan have fået det bedre af sig selv.'
		]);
		expect(points.join()).not.toContain('tilfældigt');
	});

	test('families that get nothing of what is tried speak for adapting', () => {
		const { choices, points } = told(() => ({}), delivered, [carriedOutWithout(10)]);
		expect(choices['Tilpas']).toEqual([
			'20\u00a0% af familierne får ingen af de tre elementer. For dem er forsøget ikke prøvet.'
		]);
		expect(points).toContain('Faxe: 20\u00a0% af familierne får ingen af de tre elementer.');
	});

	test('a share that is nothing, or not shown, speaks for nothing', () => {
		const without = told(() => ({}), delivered, [carriedOutWithout(0)]);
		expect(without.choices['Tilpas']).toEqual(['Intet i tallene taler for det endnu.']);
		const hidden = told(() => ({}), delivered, [carriedOutWithout(2)]);
		expect(hidden.points.join()).not.toContain('elementer');
	});

	test('of another municipality is not told', () => {
		const { choices } = told(({ scope }) => ({ told: scope === '316' ? 'improvement' : 'undecided' }));
		expect(choices['Udvid']).toEqual(['Intet i tallene taler for det endnu.']);
	});
});

describe('what a rule points out', () => {
	test('a deterioration, and where it is', () => {
		const { points } = told(({ scope, measure }) => ({
			told: scope === '370' && measure === 'cost' ? 'deterioration' : 'undecided'
		}));
		expect(points).toContain('Næstved: forværring i udgifter.');
	});

	test('a delivery that is missing, or a quarter older than the newest', () => {
		const { points } = told(
			() => ({}),
			[
				{ municipality: '320', cutoff: '2020-12-31', synthetic: false },
				{ municipality: '316', cutoff: '2020-09-29', synthetic: false }
			]
		);
		expect(points).toContain('Næstved har ingen dataleverance.');
		expect(points).toContain('Holbæk: dataleverancen er mere end et kvartal ældre end den nyeste.');
		const inTime = told(
			() => ({}),
			[
				{ municipality: '320', cutoff: '2020-12-31', synthetic: false },
				{ municipality: '316', cutoff: '2020-09-30', synthetic: false }
			]
		);
		expect(inTime.points.join()).not.toContain('kvartal ældre');
	});

	// 40 of 50 is 80 %, 30 of 50 is 60 %.
	test('a coverage under 70 %', () => {
		const pointsWith = (pairs: number) => {
			const { estimates, status } = smallTrial(sites.map((site) => ({ ...site, pairs })));
			const pages = releasePages({ estimates, more: nothingBehind, status, deliveries: delivered });
			return attentionPoints(pages.overview, []).filter(({ kind }) => kind === 'low-coverage');
		};
		expect(pointsWith(40)).toEqual([]);
		expect(pointsWith(30).map(({ municipality }) => municipality)).toEqual(['320', '316', '370']);
	});
});
