import { describe, expect, test } from 'vitest';
import { wordsIn } from '#lib/i18n/words.ts';
import { releasePages } from '#lib/server/disclosure/release-pages.ts';
import { nothingBehind, smallTrial } from '#lib/server/disclosure/trial.fixture.ts';
import { chartKey, drawOverview } from './draw-overview.ts';
import { chartsOf } from './drawn-once.ts';

const { estimates, status } = smallTrial([
	{ scope: '320', started: 40, pairs: 30 },
	{ scope: '316', started: 30, pairs: 7 },
	{ scope: '370', started: 60, pairs: 40, guarded: 30 },
	{ scope: '370', started: 50, pairs: 35, group: 'sammenligning' }
]);
const delivery = { municipality: '320', cutoff: '2020-12-31', synthetic: true };
const unreleased = { estimates, more: nothingBehind, status, deliveries: [delivery] };
const { overview } = releasePages(unreleased);
const charts = drawOverview(overview, wordsIn('da'));
const chart = (measure: Parameters<typeof chartKey>[0], scope: string) => charts.get(chartKey(measure, scope)) ?? '';

describe('the charts of the overview', () => {
	test('a change, selected on the measure, with its guarded change and the comparison group', async () => {
		await expect(chart('contact-points', '370')).toMatchFileSnapshot('snapshots/change.svg');
	});

	test('the share back in work', async () => {
		await expect(chart('return-to-work', '370')).toMatchFileSnapshot('snapshots/share.svg');
	});

	test('are images with a title and a description', () => {
		expect(chart('cost', '320')).toMatch(/^<svg[^>]* role="img"/);
		expect(chart('cost', '320')).toContain('<title id="cost-320-title">Udgifter pr. familie, Faxe</title>');
		expect([...charts.values()].join()).toContain('>Udgifter pr. familie, alle kommuner</title>');
		expect(chart('contact-points', '320')).toContain('udvikling −1,3, usikkerheden går fra −2,0 til −0,5.');
	});

	test('say that the data are synthetic, also when they are taken out of the page', () => {
		expect(chart('cost', '320')).toContain('>SYNTETISKE DATA</text>');
		const real = drawOverview(
			releasePages({ ...unreleased, deliveries: [{ ...delivery, synthetic: false }] }).overview,
			wordsIn('da')
		);
		expect([...real.values()].join()).not.toMatch(/syntetisk/i);
	});

	test('carry no style of their own, which the security policy would refuse', () => {
		expect([...charts.values()].join()).not.toMatch(/<style|style=/);
	});

	// By hand: one contact person either way is as far to the left of zero as to the right.
	test('have the smallest change that matters as an area with zero in its middle', () => {
		const drawn = chart('contact-points', '320');
		const [, width, left] = /<rect [^>]*width="([\d.]+)" x="([\d.]+)"/.exec(drawn) ?? [];
		const zero = /<text[^>]*transform="translate\(([\d.]+),[\d.]+\)"[^>]*>0<\/text>/.exec(drawn)?.[1];
		expect(Number(left) + Number(width) / 2).toBeCloseTo(Number(zero), 0);
		expect(chart('return-to-work', '320')).not.toContain('<rect');
	});

	test('are not there where the figures are hidden', () => {
		expect(charts.has(chartKey('cost', '316'))).toBe(false);
	});

	test('have one scale for all places', () => {
		const ticks = (scope: string) => chart('service-days', scope).match(/<text[^>]*>[+−0-9,]+<\/text>/g);
		expect(ticks('320')?.length).toBeGreaterThan(2);
		// The rows are as many as the groups, so only the height of the axis differs.
		const across = (scope: string) => ticks(scope)?.map((tick) => tick.replace(/,[\d.]+\)/, ')'));
		expect(across('370')).toEqual(across('320'));
	});

	test('are drawn once for an overview and a language', () => {
		expect(chartsOf(overview, 'da', drawOverview)).toBe(chartsOf(overview, 'da', drawOverview));
		expect(chartsOf(overview, 'en', drawOverview)).not.toBe(chartsOf(overview, 'da', drawOverview));
	});
});
