import { expect, test } from 'vitest';
import { waitingTexts } from './waiting-text.ts';
import { wordsIn } from './words.ts';

const of = (municipality: string, cutoff: string) => ({ municipality, cutoff, synthetic: true });
const june = [of('320', '2018-06-30'), of('316', '2018-06-30')];
const mixed = [of('320', '2018-06-30'), of('316', '2018-09-30'), of('370', '2018-09-30')];

test('views that wait for one reason, with figures of one age, are said together', () => {
	const texts = waitingTexts(wordsIn('da'), [
		{ view: 'measure:cost', waits: 'newcomers', deliveries: june, places: null },
		{ view: 'flow', waits: 'corrections', deliveries: mixed, places: null },
		{ view: 'start:children', waits: 'newcomers', deliveries: june, places: null }
	]);
	expect(texts).toEqual([
		{
			views: 'Udgifter pr. familie og Status ved start: Børn',
			why: 'Så få familier er kommet til eller faldet fra, at de kunne regnes ud. Tallene står, som de var pr. 30. juni 2018.'
		},
		{
			views: 'Hvor familierne er',
			why: 'Så få familier har fået rettede oplysninger, at de kunne regnes ud. Tallene står, som de var pr. 30. juni 2018 (Faxe) og 30. september 2018 (Holbæk og Næstved).'
		}
	]);
});

test('where only some groups wait, they are named', () => {
	const [text] = waitingTexts(wordsIn('da'), [
		{
			...{ view: 'measure:cost', waits: 'newcomers', deliveries: [of('320', '2018-06-30')] },
			places: [
				{ municipality: '320', group: 'indsats' },
				{ municipality: '320', group: 'sammenligning' }
			]
		}
	]);
	expect(text?.why).toBe(
		'Så få familier er kommet til eller faldet fra, at de kunne regnes ud. Det gælder kun Faxe (indsats) og Faxe (sammenligning); de andre har nye tal. Tallene står, som de var pr. 30. juni 2018.'
	);
});
