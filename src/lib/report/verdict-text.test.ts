import { describe, expect, test } from 'vitest';
import type { HeadlineBasis, HeadlineEstimate } from '#lib/trial/estimates.ts';
import { releasePages } from '#lib/server/disclosure/release-pages.ts';
import { nothingBehind, smallTrial } from '#lib/server/disclosure/trial.fixture.ts';
import { verdictSentences } from './verdict-text.ts';
import { wordsIn } from '#lib/i18n/words.ts';

const sites = (['indsats', 'sammenligning'] as const).map((group) => ({ scope: '316', group, started: 50, pairs: 40 }));

/** One headline through the gate: Holbæk's cost, as the case says it; told as registered where it says no more. */
function said(basis: HeadlineBasis, of: Partial<HeadlineEstimate>, guarded?: number): readonly string[] {
	const { estimates, status } = smallTrial(sites.map((site) => ({ ...site, ...(guarded && { guarded }) })));
	const headline = estimates.headline.map((one) => ({ ...one, basis, verdict: of.told ?? one.verdict, ...of }));
	const unreleased = { estimates: { ...estimates, headline }, more: nothingBehind, status, deliveries: [] };
	const { headlines } = releasePages(unreleased).overview;
	const own = headlines.find(({ measure, scope }) => measure === 'cost' && scope === '316');
	// A line is never broken between a number and its unit; here that only makes the sentences harder to read.
	return own ? verdictSentences(wordsIn('da'), own).map((sentence) => sentence.replaceAll('\u00a0', ' ')) : [];
}

const interval = (lower: number, upper: number) => ({ change: (lower + upper) / 2, lower, upper });

describe('what is said of each verdict', () => {
	test('an improvement is called an effekt: it rests on families to compare with', () => {
		expect(said('difference', { told: 'improvement', ...interval(-30_000, -10_000) })).toEqual([
			'Effekten er 20.000 kr. lavere udgifter i forhold til sammenligningsgruppen.',
			'Usikkerheden går fra 10.000 til 30.000 kr. lavere.',
			'Også efter et år er der klar forskel på de to grupper.',
			'Effekten gælder, når begge grupper er henvist på samme måde.',
			'Familier, der henvises i en krise, får det også bedre af sig selv.'
		]);
	});

	test('one that was held back is no effekt, and says why: the groups end alike', () => {
		const held = { verdict: 'improvement', told: 'possible-improvement', imbalance: 0.1 } as const;
		expect(said('difference', { ...held, ...interval(-30_000, -10_000) })).toEqual([
			'Forskellen til sammenligningsgruppen er 20.000 kr. lavere udgifter.',
			'Usikkerheden går fra 10.000 til 30.000 kr. lavere.',
			'De to grupper ændrede sig klart forskelligt.',
			'Efter et år er der ikke klar forskel på grupperne.',
			'Indsatsens familier kan være henvist i en krise og have fået det bedre af sig selv.',
			'Flere familier i begge grupper, henvist på samme måde og fulgt et helt år, ville afgøre det.'
		]);
	});

	test('and where it was held back the other way, it may be the comparison that got better by itself', () => {
		const held = { verdict: 'deterioration', told: 'possible-deterioration', imbalance: 0.1 } as const;
		expect(said('difference', { ...held, ...interval(10_000, 30_000) })).toContain(
			'Sammenligningens familier kan være henvist i en krise og have fået det bedre af sig selv.'
		);
	});

	test('a deterioration likewise', () => {
		expect(said('difference', { told: 'deterioration', ...interval(10_000, 30_000) })[0]).toBe(
			'Effekten er 20.000 kr. højere udgifter i forhold til sammenligningsgruppen.'
		);
	});

	test('what only points one way says why: the groups were not alike', () => {
		const unlike = { told: 'possible-improvement', imbalance: -0.4, ...interval(-30_000, -10_000) } as const;
		expect(said('difference', unlike)).toEqual([
			'Forskellen til sammenligningsgruppen er 20.000 kr. lavere udgifter.',
			'Usikkerheden går fra 10.000 til 30.000 kr. lavere.',
			'De to grupper lå ikke på samme niveau før start, så forskellen kan ikke kaldes en effekt.'
		]);
	});

	test('or many figures were looked at', () => {
		const alike = { told: 'possible-deterioration', imbalance: 0.1, ...interval(10_000, 30_000) } as const;
		expect(said('difference', alike)[2]).toBe('Der er set på mange tal på én gang, så forskellen kan være tilfældig.');
	});

	test('or there is nobody to compare with: then it is a udvikling', () => {
		expect(said('plain', { told: 'possible-improvement', ...interval(-30_000, -10_000) })).toEqual([
			'Udviklingen er 20.000 kr. lavere udgifter.',
			'Usikkerheden går fra 10.000 til 30.000 kr. lavere.',
			'Uden nok familier at sammenligne med kan det ikke siges, om det var sket alligevel.'
		]);
	});

	test('a guarded change says that it is adjusted', () => {
		expect(said('guarded', { told: 'possible-improvement', ...interval(-30_000, -10_000) }, 30)[0]).toBe(
			'Når der er korrigeret for udvælgelsen, er udviklingen 20.000 kr. lavere udgifter.'
		);
	});

	// The made-up trial begins at a cost of 4: five per cent of it is nothing, in whole kroner.
	test('no change that matters says how much would', () => {
		expect(said('plain', { told: 'no-important-change', ...interval(-1000, 2000) })).toEqual([
			'Udviklingen er 500 kr. højere udgifter.',
			'Usikkerheden går fra 1.000 kr. lavere til 2.000 kr. højere.',
			'Hele usikkerheden ligger inden for ±0 kr., som på forhånd er aftalt som uden betydning.'
		]);
	});

	test('a change that is rounded to nothing went no way', () => {
		expect(said('plain', { told: 'no-important-change', ...interval(-0.4, 0.6) }).slice(0, 2)).toEqual([
			'Der er stort set ingen udvikling.',
			'Usikkerheden går fra 0 til 1 kr. højere.'
		]);
	});

	test('what cannot be decided says what is ruled out, why, and what would settle it', () => {
		expect(said('plain', { told: 'undecided', ...interval(-47_600, 12_000) })).toEqual([
			'Et fald på mere end 47.600 kr. er usandsynligt.',
			'En stigning på mere end 12.000 kr. er usandsynlig.',
			'Usikkerheden rummer både et fald og en stigning.',
			'Flere familier, der er fulgt et helt år, ville gøre usikkerheden mindre.'
		]);
	});

	test('on a guarded change it says first that it is adjusted', () => {
		expect(said('guarded', { told: 'undecided', ...interval(-47_600, 12_000) }, 30)[0]).toBe(
			'Familier er udvalgt på målet, så udviklingen er korrigeret for det.'
		);
	});

	test('a limit at nothing rules out that whole side', () => {
		expect(said('plain', { told: 'undecided', ...interval(-47_600, 0) }).slice(0, 3)).toEqual([
			'Et fald på mere end 47.600 kr. er usandsynligt.',
			'En stigning er usandsynlig.',
			'Usikkerheden rummer også, at intet er ændret.'
		]);
	});

	test('and of a comparison it is the effekt that is bounded', () => {
		expect(said('difference', { told: 'undecided', ...interval(-47_600, 12_000) })).toEqual([
			'En effekt større end et fald på 47.600 kr. er usandsynlig.',
			'En effekt større end en stigning på 12.000 kr. er usandsynlig.',
			'Usikkerheden rummer både et fald og en stigning.',
			'Flere familier i begge grupper, fulgt et helt år, ville gøre usikkerheden mindre.'
		]);
	});

	test('families selected on the measure, with nothing to set against it', () => {
		const nothing = { change: null, lower: null, upper: null, reason: 'selected-on-outcome' } as const;
		expect(said(null, { told: 'undecided', ...nothing })).toEqual([
			'Familierne er udvalgt på målet, og et fald må ventes af udvælgelsen alene.',
			'Familier, der er udvalgt på samme måde, men ikke får indsatsen, ville afgøre det.'
		]);
	});

	test('families that all changed by the same', () => {
		expect(said('plain', { told: 'undecided', change: -5, lower: null, upper: null })).toEqual([
			'Alle familier ændrede sig lige meget, så usikkerheden kan ikke måles.'
		]);
	});

	test('too few families says how many it takes, and no delivered table says no more', () => {
		expect(said('plain', { told: 'too-few' })).toEqual(['Der skal mindst 10 familier til.']);
		expect(said('plain', { told: 'not-delivered' })).toEqual([]);
	});
});
