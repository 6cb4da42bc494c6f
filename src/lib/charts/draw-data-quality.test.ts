import { expect, test } from 'vitest';
import { wordsIn } from '#lib/i18n/words.ts';
import { releasePages } from '#lib/server/disclosure/release-pages.ts';
import { nothingBehind, smallTrial } from '#lib/server/disclosure/trial.fixture.ts';
import { drawDataQuality } from './draw-data-quality.ts';

const { estimates, status } = smallTrial([
	{ scope: '320', started: 40, pairs: 30 },
	{ scope: '320', started: 30, pairs: 20, group: 'sammenligning' },
	{ scope: '316', started: 52, pairs: 51 }
]);
const deliveries = ['320', '316'].map((municipality) => ({ municipality, cutoff: '2020-12-31', synthetic: true }));
const charts = drawDataQuality(
	releasePages({ estimates, status, more: nothingBehind, deliveries }).dataQuality,
	wordsIn('da')
);

test('the families of a place from started to compared, group by group', async () => {
	await expect(charts.get('flow-320')).toMatchFileSnapshot('snapshots/flow.svg');
});

// One of 52 is not compared: neither that one nor how many are compared may be told.
test('what is hidden is said, and not drawn', () => {
	const chart = charts.get('flow-316') ?? '';
	expect(chart).toContain('Sammenlignet: skjult af hensyn til familierne.');
	expect(chart).not.toContain('>51<');
});

test('a place without families has no chart', () => {
	expect(charts.has('flow-370')).toBe(false);
});
