import { describe, expect, test } from 'vitest';
import { wordsIn } from '#lib/i18n/words.ts';
import { sitePagesOf } from '#lib/server/disclosure/site-pages.ts';
import { releasePages } from '#lib/server/disclosure/release-pages.ts';
import { nothingBehind, smallTrial } from '#lib/server/disclosure/trial.fixture.ts';
import { monthMeasures, monthsSinceStart, type FollowedFamily, type SiteEstimates } from '#lib/trial/site-estimates.ts';
import { drawSite, monthsKey, MOUNTING } from './draw-site.ts';

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
const sites: SiteEstimates = {
	...nothingBehind.sites,
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

	test('are images with a title and a description, and say that the data are synthetic', () => {
		const charts = [...chartsOf('320').values()];
		expect(charts).toHaveLength(5);
		for (const chart of charts) {
			expect(chart).toMatch(/^<svg[^>]* role="img"/);
			expect(chart).toMatch(/<title id="[a-z-]+">[^<]+<\/title><desc id="[a-z-]+">[^<]+<\/desc>/);
			expect(chart).toContain('>SYNTETISKE DATA</text>');
			expect(chart).not.toMatch(/<style|style=/);
		}
		const real = [...chartsOf('320', [{ ...delivery, synthetic: false }]).values()].join('');
		expect(real).not.toMatch(/syntetisk/i);
	});

	// Seven families are compared and nine are followed.
	test('are not drawn of too few families', () => {
		expect([...chartsOf('316').keys()]).toEqual([]);
	});
});
