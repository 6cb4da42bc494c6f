import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ALL, type Verdict } from '#lib/trial/estimates.ts';
import { measuresInOrder, type Measure, type PageEstimates, type SurvivalPoint } from '#lib/trial/measure-page.ts';
import { headlineMeasures } from '#lib/trial/measures.ts';
import { trialMunicipalities } from '#lib/trial/municipalities.ts';
import type { Figure } from '#lib/trial/released.ts';
import { releasePages } from './release-pages.ts';
import { sitesWithBothGroups } from './release-differences.ts';
import { nothingBehind as nothing, smallTrial, type SmallGroup } from './trial.fixture.ts';

const closeTo = (value: number) => expect.closeTo(value) as number;

function pageOf(groups: readonly SmallGroup[], measure: Measure, more = nothing) {
	const { estimates, status } = smallTrial(groups);
	const page = releasePages({ estimates, more, status, deliveries: [] }).measures.get(measure);
	if (!page) throw new Error(`no such page: ${measure}`);
	return page;
}

const seen = (figure: Figure) => (figure.state === 'shown' ? figure.value : null);
const hidden = { state: 'hidden' };
const shown = (value: number) => ({ state: 'shown', value });

describe('what a reader is told', () => {
	const verdictAt = (groups: readonly SmallGroup[], scope: string) =>
		pageOf(groups, 'cost').headlines.find((one) => one.scope === scope);

	test.each([
		['thirty families', 30, 'possible-improvement'],
		['nine families', 9, 'too-few'],
		['three families, without saying that they are three', 3, 'too-few']
	])('of %s', (_, pairs, verdict) => {
		expect(verdictAt([{ scope: '320', started: 40, pairs }], '320')?.verdict).toBe(verdict);
	});

	// Three of 13, told to be fewer than ten; ten and more of 13 would be told as well, by not being told that.
	test.each([
		[13, 'hidden'],
		[14, 'too-few']
	])('of three families of %i is %s', (started, verdict) => {
		expect(verdictAt([{ scope: '320', started, pairs: 3 }], '320')?.verdict).toBe(verdict);
	});

	test('is hidden for all together where its change is', () => {
		const all = verdictAt(
			[
				{ scope: '320', started: 40, pairs: 30 },
				{ scope: '316', started: 20, pairs: 6 }
			],
			ALL
		);
		expect(all).toMatchObject({ verdict: 'hidden', change: { value: hidden, lower: hidden }, detectable: hidden });
	});

	test('is the word that was held back, never the registered one, and that it was', () => {
		const { estimates, status } = smallTrial([
			{ scope: '320', started: 40, pairs: 30 },
			{ scope: '320', started: 40, pairs: 30, group: 'sammenligning' }
		]);
		const shownOf = (verdict: Verdict) => {
			const headline = estimates.headline.map((one) => ({ ...one, basis: 'difference' as const, verdict }));
			const page = releasePages({
				estimates: { ...estimates, headline },
				more: nothing,
				status,
				deliveries: []
			}).measures.get('cost');
			return page?.headlines.find(({ scope }) => scope === '320');
		};
		expect(shownOf('improvement')).toMatchObject({ verdict: 'possible-improvement', isHeldBack: true });
		expect(shownOf('possible-improvement')).toMatchObject({ verdict: 'possible-improvement', isHeldBack: false });
	});

	test('is that there is no delivery, where there is none', () => {
		expect(verdictAt([{ scope: '320', started: 40, pairs: 30 }], '370')?.verdict).toBe('no-delivery');
	});
});

// Differences are half a krone; kroner leave the gate whole.
describe('a difference in change', () => {
	const both = (comparison: number): SmallGroup[] => [
		{ scope: '316', started: 40, pairs: 30 },
		{ scope: '316', started: 40, pairs: comparison, group: 'sammenligning' },
		{ scope: '370', started: 40, pairs: 30 },
		{ scope: '370', started: 40, pairs: 20, group: 'sammenligning' }
	];
	const at = (scope: string, comparison: number) =>
		pageOf(both(comparison), 'cost').differences.find((one) => one.scope === scope)?.plain.value;

	test('is shown where both changes are', () => {
		expect([at('316', 20), at(ALL, 20)]).toEqual([shown(-1), shown(-1)]);
	});

	// With the sites' differences the average tells their weights, and so how many families they are of.
	test('of all together is hidden where a site has too few left out of its count', () => {
		const groups = both(20).map((group) => (group.group ? group : { ...group, started: 33 }));
		const at = (scope: string) => pageOf(groups, 'cost').differences.find((one) => one.scope === scope)?.plain.value;
		expect([at('316'), at(ALL)]).toEqual([shown(-1), hidden]);
	});

	test('is hidden with one of them, and then for all together as well', () => {
		expect([at('316', 9), at('370', 9), at(ALL, 9)]).toEqual([hidden, shown(-1), hidden]);
	});
});

describe('what the selection alone would do', () => {
	const expected = (touched: number, guarded: number) =>
		pageOf([{ scope: '370', started: 60, pairs: 40, guarded: 30 }], 'cost', {
			...nothing,
			selected: [
				{ measure: 'cost', scope: '370', group: 'indsats', touched, guarded },
				{ measure: 'cost', scope: ALL, group: 'indsats', touched, guarded }
			]
		}).expectedByChance[0]?.change;

	test.each([
		['of twenty families, all with both changes', 20, 20, shown(-1)],
		['of ten, where ten others have a plain change only', 20, 10, shown(-1)],
		['of nine', 9, 9, hidden],
		['where the others with a plain change only are six', 20, 14, hidden],
		['where all but three of the forty are touched, and that could be worked out', 37, 37, hidden]
	])('%s', (_, touched, guarded, figure) => {
		expect(expected(touched, guarded)).toEqual(figure);
	});
});

describe('the survival curve of all together', () => {
	const point = (day: number, families: number, events: number): SurvivalPoint => ({
		...{ day, atRisk: families + 3, families, events },
		...{ survival: 1 - day / 1000, lower: 0.2, upper: 0.9 }
	});
	const curves = (points: readonly SurvivalPoint[]): PageEstimates => ({
		...nothing,
		curves: [{ measure: 'return-to-work', group: 'indsats', window: null, points }]
	});
	const points = [point(0, 40, 0), point(50, 30, 6), point(91, 20, 0), point(120, 10, 5), point(130, 9, 5)];

	const twoSites = [
		{ scope: '320', started: 60, pairs: 40 },
		{ scope: '370', started: 40, pairs: 30 }
	];

	test('ends where fewer than ten families are left, and rounds who is left', () => {
		const [one] = pageOf(twoSites, 'return-to-work', curves(points)).curves;
		expect(one?.curve).toMatchObject({
			state: 'shown',
			lastDay: 120,
			atRisk: [
				{ day: 0, count: 45 },
				{ day: 91, count: 25 }
			],
			points: [{ day: 0 }, { day: 50, share: closeTo(0.05) }, { day: 120, share: closeTo(0.12), lower: closeTo(0.1) }]
		});
	});

	// By the rules: curves are of all sites together, and of a single one only the shares after 6 and 12 months.
	test.each([
		['delivered', []],
		['has anybody', [{ scope: '370', started: 40, pairs: 0 }]]
	])('is hidden where one site alone %s: it would be that site’s', (_, others) => {
		const { curves: drawn, series } = pageOf([...twoSites.slice(0, 1), ...others], 'return-to-work', curves(points));
		expect(drawn[0]?.curve).toEqual(hidden);
		expect(series.kind === 'share' && series.cells.at(-1)?.indsats.after6Months.value.state).toBe('shown');
	});

	test('is hidden where the shares of all together are', () => {
		const few = [
			{ scope: '320', started: 60, pairs: 40 },
			{ scope: '316', started: 20, pairs: 6 }
		];
		expect(pageOf(few, 'return-to-work', curves(points)).curves[0]?.curve).toEqual(hidden);
	});
});

const families = fc.integer({ min: 0, max: 40 });
const trials = fc.tuple(
	...trialMunicipalities.flatMap((scope) =>
		(['indsats', 'sammenligning'] as const).map((group) =>
			fc
				.record({ pairs: families, notYet: families, guarded: fc.option(families) })
				.map(({ pairs, notYet, guarded }): SmallGroup => ({
					...{ scope, group, pairs, started: pairs + notYet },
					...(guarded !== null && { guarded: Math.min(guarded, pairs) })
				}))
		)
	)
);

describe('whatever the trial', () => {
	const isSmall = (count: number | null) => count !== null && count > 0 && count < 5;

	test('the flow shows no count from 1 to 4, and no hidden one can be had by subtraction', () => {
		fc.assert(
			fc.property(trials, (groups) =>
				pageOf(groups, 'cost').flow.every(({ started, compared, notYet, other }) => {
					const parts = [compared, notYet, other].map(seen);
					if ([seen(started), ...parts].some(isSmall)) return false;
					return seen(started) === null || parts.filter((part) => part === null).length !== 1;
				})
			)
		);
	});

	test('all together gives no hidden step of a single site away', () => {
		fc.assert(
			fc.property(trials, (groups) => {
				const { flow } = pageOf(groups, 'cost');
				return (['started', 'compared', 'notYet', 'other'] as const).every((step) =>
					(['indsats', 'sammenligning'] as const).every((group) => {
						const own = flow.filter((row) => row.group === group);
						const all = own.find(({ scope }) => scope === ALL);
						const isAnyHidden = own.some((row) => row.scope !== ALL && row[step].state === 'hidden');
						return !isAnyHidden || all?.[step].state !== 'shown';
					})
				);
			})
		);
	});

	test('no verdict, test, median or difference is told where its change is hidden', () => {
		fc.assert(
			fc.property(trials, fc.constantFrom(...headlineMeasures), (groups, measure) => {
				const { estimates, status } = smallTrial(groups);
				const paired = estimates.paired.map((one) => ({ ...one, p: 0.02, wilcoxonP: 0.03, hodgesLehmann: -1 }));
				const page = releasePages({
					estimates: { ...estimates, paired },
					more: nothing,
					status,
					deliveries: []
				}).measures.get(measure);
				if (!page) return false;
				const isOpen = (figure: Figure) => figure.state === 'shown';
				return (
					page.headlines.every(
						({ verdict, change, detectable }) =>
							isOpen(change.value) || (['hidden', 'too-few', 'no-delivery'].includes(verdict) && !isOpen(detectable))
					) &&
					page.robustness.every(
						({ change, p, wilcoxonP, hodgesLehmann }) => isOpen(change) || ![p, wilcoxonP, hodgesLehmann].some(isOpen)
					)
				);
			})
		);
	});

	// Both groups' means after stand beside it, of every site that it is about: their difference is no news.
	test('a verdict is said to be held back only where the means after are shown', () => {
		const bothGroups = (groups: readonly SmallGroup[]) =>
			(['indsats', 'sammenligning'] as const).every((group) => groups.some((one) => one.group === group));
		fc.assert(
			fc.property(trials.filter(bothGroups), (groups) => {
				const { estimates, status } = smallTrial(groups);
				const headline = estimates.headline.map(
					(one) => ({ ...one, basis: 'difference', verdict: 'improvement' }) as const
				);
				const page = releasePages({
					estimates: { ...estimates, headline },
					more: nothing,
					status,
					deliveries: []
				}).measures.get('cost');
				const cells = page?.series.kind === 'change' ? page.series.cells : [];
				const afterIsShown = (scope: string) =>
					cells
						.filter((cell) => cell.scope === scope)
						.every(
							({ indsats, sammenligning }) =>
								indsats.plain.after.state === 'shown' && sammenligning.plain.after.state === 'shown'
						);
				const entering = sitesWithBothGroups(estimates, 'cost');
				return page?.headlines
					.filter(({ isHeldBack }) => isHeldBack)
					.every(({ scope }) => (scope === ALL ? entering : [scope]).every(afterIsShown));
			})
		);
	});

	test('every measure has a page, and it shows what the overview shows', () => {
		const { estimates, status } = smallTrial([{ scope: '320', started: 40, pairs: 30 }]);
		const { overview, measures } = releasePages({ estimates, more: nothing, status, deliveries: [] });
		const onOverview = overview.indicators.flatMap(({ series }) => [...series]);
		expect(measuresInOrder.map((measure) => measures.get(measure)?.series)).toEqual(onOverview);
	});
});
