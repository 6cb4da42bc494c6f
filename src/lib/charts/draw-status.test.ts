import { describe, expect, test } from 'vitest';
import { wordsIn } from '#lib/i18n/words.ts';
import { releasePages } from '#lib/server/disclosure/release-pages.ts';
import { nothingBehind, smallTrial } from '#lib/server/disclosure/trial.fixture.ts';
import { drawStatus, STATUS_INTERVALS } from './draw-status.ts';

const { estimates, status } = smallTrial([
	{ scope: '320', started: 40, pairs: 30 },
	{ scope: '316', started: 30, pairs: 7 },
	{ scope: '370', started: 60, pairs: 40, guarded: 30 },
	{ scope: '370', started: 50, pairs: 35, group: 'sammenligning' }
]);
const delivery = { municipality: '320', cutoff: '2020-12-31', synthetic: true };
const overviewOf = (deliveries: readonly (typeof delivery)[]) =>
	releasePages({ estimates, more: nothingBehind, status, deliveries }).overview;
const overview = overviewOf([delivery]);
const drawn = drawStatus(overview, wordsIn('da')).get(STATUS_INTERVALS) ?? '';
const description = /<desc[^>]*>([^<]*)/.exec(drawn)?.[1] ?? '';
const noSpread = { lower: null, upper: null, reason: 'zero-spread' } as const;
const headlineAt = (scope: string) =>
	overview.headlines.find((one) => one.scope === scope && one.measure === 'contact-points');

describe('the chart of the quarterly status', () => {
	test('has a scale for each measure and a row for each place', async () => {
		await expect(drawn).toMatchFileSnapshot('snapshots/intervals.svg');
	});

	test('tells every number to whoever does not see it, and where a number is hidden', () => {
		expect(headlineAt('320')?.change.value).toEqual({ state: 'shown', value: -1.3 });
		expect(description).toContain('Kontaktpunkter: Faxe −1,3&#160;personer, usikkerheden går fra −2,0 til −0,5;');
		expect(headlineAt('316')?.change.value.state).toBe('hidden');
		expect(description).toContain('Holbæk skjult af hensyn til familierne;');
	});

	test('draws nothing of a place whose change is hidden', () => {
		expect(drawn).toMatch(/class="[^"]*site-320/);
		expect(drawn).not.toMatch(/class="[^"]*site-316/);
		expect(drawn.match(/>skjult<\/text>/g)?.length).toBeGreaterThanOrEqual(5);
	});

	// By hand: a change alike in all families has no spread, and tables tell it all the same.
	test('says that a change has no interval, and why, where it has none', () => {
		const headline = estimates.headline.map((one) => {
			if (one.measure !== 'contact-points') return one;
			if (one.scope === '320') return { ...one, ...noSpread };
			return one.scope === '370' ? { ...one, ...noSpread, basis: 'difference' as const } : one;
		});
		const unreleased = { estimates: { ...estimates, headline }, more: nothingBehind, status, deliveries: [delivery] };
		const { overview: alike } = releasePages(unreleased);
		const without = drawStatus(alike, wordsIn('da')).get(STATUS_INTERVALS) ?? '';
		expect(without).toContain(
			'Kontaktpunkter: Faxe −1,3&#160;personer, uden usikkerhed: ingen forskelle at måle usikkerheden på;'
		);
		expect(without).toMatch(
			/; Næstved −0,3&#160;personer i forhold til sammenligningsgruppen, uden usikkerhed: ingen forskelle at måle/
		);
		expect(without).toContain('>uden usikkerhed</text>');
		expect(drawn).not.toContain('uden usikkerhed');
	});

	test('has a square for what is held against a comparison group, and a dot for what is not', () => {
		const isDifference = ({ basis }: (typeof overview.headlines)[number]) => basis === 'difference';
		const seen = overview.headlines.filter(({ change }) => change.value.state === 'shown');
		expect(seen.some(isDifference)).toBe(description.includes('i forhold til sammenligningsgruppen'));
		expect(description.split('i forhold til sammenligningsgruppen')).toHaveLength(seen.filter(isDifference).length + 1);
	});

	test('says that the data are synthetic, and only then', () => {
		expect(drawn).toMatch(/SYNTETISKE/);
		const real = drawStatus(overviewOf([{ ...delivery, synthetic: false }]), wordsIn('da')).get(STATUS_INTERVALS);
		expect(real).not.toMatch(/syntetisk/i);
	});

	test('is not there where there is nothing to draw', () => {
		const few = smallTrial([{ scope: '320', started: 12, pairs: 3 }]);
		const { overview: hidden } = releasePages({ ...few, more: nothingBehind, deliveries: [delivery] });
		expect(hidden.headlines.some(({ change }) => change.value.state === 'shown')).toBe(false);
		expect(drawStatus(hidden, wordsIn('da')).size).toBe(0);
	});
});
