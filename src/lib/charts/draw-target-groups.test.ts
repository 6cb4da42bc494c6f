import { describe, expect, test } from 'vitest';
import { wordsIn } from '#lib/i18n/words.ts';
import { releasePages } from '#lib/server/disclosure/release-pages.ts';
import { nothingBehind, smallTrial } from '#lib/server/disclosure/trial.fixture.ts';
import type { ElementDifference, PartOfAll, TopOfAll } from '#lib/trial/target-group-estimates.ts';
import { drawTargetGroups } from './draw-target-groups.ts';

const { estimates, status } = smallTrial([
	{ scope: '320', started: 40, pairs: 40 },
	{ scope: '316', started: 50, pairs: 50 }
]);
const amounts = Array.from({ length: 120 }, (_, place) => 500 - place);
const tops: TopOfAll[] = [
	{
		...{ measure: 'cost', amounts },
		tops: [
			{ top: 0.1, families: 12, share: 0.28 },
			{ top: 0.2, families: 24, share: 0.471 },
			{ top: 0.5, families: 60, share: 0.79 }
		]
	},
	{ measure: 'contact-points', amounts: [], tops: [{ top: 0.5, families: 0, share: null }] }
];
const part = (code: string, families: readonly [number, number], change: number): PartOfAll => ({
	...{ parting: 'target-group', code, measure: 'cost', n: families[0] + families[1] },
	...{ before: 400_000, after: 400_000 + change, change, lower: change - 40_000, upper: change + 40_000 },
	amounts: { before: amounts.slice(0, 30), after: amounts.slice(0, 30) },
	sites: [
		{ scope: '320', families: families[0] },
		{ scope: '316', families: families[1] }
	],
	others: []
});
const parts = [
	part('anbragte', [18, 22], -66_856),
	part('specialundervisning', [15, 20], 11_434),
	part('handicap', [5, 4], -123_456),
	part('andet', [2, 4], -654_321)
];
const element: ElementDifference = {
	...{ measure: 'cost', element: 'sharedElectronicPlan', families: 90, with: 40, without: 50 },
	...{ isApartFromSite: true, difference: -25_004, lower: -80_386, upper: 30_379 }
};
const elements: ElementDifference[] = [
	{ ...element, element: 'coordinatingCaseworker', isApartFromSite: false, difference: null, lower: null, upper: null },
	element
];
const deliveries = [{ municipality: '320', cutoff: '2020-12-31', synthetic: true }];
const more = { ...nothingBehind, targetGroups: { tops, parts, elements, chance: [] } };
const charts = drawTargetGroups(releasePages({ estimates, status, more, deliveries }).targetGroups, wordsIn('da'));

describe('the charts of target groups', () => {
	test('what the families with the highest costs account for', async () => {
		await expect(charts.get('tops-cost')).toMatchFileSnapshot('snapshots/tops.svg');
		expect(charts.has('tops-contact-points')).toBe(false);
	});

	test('how each target group changed', async () => {
		await expect(charts.get('target-group-cost')).toMatchFileSnapshot('snapshots/parts.svg');
	});

	test('what each element goes with, or that it cannot be told from the site', async () => {
		const chart = charts.get('elements-cost');
		await expect(chart).toMatchFileSnapshot('snapshots/elements.svg');
		expect(chart).toContain('kan ikke adskilles fra kommunen');
	});

	// Nine and six families changed by these; nothing of it is in the picture.
	test('hold nothing of a hidden part', () => {
		const chart = charts.get('target-group-cost') ?? '';
		expect(chart).toContain('skjult af hensyn til familierne');
		expect(chart).not.toMatch(/123[.&]|654[.&]/);
	});

	test('are images with a title and a description, and say that the data are synthetic', () => {
		for (const chart of charts.values()) {
			expect(chart).toMatch(/^<svg[^>]* role="img"/);
			expect(chart).toMatch(/<title id="[a-z-]+">[^<]+<\/title><desc id="[a-z-]+">[^<]+Syntetiske data\.<\/desc>/);
			expect(chart).not.toMatch(/<style| style=/);
		}
	});
});
