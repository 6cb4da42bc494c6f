import { describe, expect, test } from 'vitest';
import { ALL, type Estimates, type PairedEstimate, type SurvivalEstimate } from '#lib/trial/estimates.ts';
import type { CostConcentration, SelectedPairs } from '#lib/trial/measure-page.ts';
import type { StatusAtStart } from '#lib/trial/status-at-start.ts';
import { at, overviewOf } from './page.fixture.ts';
import { releaseOverview } from './release-overview.ts';
import { nothingBehind, smallTrial, type SmallGroup } from './trial.fixture.ts';

/** What is changed in a made-up trial of one site before it goes to the gate. */
interface Changes {
	readonly paired?: (record: PairedEstimate) => Partial<PairedEstimate>;
	readonly survival?: (record: SurvivalEstimate) => Partial<SurvivalEstimate>;
	readonly status?: Partial<StatusAtStart>;
	readonly selected?: readonly SelectedPairs[];
	readonly concentrations?: readonly CostConcentration[];
}

const SITE = '370';
const hidden = { state: 'hidden' };

function release(site: Omit<SmallGroup, 'scope'>, changes: Changes = {}) {
	const { estimates, status } = smallTrial([{ scope: SITE, ...site }]);
	const changed: Estimates = {
		...estimates,
		paired: estimates.paired.map((record) => ({ ...record, ...changes.paired?.(record) })),
		survival: estimates.survival.map((record) => ({ ...record, ...changes.survival?.(record) }))
	};
	const statusChanged = status.map((record) => ({ ...record, ...changes.status }));
	const { selected = [], concentrations = [] } = changes;
	const more = { ...nothingBehind, selected, concentrations };
	const unreleased = { estimates: changed, more, status: statusChanged, deliveries: [] };
	const overview = releaseOverview(unreleased, [SITE, 'all']);
	const series = overview.indicators.flatMap((one) => [...one.series]);
	const change = (measure: string) => {
		const found = series.find((one) => one.measure === measure);
		const cell = found?.kind === 'change' ? found.cells.find(({ scope }) => scope === SITE)?.indsats : undefined;
		if (!cell) throw new Error(`no change: ${measure}`);
		return cell;
	};
	const work = series.find((one) => one.kind === 'share')?.cells.find(({ scope }) => scope === SITE)?.indsats;
	return { change, work, status: overview.status.find(({ scope }) => scope === SITE) };
}

// The authority of each: the figure that a reader could work out, or that says the same of every family.
describe('a guarded change', () => {
	const selected = (touched: number): SelectedPairs[] => [
		{ measure: 'cost', scope: SITE, group: 'indsats', touched, guarded: touched }
	];
	const guarded = (touched: number) =>
		release({ started: 60, pairs: 40, guarded: 40 }, { selected: selected(touched) }).change('cost').guarded;

	// 40 families each: 40 × (plain before − guarded before) is what the touched ones differ by.
	test.each([1, 9])('is hidden where %i families are touched, who would be told apart', (touched) => {
		expect(guarded(touched)).toMatchObject({ before: hidden, change: { value: hidden, lower: hidden } });
	});

	test('is shown where ten are', () => {
		expect(guarded(10)?.change.value.state).toBe('shown');
	});
});

describe('a mean at the end of its scale', () => {
	const allFives = (record: PairedEstimate) => (record.measure === 'satisfaction' ? { before: 5, after: 3.75 } : {});

	test('says the same of every one of 19 families, and is hidden', () => {
		const { plain } = release({ started: 40, pairs: 19 }, { paired: allFives }).change('satisfaction');
		expect(plain).toMatchObject({ before: hidden, after: hidden, change: { value: hidden } });
	});

	test('of 20 is shown, as is a mean within the scale of ten', () => {
		expect(release({ started: 40, pairs: 20 }, { paired: allFives }).change('satisfaction').plain.before.state).toBe(
			'shown'
		);
		expect(release({ started: 40, pairs: 10 }).change('satisfaction').plain.before.state).toBe('shown');
	});
});

describe('a distribution', () => {
	const counts = (families: number, first: number, rest: number) =>
		release(
			{ started: families, pairs: families },
			{
				status: {
					supportFamilies: families,
					supportOnStart: [
						{ code: 'loen', count: first },
						{ code: 'kontanthjaelp', count: rest }
					]
				}
			}
		).status?.support.map(({ count }) => count.state);

	test('about nine families says nothing, large counts neither', () => {
		expect(new Set(counts(9, 9, 9))).toEqual(new Set(['hidden']));
		expect(counts(10, 9, 9)).toContain('shown');
	});

	test('in which everybody stands in one row says nothing about fewer than twenty families', () => {
		expect(new Set(counts(19, 30, 0))).toEqual(new Set(['hidden']));
		expect(counts(20, 30, 0)).toContain('shown');
	});
});

describe('the shares back in work', () => {
	const work = (share182: number, share364: number) =>
		release(
			{ started: 40, pairs: 30 },
			{ survival: (r) => (r.measure === 'return-to-work' ? { share182, share364 } : {}) }
		).work;

	// 60 adults: 3 of them are 5 %, and 57 are 95 %.
	test.each([
		[0.05, 0.4],
		[0.4, 0.95]
	])('%f and %f are both hidden: one of them is a few adults', (share182, share364) => {
		expect(work(share182, share364)).toMatchObject({
			after6Months: { value: hidden },
			after12Months: { value: hidden }
		});
	});

	test('of many are shown, and how many adults they are of is not said', () => {
		expect(work(0.2, 0.4)).toMatchObject({ after6Months: { value: { state: 'shown', value: 0.2 } }, cases: null });
	});
});

describe('how long services last', () => {
	const duration = (limits: boolean) =>
		release(
			{ started: 40, pairs: 30 },
			{ survival: () => (limits ? {} : { restrictedMeanLower: null, restrictedMeanUpper: null }) }
		).change('service-duration').plain;

	test('is hidden where all lasted alike: the mean is each one’s own', () => {
		expect(duration(false)).toMatchObject({ before: hidden, after: hidden, change: { value: hidden } });
		expect(duration(true).before.state).toBe('shown');
	});
});

test('a mean at the start is hidden where every family has the same value', () => {
	const adults = (allEqual: boolean) =>
		release(
			{ started: 40, pairs: 30 },
			{ status: { adults: { families: 40, mean: 2, allEqual, concentration: null } } }
		).status?.means.adults;
	expect(adults(true)).toEqual(hidden);
	expect(adults(false)).toEqual({ state: 'shown', value: 2 });
});

// 30 families with service days and 27 with self-support: three have no stated day of support.
test('the count of self-support is hidden beside that of service days, its figures are not', () => {
	const selfSupport = (n: number) =>
		release(
			{ started: 40, pairs: 30 },
			{ paired: (record) => (record.measure === 'self-support' ? { n } : {}) }
		).change('self-support').plain;
	expect(selfSupport(27)).toMatchObject({ families: hidden, coverage: hidden, before: { state: 'shown' } });
	expect(selfSupport(25).families.state).toBe('shown');
	expect(selfSupport(30).families.state).toBe('shown');
});

// 30 × 4 + n × 5 comes to (30 + n) times what stands for both: n can be solved for, and 30 of the other site have services.
describe('beside a site whose count of self-support is hidden, self-support of all together', () => {
	const ofAll = (n: number) => {
		const cells = overviewOf(
			[
				{ scope: '316', started: 40, pairs: 30 },
				{ scope: '370', started: 40, pairs: 30 }
			],
			{
				estimates: ({ paired }) => ({
					paired: paired.map((record) => (isSelfSupport(record, '370') ? { ...record, n } : record))
				})
			}
		);
		const series = cells.indicators.flatMap((one) => [...one.series]).find(({ measure }) => measure === 'self-support');
		const cell = series?.kind === 'change' ? at(ALL, series.cells) : undefined;
		return cell?.indsats.plain;
	};
	const isSelfSupport = ({ measure, scope }: PairedEstimate, of: string) => measure === 'self-support' && scope === of;

	test('is hidden, levels and change', () => {
		expect(ofAll(29)).toMatchObject({ before: hidden, after: hidden, change: { value: hidden } });
	});

	test('is shown where five have none', () => {
		expect(ofAll(25)).toMatchObject({ before: { state: 'shown' }, change: { value: { state: 'shown' } } });
	});
});

describe('a total of cost that two families make up', () => {
	const plain = { scope: SITE, group: 'indsats', basis: 'plain' } as const;
	const even = { twoLargest: 0.2, remainder: 8 };
	const costs = (before: CostConcentration['before'], after: CostConcentration['after']) =>
		release({ started: 40, pairs: 30 }, { concentrations: [{ ...plain, before, after }] });
	const shownStates = (found: ReturnType<typeof costs>, measure = 'cost') => {
		const { before, after, change } = found.change(measure).plain;
		return [before, after, change.value].map(({ state }) => state);
	};

	// The rule: the two largest less than 90 %, and the largest not to be told within 10 % by the second.
	test.each([
		['below nine tenths, with a tenth left', { twoLargest: 0.899, remainder: 0.1 }, 'shown'],
		['of nine tenths', { twoLargest: 0.9, remainder: 0.2 }, 'hidden'],
		['whose rest is less than a tenth of the largest', { twoLargest: 0.85, remainder: 0.099 }, 'hidden']
	] as const)('%s', (_, of, state) => {
		expect(shownStates(costs(of, even))).toEqual([state, state, state]);
		expect(shownStates(costs(even, of))).toEqual([state, state, state]);
	});

	test('is of no other measure, and a total of nothing is nobody’s', () => {
		const all = { twoLargest: 1, remainder: 0 };
		expect(shownStates(costs(all, all), 'service-days')).toEqual(['shown', 'shown', 'shown']);
		expect(shownStates(costs(null, null))).toEqual(['shown', 'shown', 'shown']);
	});

	test('takes the guarded change beside it along', () => {
		const guarded = (concentrations: readonly CostConcentration[]) =>
			release({ started: 60, pairs: 40, guarded: 28 }, { concentrations }).change('cost').guarded?.change.value.state;
		const all = { twoLargest: 0.95, remainder: 0.05 };
		expect(guarded([])).toBe('shown');
		expect(guarded([{ ...plain, before: all, after: even }])).toBe('hidden');
		expect(guarded([{ ...plain, basis: 'guarded', before: all, after: even }])).toBe('hidden');
	});

	test('is hidden at the start of the trial as well', () => {
		const cost = (concentration: CostConcentration['before']) =>
			release(
				{ started: 40, pairs: 30 },
				{ status: { cost: { families: 40, mean: 2, allEqual: false, concentration } } }
			).status?.means.cost.state;
		expect(cost(even)).toBe('shown');
		expect(cost({ twoLargest: 0.91, remainder: 0.2 })).toBe('hidden');
	});
});
