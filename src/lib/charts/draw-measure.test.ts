import { describe, expect, test } from 'vitest';
import { wordsIn } from '#lib/i18n/words.ts';
import { releasePages } from '#lib/server/disclosure/release-pages.ts';
import { nothingBehind, smallTrial } from '#lib/server/disclosure/trial.fixture.ts';
import { measuresInOrder, type Measure, type SurvivalPoint } from '#lib/trial/measure-page.ts';
import { drawMeasure } from './draw-measure.ts';

const { estimates, status } = smallTrial([
	{ scope: '320', started: 40, pairs: 30 },
	{ scope: '316', started: 30, pairs: 7 },
	{ scope: '370', started: 60, pairs: 40, guarded: 30 },
	{ scope: '370', started: 50, pairs: 35, group: 'sammenligning' }
]);
const selected = [{ measure: 'cost', scope: '370', group: 'indsats', touched: 20, guarded: 10 }] as const;
const delivery = { municipality: '320', cutoff: '2020-12-31', synthetic: true };
const real = { ...delivery, synthetic: false };

/** A curve of five events every forty days; nine families are left after day 200. */
const points = [0, 40, 80, 91, 120, 160, 182, 200, 240].map((day): SurvivalPoint => {
	const events = day % 40 === 0 && day > 0 ? 5 : 0;
	const survival = 1 - Math.floor(day / 40) * 0.08;
	return { day, atRisk: 60 - day / 5, families: day > 200 ? 9 : 40, events, survival, lower: null, upper: null };
});
const withLimits = points.map((point) => ({ ...point, lower: point.survival - 0.1, upper: point.survival + 0.05 }));
const curves = (['indsats', 'sammenligning'] as const).map((group) => ({
	...{ measure: 'return-to-work' as const, group, window: null },
	points: withLimits
}));
/** All together may be shown where every site may: here, of the sites without the one that is too small. */
const large = smallTrial([
	{ scope: '320', started: 40, pairs: 30 },
	{ scope: '320', started: 50, pairs: 35, group: 'sammenligning' },
	{ scope: '370', started: 60, pairs: 40, guarded: 30 },
	{ scope: '370', started: 50, pairs: 35, group: 'sammenligning' }
]);

function chartsOf(measure: Measure, trial = { estimates, status }, deliveries = [delivery]) {
	const more = { ...nothingBehind, curves, selected };
	const page = releasePages({ ...trial, more, deliveries }).measures.get(measure);
	if (!page) throw new Error(`no such page: ${measure}`);
	return drawMeasure(page, wordsIn('da'));
}

describe('the charts of a measure', () => {
	test('the municipalities beside each other, selected on the measure, with what the selection alone would do', async () => {
		await expect(chartsOf('cost').get('forest')).toMatchFileSnapshot('snapshots/forest.svg');
	});

	test('the share back in work, place by place', async () => {
		await expect(chartsOf('return-to-work').get('forest')).toMatchFileSnapshot('snapshots/forest-share.svg');
	});

	test('the curve of all together, which ends where fewer than ten families are left', async () => {
		const curve = chartsOf('return-to-work', large).get('curve-indsats');
		await expect(curve).toMatchFileSnapshot('snapshots/curve.svg');
		expect(curve).toContain('Indsats: 40&#160;% efter 200 dage.');
	});

	test('are images with a title and a description, and say that the data are synthetic', () => {
		for (const measure of measuresInOrder) {
			for (const chart of chartsOf(measure, large).values()) {
				expect(chart).toMatch(/^<svg[^>]* role="img"/);
				expect(chart).toMatch(/<title id="[a-z-]+">[^<]+<\/title><desc id="[a-z-]+">[^<]+<\/desc>/);
				expect(chart).toContain('>SYNTETISKE DATA</text>');
				expect(chart).not.toMatch(/<style|style=/);
			}
		}
		expect([...chartsOf('cost', large, [real]).values()].join('')).not.toMatch(/syntetisk/i);
	});

	// Seven families changed by a mean of −1.25; nothing of it is in the picture.
	test('say that a place is hidden, and hold nothing of it', () => {
		const forest = chartsOf('cost').get('forest') ?? '';
		expect(forest).toContain('Holbæk. skjult af hensyn til familierne.');
		expect(forest).not.toMatch(/class="site-316"/);
	});
});
