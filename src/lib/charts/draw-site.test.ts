import { describe, expect, test } from 'vitest';
import { wordsIn } from '#lib/i18n/words.ts';
import { sitePagesOf } from '#lib/server/disclosure/site-pages.ts';
import { releasePages } from '#lib/server/disclosure/release-pages.ts';
import { nothingBehind, smallTrial } from '#lib/server/disclosure/trial.fixture.ts';
import { monthMeasures, monthsSinceStart, type FollowedFamily, type SiteEstimates } from '#lib/trial/site-estimates.ts';
import { CASE_MIX } from './case-mix-drawing.ts';
import { COST_PARTS } from './cost-parts-drawing.ts';
import { drawSite, monthsKey, MOUNTING } from './draw-site.ts';
import { stripKey } from './headline-strip.ts';

const trial = smallTrial([
	{ scope: '320', started: 40, pairs: 30, guarded: 20 },
	{ scope: '320', started: 40, pairs: 30, group: 'sammenligning' },
	{ scope: '316', started: 30, pairs: 7 }
]);
const ofGroup = (scope: string, group: 'indsats' | 'sammenligning', level: number) =>
	monthMeasures.map((measure) => ({
		...{ measure, scope, group, families: 30 },
		months: monthsSinceStart.map((month) => ({
			...{ month, value: level + (month < 0 ? 0 : month), contributing: 30, within: 20, outside: 10 },
			concentration: null
		}))
	}));
const followed = (level: number): readonly FollowedFamily[] =>
	Array.from({ length: 30 }, (_, family) => ({
		isCompared: true,
		cost: Array.from({ length: 15 }, () => level + 10 * family),
		trial: Array.from({ length: 15 }, (__, month) => (month % 6 === 0 ? 900 + family : 0))
	}));
/** A change of each group of costs at Faxe, thirty families with something in every one of them. */
const parts = [
	['support', 60_000, -4000],
	['social-measures', 150_000, -22_000],
	['other', 90_000, 3000],
	['trial', 0, 18_000]
] as const;
const amounts = (family: number, change: 0 | 1) =>
	parts.map(([part, before, by]) => (part === 'trial' && change === 0 ? 0 : before + change * by + 100 * family));
const costs = (scope: string) => ({
	...({ partition: 'groups', scope, group: 'indsats' } as const),
	parts: parts.map(([part, before, change]) => ({
		...{ part, before, after: before + change, change, lower: change - 9000, upper: change + 9000 }
	})),
	families: Array.from({ length: 30 }, (_, family) => ({ before: amounts(family, 0), after: amounts(family, 1) })),
	withoutTrial: {
		...({ part: 'without-trial', before: 300_000, after: 277_000 } as const),
		...{ change: -23_000, lower: -41_000, upper: -5000 }
	}
});
const sites: SiteEstimates = {
	...nothingBehind.sites,
	costs: [costs('320')],
	caseMix: (
		[
			['adults', -0.02],
			['children', 0.31],
			['cost', 0.74],
			['self-support', -0.18]
		] as const
	).flatMap(([variable, difference]) =>
		['320', '316'].map((scope) => ({ scope, variable, families: 30, count: null, difference }))
	),
	months: [...ofGroup('320', 'indsats', 20), ...ofGroup('320', 'sammenligning', 24), ...ofGroup('316', 'indsats', 21)],
	followed: [
		{ scope: '320', group: 'indsats', families: followed(12_000) },
		{ scope: '320', group: 'sammenligning', families: followed(14_000) },
		{ scope: '316', group: 'indsats', families: followed(11_000).slice(0, 9) }
	]
};
const delivery = { municipality: '320', cutoff: '2020-12-31', synthetic: true };

function chartsOf(municipality: string, deliveries = [delivery]) {
	const pages = releasePages({ ...trial, more: { ...nothingBehind, sites }, deliveries });
	const page = sitePagesOf(pages).bySite.get(municipality);
	if (!page) throw new Error(`no such page: ${municipality}`);
	return drawSite(page, wordsIn('da'));
}

describe('the charts of a municipality', () => {
	test('months before and after the start, both groups on one scale from zero', async () => {
		await expect(chartsOf('320').get(monthsKey('cost'))).toMatchFileSnapshot('snapshots/months.svg');
	});

	test('what has mounted up, and what of it is the trial itself', async () => {
		await expect(chartsOf('320').get(MOUNTING)).toMatchFileSnapshot('snapshots/mounting-up.svg');
	});

	test('the change in cost beside the aim, and beside what the families could have shown', async () => {
		await expect(chartsOf('320').get('aim')).toMatchFileSnapshot('snapshots/aim.svg');
	});

	test('who the families are, within and beyond a tenth of a standard deviation', async () => {
		await expect(chartsOf('320').get(CASE_MIX)).toMatchFileSnapshot('snapshots/case-mix.svg');
	});

	test('how each part of the cost has changed, dashed where families were picked for it', async () => {
		await expect(chartsOf('320').get(COST_PARTS)).toMatchFileSnapshot('snapshots/cost-parts.svg');
	});

	test('what a verdict rests on, beside the smallest change that matters', async () => {
		await expect(chartsOf('320').get(stripKey('contact-points'))).toMatchFileSnapshot('snapshots/headline-strip.svg');
	});

	test('are images with a title and a description, and say that the data are synthetic', () => {
		const charts = [...chartsOf('320').values()];
		// Who they are, five strips, cost by part and beside the aim, what mounts up, and the months of three measures.
		expect(charts).toHaveLength(12);
		for (const chart of charts) {
			expect(chart).toMatch(/^<svg[^>]* role="img"/);
			expect(chart).toMatch(/<title id="[a-z-]+">[^<]+<\/title><desc id="[a-z-]+">[^<]+<\/desc>/);
			expect(chart).toContain('>SYNTETISKE DATA</text>');
			expect(chart).not.toMatch(/<style|style=/);
		}
		const real = [...chartsOf('320', [{ ...delivery, synthetic: false }]).values()].join('');
		expect(real).not.toMatch(/syntetisk/i);
	});

	// Seven families are compared and nine are followed; thirty have started.
	test('are not drawn of too few families', () => {
		expect([...chartsOf('316').keys()]).toEqual([CASE_MIX]);
	});
});
