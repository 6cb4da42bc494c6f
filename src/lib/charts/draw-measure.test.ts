import { describe, expect, test } from 'vitest';
import { wordsIn } from '#lib/i18n/words.ts';
import { releasePages } from '#lib/server/disclosure/release-pages.ts';
import { nothingBehind, smallTrial } from '#lib/server/disclosure/trial.fixture.ts';
import { monthMeasureOf, type PromisedChange } from '#lib/trial/measure-in-edition.ts';
import { ALL } from '#lib/trial/estimates.ts';
import { measuresInOrder, type Measure, type SurvivalPoint } from '#lib/trial/measure-page.ts';
import { monthsSinceStart } from '#lib/trial/site-estimates.ts';
import { drawMeasure } from './draw-measure.ts';
import { monthsDrawing } from './month-drawings.ts';

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

/** Both groups of one place by month: level before the start, and one more a month from then on. */
const monthsOfPlace = [20, 24].flatMap((level, at) => [
	{
		...({
			measure: 'contact-points',
			scope: '370',
			group: at === 0 ? 'indsats' : 'sammenligning',
			families: 30
		} as const),
		months: monthsSinceStart.map((month) => ({
			...{ month, value: level + (month < 0 ? 0 : month), contributing: 30, within: 20, outside: 10 },
			concentration: null
		}))
	}
]);

function chartsOf(
	measure: Measure,
	trial = { estimates, status },
	deliveries = [delivery],
	promised: readonly PromisedChange[] = []
) {
	const more = { ...nothingBehind, curves, selected, sites: { ...nothingBehind.sites, months: monthsOfPlace } };
	const pages = releasePages({ ...trial, more, deliveries });
	const page = pages.measures.get(measure);
	if (!page) throw new Error(`no such page: ${measure}`);
	const byMonth = monthMeasureOf(measure);
	const months = byMonth === null ? [] : pages.sites.months[byMonth];
	return drawMeasure({ page, months, promised, withoutOwn: [] }, wordsIn('da'));
}

describe('the charts of a measure', () => {
	test('the municipalities beside each other, selected on the measure, with what the selection alone would do', async () => {
		await expect(chartsOf('cost').get('forest')).toMatchFileSnapshot('snapshots/forest.svg');
	});

	test('a promised change beside the municipality that promised it', async () => {
		const promised = [{ municipality: '320', target: { measure: 'contact-points', amount: -2 } }] as const;
		const forest = chartsOf('contact-points', large, [delivery], promised).get('forest') ?? '';
		await expect(forest).toMatchFileSnapshot('snapshots/forest-promised.svg');
		expect(forest).toMatch(/Faxe\. [^<]*På forhånd er −2,0&#160;personer sat som mål\. Holbæk/);
		expect(forest.match(/>mål −2,0<\/text>/g)).toHaveLength(1);
	});

	// A share of the mean before is no number on the axis, and a place without a figure has no lane to draw it at.
	test('no promise that is a share, nor one of a place that is hidden', () => {
		const share = [{ municipality: '320', target: { measure: 'cost', shareOfBefore: -0.1 } }] as const;
		expect(chartsOf('cost', large, [delivery], share).get('forest')).not.toMatch(/>mål |som mål/);
		const hidden = [{ municipality: '316', target: { measure: 'contact-points', amount: -2 } }] as const;
		expect(chartsOf('contact-points', undefined, undefined, hidden).get('forest')).not.toMatch(/>mål |som mål/);
	});

	test('before and after, place by place on one scale', async () => {
		const charts = chartsOf('cost', large);
		expect([...charts.keys()].filter((key) => key.startsWith('slope'))).toEqual([
			'slope-320',
			'slope-370',
			'slope-all'
		]);
		await expect(charts.get('slope-370')).toMatchFileSnapshot('snapshots/slope.svg');
	});

	test('by month since the start where it is told by month, and only there', async () => {
		const charts = chartsOf('contact-points', large);
		expect([...charts.keys()].filter((key) => key.startsWith('months'))).toEqual(['months-370']);
		await expect(charts.get('months-370')).toMatchFileSnapshot('snapshots/months-of-place.svg');
		expect([...chartsOf('satisfaction', large).keys()].filter((key) => key.startsWith('months'))).toEqual([]);
	});

	test('by month of all together under a title that says so', () => {
		const everybody = { key: 'months-all', place: ALL, lines: [], highest: 1 };
		expect(monthsDrawing(everybody, 'cost', wordsIn('da'), null).title).toBe('Udgifter pr. måned, alle kommuner');
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
				expect(chart).toMatch(/<title id="[a-z0-9-]+">[^<]+<\/title><desc id="[a-z0-9-]+">[^<]+<\/desc>/);
				expect(chart).toContain('>SYNTETISKE DATA</text>');
				expect(chart).not.toMatch(/<style|style=/);
			}
		}
		expect([...chartsOf('cost', large, [real]).values()].join('')).not.toMatch(/syntetisk/i);
	});

	// Nine of the ten families that an interval needs: the other group's share stands alone, under a word on this one's.
	test('say that the trial’s own families are hidden where others are not', () => {
		const trial = smallTrial([
			{ scope: '320', started: 40, pairs: 9 },
			{ scope: '320', started: 50, pairs: 35, group: 'sammenligning' }
		]);
		const forest = chartsOf('cost', trial).get('forest') ?? '';
		expect(forest).toContain('Faxe. Indsats: skjult af hensyn til familierne. Sammenligning: udvikling');
		expect(forest).toContain('>Indsats: skjult af hensyn til familierne</text>');
	});

	// Seven families changed by a mean of −1.25; nothing of it is in the picture.
	test('say that a place is hidden, and hold nothing of it', () => {
		const forest = chartsOf('cost').get('forest') ?? '';
		expect(forest).toContain('Holbæk. skjult af hensyn til familierne.');
		expect(forest).not.toMatch(/class="site-316"/);
		expect(chartsOf('cost').has('slope-316')).toBe(false);
	});
});
