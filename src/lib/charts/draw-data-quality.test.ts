import { describe, expect, test } from 'vitest';
import { wordsIn } from '#lib/i18n/words.ts';
import { releasePages } from '#lib/server/disclosure/release-pages.ts';
import { nothingBehind, smallTrial } from '#lib/server/disclosure/trial.fixture.ts';
import { coveredTables, coveredWindows, type DataQualityEstimates } from '#lib/trial/data-quality-estimates.ts';
import { drawDataQuality } from './draw-data-quality.ts';

const { estimates, status } = smallTrial([
	{ scope: '320', started: 40, pairs: 30 },
	{ scope: '320', started: 30, pairs: 20, group: 'sammenligning' },
	{ scope: '316', started: 52, pairs: 51 }
]);
const deliveries = ['320', '316'].map((municipality) => ({ municipality, cutoff: '2020-12-31', synthetic: true }));
const site = { scope: '320', group: 'indsats' } as const;
const asked = { ...site, families: 40, asked: 35, respondents: 60 };
const quality: DataQualityEstimates = {
	coverage: coveredTables.flatMap((table) =>
		coveredWindows.map((window) => {
			const families = table === 'planer' ? null : window === 'before' ? 40 : 30;
			return { ...site, table, window, families, covered: families === null ? 0 : families - 12 };
		})
	),
	responses: [
		{ ...asked, round: 'foer', answered: 30, respondentsAnswered: 45 },
		{ ...asked, round: 'efter', answered: 20, respondentsAnswered: 30 },
		{ ...asked, round: 'opfoelgning', asked: 0, answered: 0, respondents: 0, respondentsAnswered: 0 }
	],
	dropOut: []
};
const more = { ...nothingBehind, quality };
const charts = drawDataQuality(releasePages({ estimates, status, more, deliveries }).dataQuality, wordsIn('da'));
const chart = (key: string) => charts.get(key) ?? '';

describe('the families from started to compared', () => {
	test('site beside site, group by group', async () => {
		await expect(charts.get('flow-indsats')).toMatchFileSnapshot('snapshots/flow.svg');
	});

	// Three panels of the same ticks, at the same places, in the chart of either group.
	test('are on one scale in both groups', () => {
		const ticks = (key: string) => chart(key).match(/<text[^>]* y="0.7em">\d+<\/text>/g);
		expect(ticks('flow-indsats')).toHaveLength(9);
		expect(ticks('flow-sammenligning')).toEqual(ticks('flow-indsats'));
	});

	// One of 52 is not compared: neither that one nor how many are compared may be told.
	test('what is hidden is said, and not drawn', () => {
		expect(chart('flow-indsats')).toContain(
			'Holbæk. Startet: 52. Endnu ikke fulgt et år; Andet; Sammenlignet: skjult af hensyn til familierne.'
		);
		expect(chart('flow-indsats')).not.toMatch(/>51<|>1</);
	});

	test('a place without families says so in its panel', () => {
		expect(chart('flow-sammenligning')).toContain('Holbæk. ingen familier i gruppen.');
	});
});

describe('the shares of the families', () => {
	test('with rows in each table, site beside site', async () => {
		await expect(charts.get('coverage-indsats')).toMatchFileSnapshot('snapshots/coverage.svg');
	});

	// 30 of 40 families and 45 of 60 persons: by hand.
	test('that answered in each round', async () => {
		await expect(charts.get('responses-indsats')).toMatchFileSnapshot('snapshots/responses.svg');
		expect(chart('responses-indsats')).toContain('Familier, før: 75');
		expect(chart('responses-indsats')).toContain('Personer, opfølgning: ingen er spurgt endnu.');
	});

	test('are not drawn of a group that nobody is in', () => {
		expect(charts.has('coverage-sammenligning')).toBe(false);
	});
});

test('all are images with a title and a description, and say that the data are synthetic', () => {
	expect([...charts.keys()]).toHaveLength(4);
	for (const svg of charts.values()) {
		expect(svg).toMatch(/^<svg[^>]* role="img"/);
		expect(svg).toMatch(/<title id="[a-z-]+">[^<]+<\/title><desc id="[a-z-]+">[^<]+Syntetiske data\.<\/desc>/);
		expect(svg).toContain('>SYNTETISKE DATA</text>');
		expect(svg).not.toMatch(/<style| style=/);
	}
});
