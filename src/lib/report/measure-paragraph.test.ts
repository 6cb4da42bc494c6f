import { describe, expect, test } from 'vitest';
import { releasedMeasures } from '#lib/export/released-measures.fixture.ts';
import type { Language } from '#lib/i18n/languages.ts';
import { wordsIn } from '#lib/i18n/words.ts';
import { ALL } from '#lib/trial/estimates.ts';
import type { ChangeFigures, ChangeOfGroup, HeadlineShown, Uncertain } from '#lib/trial/overview.ts';
import type { Figure } from '#lib/trial/released.ts';
import { measureParagraph, measureTold } from './measure-paragraph.ts';

const hidden: Figure = { state: 'hidden' };
const shown = (value: number): Figure => ({ state: 'shown', value });
const uncertain = (value: number, lower: number, upper: number): Uncertain => ({
	...{ value: shown(value), lower: shown(lower), upper: shown(upper) }
});
const behind = { families: shown(41), coverage: shown(0.82), cases: null };
const fell: ChangeFigures = { ...behind, before: shown(6.4), after: shown(4.3), change: uncertain(-2.1, -3, -1.2) };
const compared: ChangeFigures = { ...behind, before: shown(6.1), after: shown(5.3), change: uncertain(-0.8, -2, 0.4) };
const nobody: Figure = { state: 'not-estimable', reason: 'no-families' };
const none: ChangeFigures = {
	...{ families: nobody, coverage: nobody, cases: null, before: nobody, after: nobody },
	change: { value: nobody, lower: nobody, upper: nobody }
};
const alone = (plain: ChangeFigures, guarded: ChangeFigures | null = null): ChangeOfGroup => ({ plain, guarded });

/** Contact points fell by 2.1; 1 is what matters. Each case says what is otherwise. */
function told(
	stated: Partial<HeadlineShown>,
	language: Language = 'da',
	{
		indsats = alone(fell),
		sammenligning = alone(none)
	}: Partial<Record<'indsats' | 'sammenligning', ChangeOfGroup>> = {}
): readonly string[] {
	const headline: HeadlineShown = {
		...{ measure: 'contact-points', scope: '320', basis: 'plain', verdict: 'undecided', isHeldBack: false },
		...{ ...behind, change: indsats.plain.change, p: shown(0.04), detectable: shown(1.4) },
		...{ matters: shown(1), imbalance: shown(0.1), ...stated }
	};
	const [released] = releasedMeasures(headline.measure, [
		{ headline, cell: { scope: headline.scope, indsats, sammenligning } }
	]);
	if (!released) throw new Error('nothing released');
	const sentences = measureParagraph(wordsIn(language), released.headline, released.cell);
	return sentences.map((sentence) => sentence.replaceAll('\u00a0', ' '));
}

const who = {
	da: ['41 familier har tal for både før og efter.', 'Det er 82 % af dem, der er startet.'],
	en: ['41 families have figures for both before and after.', 'That is 82% of those that have started.']
};
const happened = {
	da: [
		'Familierne havde i gennemsnit 2,1 færre kontaktpersoner efter et år (fra 6,4 til 4,3).',
		'Usikkerheden går fra 1,2 til 3,0 færre.'
	],
	en: [
		'Families had on average 2.1 fewer contact persons after a year (from 6.4 to 4.3).',
		'The uncertainty goes from 1.2 to 3.0 fewer.'
	]
};
const difference = { basis: 'difference', change: uncertain(-1.3, -2.1, -0.5) } as const;
const withComparison = { sammenligning: alone(compared) };

// Worded by hand: one whole paragraph of each verdict.
describe('a paragraph about contact points', () => {
	test('an improvement', () => {
		expect(told({ ...difference, verdict: 'improvement' }, 'da', withComparison)).toEqual([
			happened.da[0],
			'I sammenligningsgruppen var det 0,8 færre (fra 6,1 til 5,3).',
			'Effekten er 1,3 færre kontaktpersoner i forhold til sammenligningsgruppen.',
			'Usikkerheden går fra 0,5 til 2,1 færre.',
			'Det er en forbedring.',
			'Også efter et år er der klar forskel på de to grupper.',
			'Effekten gælder, når begge grupper er henvist på samme måde.',
			'Familier, der henvises i en krise, får det også bedre af sig selv.',
			...who.da
		]);
		expect(told({ ...difference, verdict: 'improvement' }, 'en', withComparison)).toEqual([
			happened.en[0],
			'In the comparison group it was 0.8 fewer (from 6.1 to 5.3).',
			'The effect is 1.3 fewer contact persons compared with the comparison group.',
			'The uncertainty goes from 0.5 to 2.1 fewer.',
			'This is an improvement.',
			'After a year, too, the two groups clearly differ.',
			'The effect holds where both groups were referred in the same way.',
			'Families referred in a crisis also get better by themselves.',
			...who.en
		]);
	});

	test('a deterioration', () => {
		const rose = { ...difference, verdict: 'deterioration', change: uncertain(1.3, 0.5, 2.1) } as const;
		expect(told(rose, 'da', withComparison).slice(2, 5)).toEqual([
			'Effekten er 1,3 flere kontaktpersoner i forhold til sammenligningsgruppen.',
			'Usikkerheden går fra 0,5 til 2,1 flere.',
			'Det er en forværring.'
		]);
		expect(told(rose, 'en', withComparison).slice(2, 5)).toEqual([
			'The effect is 1.3 more contact persons compared with the comparison group.',
			'The uncertainty goes from 0.5 to 2.1 more.',
			'This is a deterioration.'
		]);
	});

	test('what points to an improvement', () => {
		expect(told({ verdict: 'possible-improvement' })).toEqual([
			...happened.da,
			'Der er ingen sammenligningsgruppe.',
			'Det peger mod en forbedring, men kan være tilfældigt.',
			'Uden nok familier at sammenligne med kan det ikke siges, om det var sket alligevel.',
			...who.da
		]);
		expect(told({ verdict: 'possible-improvement' }, 'en')).toEqual([
			...happened.en,
			'There is no comparison group.',
			'This points to an improvement, but may be chance.',
			'Without enough families to compare with, nobody can say whether it would have happened anyway.',
			...who.en
		]);
	});

	test('what points to a deterioration', () => {
		expect(told({ verdict: 'possible-deterioration' })).toContain(
			'Det peger mod en forværring, men kan være tilfældigt.'
		);
		expect(told({ verdict: 'possible-deterioration' }, 'en')).toContain(
			'This points to a deterioration, but may be chance.'
		);
	});

	test('a verdict that was held back does not put it down to chance', () => {
		const held = { ...difference, verdict: 'possible-improvement', isHeldBack: true } as const;
		expect(told(held, 'da', withComparison).slice(2)).toEqual([
			'Forskellen til sammenligningsgruppen er 1,3 færre kontaktpersoner.',
			'Usikkerheden går fra 0,5 til 2,1 færre.',
			'Det peger mod en forbedring.',
			'De to grupper ændrede sig klart forskelligt.',
			'Efter et år er der ikke klar forskel på grupperne.',
			'Indsatsens familier kan være henvist i en krise og have fået det bedre af sig selv.',
			'Flere familier i begge grupper, henvist på samme måde og fulgt et helt år, ville afgøre det.',
			...who.da
		]);
		expect(told(held, 'en', withComparison)[4]).toBe('This points to an improvement.');
	});

	test('no change that matters', () => {
		const still = { ...behind, before: shown(6.4), after: shown(6.4), change: uncertain(0.01, -0.2, 0.3) };
		const unchanged = { indsats: alone(still) };
		expect(told({ verdict: 'no-important-change' }, 'da', unchanged)).toEqual([
			'Familierne havde stort set lige så mange kontaktpersoner efter et år som før (fra 6,4 til 6,4).',
			'Usikkerheden går fra 0,2 færre til 0,3 flere.',
			'Der er ingen sammenligningsgruppe.',
			'Det er ingen ændring af betydning.',
			'Hele usikkerheden ligger inden for ±1,0 personer, som på forhånd er aftalt som uden betydning.',
			...who.da
		]);
		expect(told({ verdict: 'no-important-change' }, 'en', unchanged)).toEqual([
			'Families had about as many contact persons after a year as before (from 6.4 to 6.4).',
			'The uncertainty goes from 0.2 fewer to 0.3 more.',
			'There is no comparison group.',
			'This is no change that matters.',
			'All of the uncertainty lies within ±1.0 persons, which was agreed beforehand not to matter.',
			...who.en
		]);
	});

	test('what cannot be decided: what is ruled out, why, and what would settle it', () => {
		const open = { ...behind, before: shown(6.4), after: shown(6.1), change: uncertain(-0.3, -1.2, 0.6) };
		expect(told({}, 'da', { indsats: alone(open) })).toEqual([
			'Familierne havde i gennemsnit 0,3 færre kontaktpersoner efter et år (fra 6,4 til 6,1).',
			'Der er ingen sammenligningsgruppe.',
			'Det kan ikke afgøres, om det er andet end et tilfælde.',
			'Et fald på mere end 1,2 personer er usandsynligt.',
			'En stigning på mere end 0,6 personer er usandsynlig.',
			'Usikkerheden rummer både et fald og en stigning.',
			'Flere familier, der er fulgt et helt år, ville gøre usikkerheden mindre.',
			'Med så mange familier skal en ændring være på 1,4 personer, før den som regel ses.',
			...who.da
		]);
		expect(told({}, 'en', { indsats: alone(open) })).toEqual([
			'Families had on average 0.3 fewer contact persons after a year (from 6.4 to 6.1).',
			'There is no comparison group.',
			'It cannot be decided whether this is anything but chance.',
			'A fall of more than 1.2 persons is unlikely.',
			'A rise of more than 0.6 persons is unlikely.',
			'The uncertainty holds both a fall and a rise.',
			'More families followed for a whole year would make the uncertainty smaller.',
			'With so many families a change must be 1.4 persons before it usually shows.',
			...who.en
		]);
	});

	test('of a comparison, the difference that cannot be decided is told', () => {
		const open = { ...difference, change: uncertain(-1.3, -3, 0.4), detectable: nobody };
		expect(told(open, 'da', withComparison).slice(1, 4)).toEqual([
			'I sammenligningsgruppen var det 0,8 færre (fra 6,1 til 5,3).',
			'Forskellen til sammenligningsgruppen er 1,3 færre kontaktpersoner.',
			'Det kan ikke afgøres, om forskellen er andet end et tilfælde.'
		]);
	});

	test('families selected on the measure, with nothing to set against it', () => {
		const selected = { basis: null, change: none.change } as const;
		expect(told(selected, 'da', { indsats: alone(fell, fell) })).toEqual([
			...happened.da,
			'Der er ingen sammenligningsgruppe.',
			'Det kan ikke afgøres, om det er andet end udvælgelsen.',
			'Familierne er udvalgt på målet, og et fald må ventes af udvælgelsen alene.',
			'Familier, der er udvalgt på samme måde, men ikke får indsatsen, ville afgøre det.',
			...who.da
		]);
	});

	test('a guarded change says that it is adjusted', () => {
		const guarded = { ...fell, before: shown(5.5), after: shown(4.3), change: uncertain(-1.2, -2, -0.4) };
		const own = { basis: 'guarded', verdict: 'possible-improvement', change: guarded.change } as const;
		expect(told(own, 'da', { indsats: alone(fell, guarded) }).slice(0, 2)).toEqual([
			'Når der er korrigeret for udvælgelsen, er udviklingen 1,2 færre kontaktpersoner (fra 5,5 til 4,3).',
			'Usikkerheden går fra 0,4 til 2,0 færre.'
		]);
		// Others have figures for both years, too; their selection cannot be looked behind.
		const behindIt = told(own, 'da', { indsats: alone(fell, guarded) });
		expect(behindIt).toContain('41 familier har tal, der kan korrigeres for udvælgelsen.');
		expect(behindIt).not.toContain(who.da[0]);
	});

	test('all together is compared site by site, and says so', () => {
		const all = told({ ...difference, verdict: 'improvement', scope: ALL }, 'da', withComparison);
		expect(all.slice(1, 4)).toEqual([
			'Effekten er 1,3 færre kontaktpersoner i forhold til sammenligningsgruppen.',
			'Usikkerheden går fra 0,5 til 2,1 færre.',
			'Tallet er et gennemsnit af de kommuner, der har en sammenligningsgruppe.'
		]);
		// Faxe's families have figures too, and are not in the average.
		expect(all).toContain('41 familier i kommuner med en sammenligningsgruppe har tal for både før og efter.');
		expect(told({ ...difference, verdict: 'improvement' }, 'da', withComparison)).toContain(who.da[0]);
		// Of all that started, so few are no sign that somebody is missing.
		const few = { ...difference, verdict: 'improvement', scope: ALL, coverage: shown(0.35) } as const;
		expect(told(few, 'da', withComparison).at(-1)).toBe('Det er 35 % af alle, der er startet.');
	});

	test('a change of all together whose verdict is hidden is not left to look like one', () => {
		const alone = { scope: ALL, basis: null, verdict: 'hidden', change: none.change } as const;
		expect(told(alone, 'da', withComparison).slice(0, 3)).toEqual([
			...happened.da,
			'Det er familiernes egen udvikling. Her er den ikke holdt op mod en sammenligningsgruppe.'
		]);
		// Of a municipality the comparison families are told.
		expect(told({ ...alone, scope: '320' }, 'da', withComparison)[2]).toBe(
			'I sammenligningsgruppen var det 0,8 færre (fra 6,1 til 5,3).'
		);
	});

	test('too few families, nothing delivered', () => {
		expect(told({ verdict: 'too-few', families: shown(8), coverage: shown(0.5) })).toEqual([
			'Der er for få familier til at sige noget.',
			'Der skal mindst 10 familier til.',
			'8 familier har tal for både før og efter.',
			'Det er 50 % af dem, der er startet.',
			'De, der mangler, kan være anderledes.'
		]);
		expect(told({ verdict: 'too-few', families: shown(1), coverage: hidden })).toContain(
			'1 familie har tal for både før og efter.'
		);
		expect(told({ verdict: 'not-delivered' })).toEqual(['Der er ikke leveret tal for kontaktpunkter.']);
		expect(told({ verdict: 'no-delivery' }, 'en')).toEqual(['There is no data delivery yet.']);
	});

	test('what is hidden is said once, together', () => {
		const secret = { ...fell, before: hidden, after: hidden, change: { value: hidden, lower: hidden, upper: hidden } };
		const all = { verdict: 'hidden', basis: null, families: hidden, coverage: hidden, change: secret.change } as const;
		const both = { indsats: alone(secret), sammenligning: alone(secret) };
		expect(told(all, 'da', both)).toEqual([
			'Skjult af hensyn til familierne: udviklingen og hvor mange familier det er.'
		]);
		const levels = { indsats: alone({ ...fell, before: hidden, after: hidden }), sammenligning: alone(secret) };
		expect(told({ verdict: 'possible-improvement', coverage: hidden }, 'da', levels)).toEqual([
			'Familierne havde i gennemsnit 2,1 færre kontaktpersoner efter et år.',
			happened.da[1],
			'Det peger mod en forbedring, men kan være tilfældigt.',
			'Uden nok familier at sammenligne med kan det ikke siges, om det var sket alligevel.',
			who.da[0],
			'Skjult af hensyn til familierne: tal før og efter, tal for sammenligningsgruppen og hvor stor en del af de startede det er.'
		]);
	});
});

test('the three parts are the paragraph, and nothing of it twice', () => {
	const headline: HeadlineShown = {
		...{ measure: 'cost', scope: '320', basis: 'plain', verdict: 'undecided', isHeldBack: false },
		...{ ...behind, change: fell.change, p: shown(0.2), detectable: shown(9) },
		...{ matters: shown(1), imbalance: shown(0.1) }
	};
	const cell = { scope: '320', indsats: alone(fell), sammenligning: alone(compared) };
	const [one] = releasedMeasures('cost', [{ headline, cell }]);
	if (!one) throw new Error('nothing released');
	const { happened: first, verdict, behind: last } = measureTold(wordsIn('da'), one.headline, one.cell);
	expect(verdict[0]).toBe('Det kan ikke afgøres, om det er andet end et tilfælde.');
	expect(last).toHaveLength(2);
	expect([...first, ...verdict, ...last]).toEqual(measureParagraph(wordsIn('da'), one.headline, one.cell));
});

describe('the way a change went, measure by measure', () => {
	const first = (measure: HeadlineShown['measure'], from: number, to: number, language: Language = 'da') => {
		const change = to - from;
		const own = { ...behind, before: shown(from), after: shown(to), change: uncertain(change, change, change) };
		return told({ measure, verdict: 'no-important-change' }, language, { indsats: alone(own) })[0];
	};

	test.each([
		['service-days', 493, 450, 'Familierne havde i gennemsnit 43 færre ydelsesdage det første år (fra 493 til 450).'],
		['service-days', 493, 492, 'Familierne havde i gennemsnit 1 ydelsesdag færre det første år (fra 493 til 492).'],
		['service-days', 493, 494, 'Familierne havde i gennemsnit 1 ydelsesdag mere det første år (fra 493 til 494).'],
		[
			'contact-points',
			4.3,
			5.3,
			'Familierne havde i gennemsnit 1,0 flere kontaktpersoner efter et år (fra 4,3 til 5,3).'
		],
		[
			...(['cost', 312_000, 300_000] as const),
			'Udgifterne var i gennemsnit 12.000 kr. lavere pr. familie det første år (fra 312.000 til 300.000 kr.).'
		],
		[
			'cost',
			300_000,
			300_000,
			'Udgifterne pr. familie var stort set de samme det første år som før (fra 300.000 til 300.000 kr.).'
		],
		[
			...(['self-support', 12.1, 15.3] as const),
			'Den del af dagene, hvor de voksne forsørger sig selv, blev i gennemsnit 3,2 procentpoint højere (fra 12,1 til 15,3 %).'
		],
		[
			...(['satisfaction', 3.1, 3.42] as const),
			'Familierne var i gennemsnit 0,32 point mere tilfredse efter et år (fra 3,10 til 3,42 på en skala fra 1 til 5).'
		],
		[
			...(['satisfaction', 3.42, 3.1] as const),
			'Familierne var i gennemsnit 0,32 point mindre tilfredse efter et år (fra 3,42 til 3,10 på en skala fra 1 til 5).'
		]
	] as const)('%s from %f to %f', (measure, from, to, expected) => {
		expect(first(measure, from, to)).toBe(expected);
	});

	test.each([
		['service-days', 493, 492, 'Families had on average 1 service day fewer in the first year (from 493 to 492).'],
		[
			'cost',
			312_000,
			324_000,
			'Cost per family was on average DKK 12,000 higher in the first year (from DKK 312,000 to DKK 324,000).'
		],
		[
			'satisfaction',
			3.1,
			3.42,
			'Families were on average 0.32 points more satisfied after a year (from 3.10 to 3.42 on a scale from 1 to 5).'
		]
	] as const)('%s from %f to %f in English', (measure, from, to, expected) => {
		expect(first(measure, from, to, 'en')).toBe(expected);
	});

	test('DKK stands before each of two numbers', () => {
		const costs = { ...fell, change: uncertain(-9_000, -15_000, -3_000) };
		const sentences = told({ measure: 'cost', verdict: 'possible-improvement' }, 'en', { indsats: alone(costs) });
		expect(sentences[1]).toBe('The uncertainty goes from DKK 3,000 to DKK 15,000 lower.');
	});
});
