import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ALL } from '#lib/trial/estimates.ts';
import { Barred, type Bar, type Place } from './barred.ts';
import { barsInOrder } from './bars-in-order.ts';
import { at, hidden, pageOf, pagesOf, shown } from './page.fixture.ts';
import type { SmallGroup } from './trial.fixture.ts';

const SITE: Place = { scope: '370', group: 'indsats' };
const trial: readonly SmallGroup[] = ['316', '370'].flatMap((scope) => [
	{ scope, started: 60, pairs: 40, guarded: 28, targetGroups: [30, 30] },
	{ scope, started: 40, pairs: 30, group: 'sammenligning' as const, targetGroups: [20, 20] }
]);
const curve = {
	...({ measure: 'return-to-work', group: 'indsats', window: null } as const),
	points: [0, 50].map((day) => ({
		...{ day, atRisk: 160, families: 80, events: day === 0 ? 0 : 10 },
		...{ survival: day === 0 ? 1 : 0.8, lower: null, upper: null }
	}))
};
const selected = ['316', '370', ALL].map((scope) => ({
	...({ measure: 'cost', scope, group: 'indsats' } as const),
	...(scope === ALL ? { touched: 40, guarded: 40 } : { touched: 20, guarded: 20 })
}));

function released(bars: readonly Bar[]) {
	const options = { behind: { curves: [curve], selected }, barred: new Barred(bars) };
	return {
		...pagesOf(trial, options),
		pageOf: (measure: 'cost' | 'return-to-work') => pageOf(trial, measure, options)
	};
}

function changeAt(scope: string, bars: readonly Bar[]) {
	const { series } = released(bars).pageOf('cost');
	if (series.kind !== 'change') throw new Error('not a change');
	return at(scope, series.cells).indsats;
}

// Each hides what it names at the site, and of all together what would tell it.
describe('a bar', () => {
	const statusAt = (scope: string, bars: readonly Bar[]) => at(scope, released(bars).overview.status);
	const flowAt = (scope: string, bars: readonly Bar[]) => at(scope, released(bars).pageOf('cost').flow);

	test('of the target groups hides them, and those of all together', () => {
		const counts = (scope: string, part: 'target-groups' | 'support') =>
			new Set(statusAt(scope, [{ part, place: SITE }]).targetGroups.map(({ count }) => count.state));
		expect([SITE.scope, ALL, '316'].map((scope) => counts(scope, 'target-groups'))).toEqual([
			new Set(['hidden']),
			new Set(['hidden']),
			new Set(['shown'])
		]);
		expect(counts(SITE.scope, 'support')).toEqual(new Set(['shown']));
	});

	test('of support hides it, and that of all together', () => {
		const counts = (scope: string) =>
			new Set(statusAt(scope, [{ part: 'support', place: SITE }]).support.map(({ count }) => count.state));
		expect([SITE.scope, ALL, '316'].map(counts)).toEqual([
			new Set(['hidden']),
			new Set(['hidden']),
			new Set(['shown'])
		]);
	});

	test('of the means at the start hides them', () => {
		const bars: Bar[] = [{ part: 'means-at-start', place: SITE }];
		expect(statusAt(SITE.scope, bars).means).toMatchObject({ adults: hidden, cost: hidden });
		expect(statusAt(SITE.scope, bars).families).toEqual(shown(60));
		expect(statusAt(ALL, bars).means.adults).toEqual(hidden);
	});

	test('of steps of the flow, of those compared, of those who started', () => {
		const steps = (part: 'flow-steps' | 'compared' | 'started') => {
			const { started, compared, notYet } = flowAt(SITE.scope, [{ part, place: SITE }]);
			return [started, compared, notYet];
		};
		expect(steps('flow-steps')).toEqual([shown(60), shown(40), hidden]);
		expect(steps('compared')).toEqual([shown(60), hidden, hidden]);
		expect(steps('started')).toEqual([hidden, hidden, hidden]);
	});

	test('of those who started hides every share of them, and their number at the start', () => {
		const bars: Bar[] = [{ part: 'started', place: SITE }];
		expect(changeAt(SITE.scope, bars).plain).toMatchObject({ families: shown(40), coverage: hidden });
		expect(statusAt(SITE.scope, bars).families).toEqual(hidden);
		// Every family stands in it once.
		expect(new Set(statusAt(SITE.scope, bars).targetGroups.map(({ count }) => count.state))).toEqual(
			new Set(['hidden'])
		);
	});

	test('of who is left under a curve leaves the curve', () => {
		const bars: Bar[] = [{ part: 'risk-table', measure: 'return-to-work', place: { ...SITE, scope: ALL } }];
		const drawn = (list: readonly Bar[]) => released(list).pageOf('return-to-work').curves[0]?.curve;
		expect(drawn([])).toMatchObject({ state: 'shown', atRisk: [{ day: 0, count: 160 }] });
		expect(drawn(bars)).toMatchObject({ state: 'shown', atRisk: [], points: [{ day: 0 }, { day: 50 }] });
	});

	test('of the fall by chance', () => {
		const expected = (bars: readonly Bar[]) => at(SITE.scope, released(bars).pageOf('cost').expectedByChance).change;
		expect(expected([]).state).toBe('shown');
		expect(expected([{ part: 'expected-by-chance', measure: 'cost', place: SITE }])).toEqual(hidden);
	});

	test('of a guarded change leaves the plain one', () => {
		const { plain, guarded } = changeAt(SITE.scope, [{ part: 'guarded', measure: 'cost', place: SITE }]);
		expect(guarded).toMatchObject({ families: hidden, before: hidden, change: { value: hidden } });
		expect(plain).toMatchObject({ families: shown(40), change: { value: { state: 'shown' } } });
	});

	test('of how many families there are leaves their figures, and those of all together', () => {
		const bars: Bar[] = [{ part: 'families', measure: 'cost', place: SITE }];
		const barred = { families: hidden, coverage: hidden, before: { state: 'shown' } };
		expect(changeAt(SITE.scope, bars).plain).toMatchObject(barred);
		expect(changeAt(ALL, bars).plain).toMatchObject(barred);
	});

	test.each(['return-to-work', 'service-duration'] as const)('of one of the times: %s', (measure) => {
		const cellWith = (bars: readonly Bar[]) => {
			const { series } = pageOf(trial, measure, { barred: new Barred(bars) });
			if (series.kind === 'share') return at(SITE.scope, series.cells).indsats;
			const { plain } = at(SITE.scope, series.cells).indsats;
			return { ...plain, after12Months: { value: plain.after } };
		};
		const open = { families: shown(40), coverage: shown(0.67), after12Months: { value: { state: 'shown' } } };
		expect(cellWith([])).toMatchObject(open);
		expect(cellWith([{ part: 'started', place: SITE }])).toMatchObject({ ...open, coverage: hidden });
		const noCount = { ...open, families: hidden, coverage: hidden };
		expect(cellWith([{ part: 'families', measure, place: SITE }])).toMatchObject(noCount);
		const noFigure = { ...open, after12Months: { value: hidden } };
		expect(cellWith([{ part: 'figures', measure, place: SITE }])).toMatchObject(noFigure);
	});

	test('of figures hides the change, its word, and both of all together', () => {
		const bars: Bar[] = [{ part: 'figures', measure: 'cost', place: SITE }];
		for (const scope of [SITE.scope, ALL]) {
			expect(changeAt(scope, bars).plain.change.value).toEqual(hidden);
			expect(at(scope, released(bars).pageOf('cost').headlines).verdict).toBe('hidden');
		}
		expect(changeAt('316', bars).plain.change.value.state).toBe('shown');
	});

	test('of everything leaves no number of the place', () => {
		const pages = released([{ part: 'everything', place: SITE }]);
		const ofSite = [...pages.overview.status, ...pages.pageOf('cost').flow].filter(
			({ scope, group }) => scope === SITE.scope && group === SITE.group
		);
		const changes = [...pages.measures.values()].flatMap(({ series }) =>
			series.cells.filter(({ scope }) => scope === SITE.scope).map(({ indsats }) => indsats)
		);
		const headlines = pages.overview.headlines.filter(({ scope }) => scope === SITE.scope);
		expect(shownIn([ofSite, changes, headlines.map(({ change, families }) => [change, families])])).toEqual([]);
		expect(new Set(headlines.map(({ verdict }) => verdict))).toEqual(new Set(['hidden']));
	});

	test('of everything does not even say that there are too few families', () => {
		const few = [{ scope: SITE.scope, started: 40, pairs: 3 }];
		const verdict = (bars: readonly Bar[]) =>
			at(SITE.scope, pageOf(few, 'cost', { barred: new Barred(bars) }).headlines).verdict;
		expect(verdict([])).toBe('too-few');
		expect(verdict([{ part: 'everything', place: SITE }])).toBe('hidden');
	});
});

const families = fc.integer({ min: 0, max: 40 });
const trials = fc.tuple(
	...['320', '316', '370'].flatMap((scope) =>
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
const everyBar = barsInOrder(SITE, ['320', '316', '370', ALL]).flat();

// But for the smallest change that matters: a known part of the mean before of whatever change the headline rests on.
test('whatever the trial and the bars: they only ever hide', () => {
	fc.assert(
		fc.property(trials, fc.subarray(everyBar), (groups, bars) => {
			const without = new Set(shownIn(pagesOf(groups)));
			return shownIn(pagesOf(groups, { barred: new Barred(bars) })).every((path) => without.has(path));
		})
	);
});

/** Where figures are shown. */
function shownIn(value: unknown, path = ''): readonly string[] {
	if (typeof value !== 'object' || value === null) return [];
	if ('state' in value && value.state === 'shown' && 'value' in value) return path.endsWith('/matters') ? [] : [path];
	const parts: readonly (readonly [unknown, unknown])[] = value instanceof Map ? [...value] : Object.entries(value);
	return parts.flatMap(([name, part]) => shownIn(part, `${path}/${String(name)}`));
}
