import { describe, expect, test } from 'vitest';
import { wordsIn } from '#lib/i18n/words.ts';
import { releasePages } from '#lib/server/disclosure/release-pages.ts';
import { nothingBehind, smallTrial } from '#lib/server/disclosure/trial.fixture.ts';
import type { HeadlineEstimate } from '#lib/trial/estimates.ts';
import type { Overview } from '#lib/trial/overview.ts';
import type { Released } from '#lib/trial/released.ts';
import { unregisteredTrial, type EffectTarget, type Trial } from '#lib/trial/trial.ts';
import { targetSentences } from './target-sentences.ts';

const words = wordsIn('da');
const groups = [
	{ scope: '320', started: 40, pairs: 30 },
	{ scope: '316', started: 30, pairs: 7 }
];
const delivery = { municipality: '320', cutoff: '2020-12-31', synthetic: true };

/** The overview where readers are told what is stated of every headline, on intervals from −2 to −0.5. */
function overviewWhere(stated: Partial<HeadlineEstimate>, isCompared = false): Released<Overview> {
	const compared = isCompared ? [{ scope: '320', group: 'sammenligning' as const, started: 50, pairs: 35 }] : [];
	const { estimates, status } = smallTrial([...groups, ...compared]);
	const headline = estimates.headline.map((one) => ({ ...one, change: -1.3, lower: -2, upper: -0.5, ...stated }));
	return releasePages({
		...{ estimates: { ...estimates, headline }, more: nothingBehind, status },
		deliveries: [delivery]
	}).overview;
}
const overview = overviewWhere({});

const trialWith = (municipality: string, promised: Partial<Trial>): Trial => ({
	...unregisteredTrial(municipality),
	...promised
});
const toldOf = (target: EffectTarget, shown: Released<Overview> = overview, municipality = '320') =>
	targetSentences(words, shown, trialWith(municipality, { effectTargets: [target] }));

// In this trial Faxe's contact points fell by 1.3, with limits at a fall of 2.0 and one of 0.5.
describe('where a target stands', () => {
	test('is that of the figures, by both limits of the change', () => {
		expect(toldOf({ measure: 'contact-points', amount: -0.4 })).toEqual([
			'Faxe har på forhånd sat som mål: 0,4 færre kontaktpersoner.',
			'Tallene når målet for kontaktpunkter, men ændringen kan være kommet uden forsøget.'
		]);
		expect(toldOf({ measure: 'contact-points', amount: -1 })[1]).toBe(
			'Det kan ikke afgøres, om målet er nået for kontaktpunkter.'
		);
		expect(toldOf({ measure: 'contact-points', amount: -2.5 })[1]).toBe('Tallene når ikke målet for kontaktpunkter.');
	});

	test('is not reached by a change the other way', () => {
		expect(toldOf({ measure: 'contact-points', amount: 1 })[1]).toBe('Tallene når ikke målet for kontaktpunkter.');
	});

	test('is reached without a reservation only by a definite difference to a comparison group', () => {
		const stated = { basis: 'difference', told: 'improvement', verdict: 'improvement' } as const;
		const definite = overviewWhere(stated, true);
		expect(definite.headlines.find(({ scope }) => scope === '320')?.basis).toBe('difference');
		expect(toldOf({ measure: 'contact-points', amount: -0.4 }, definite)[1]).toBe('Målet er nået for kontaktpunkter.');
	});

	test('cannot be decided of too few families, whatever their figures are', () => {
		const few = overviewWhere({ told: 'too-few', verdict: 'too-few' });
		expect(few.headlines.find(({ scope }) => scope === '320')?.change.value.state).toBe('shown');
		expect(toldOf({ measure: 'contact-points', amount: -0.4 }, few)[1]).toBe(
			'Det kan ikke afgøres, om målet er nået for kontaktpunkter.'
		);
	});

	test('is hidden where the verdict is', () => {
		const hidden = overviewWhere({ told: 'undecided', verdict: 'undecided' });
		expect(hidden.headlines.find(({ scope }) => scope === '316')?.verdict).toBe('hidden');
		expect(toldOf({ measure: 'contact-points', amount: -0.4 }, hidden, '316')[1]).toBe(
			'Det er skjult af hensyn til familierne, om målet er nået for kontaktpunkter.'
		);
	});

	test('cannot be decided where there is no figure to hold it against', () => {
		expect(toldOf({ measure: 'contact-points', amount: -0.4 }, overview, '316')[1]).toBe(
			'Det kan ikke afgøres, om målet er nået for kontaktpunkter.'
		);
	});

	// By hand: 10 % of the mean before.
	test('is measured against the mean before, where a share of it was promised', () => {
		const series = overview.indicators.flatMap((one) => [...one.series]).find(({ measure }) => measure === 'cost');
		const cell = series?.kind === 'change' ? series.cells.find(({ scope }) => scope === '320') : undefined;
		const before = cell?.indsats.plain.before;
		if (before?.state !== 'shown') throw new Error('the mean before is shown in this trial');
		const share: EffectTarget = { measure: 'cost', shareOfBefore: -0.1 };
		expect(toldOf(share)[0]).toBe('Faxe har på forhånd sat som mål: 10 % lavere udgifter.'.replace(' %', '\u00a0%'));
		expect(toldOf(share)[1]).toBe(toldOf({ measure: 'cost', amount: before.value * -0.1 })[1]);
	});
});

describe('the targets of a trial', () => {
	test('are not told where none are registered', () => {
		expect(targetSentences(words, overview, unregisteredTrial('320'))).toEqual([]);
		expect(targetSentences(words, overview, undefined)).toEqual([]);
	});

	test('are told together, and once where all of them stand alike', () => {
		const effectTargets: readonly EffectTarget[] = [
			{ measure: 'contact-points', amount: -2.5 },
			{ measure: 'service-days', amount: -500 }
		];
		expect(targetSentences(words, overview, trialWith('320', { effectTargets }))).toEqual([
			'Faxe har på forhånd sat som mål: 2,5 færre kontaktpersoner; 500 færre ydelsesdage.',
			'Tallene når ingen af dem.'
		]);
	});

	test('in the municipality’s own words are quoted where they are short, and counted where they are not', () => {
		const told = (resultTargets: readonly string[]) =>
			targetSentences(words, overview, trialWith('320', { resultTargets }));
		const unsaid = 'Tallene her siger ikke, om det er det.';
		expect(told(['én plan til alle', 'én koordinator'])).toEqual([
			'Det skal være på plads: én plan til alle; én koordinator.',
			unsaid
		]);
		expect(told(['a'.repeat(201)])).toEqual(['Mål i protokollen for, hvad der skal være på plads: 1.', unsaid]);
	});
});
