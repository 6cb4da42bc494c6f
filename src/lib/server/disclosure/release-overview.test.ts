import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { targetGroups } from '#lib/trial/code-lists.ts';
import { ALL } from '#lib/trial/estimates.ts';
import { trialMunicipalities } from '#lib/trial/municipalities.ts';
import type { ChangeFigures, Contributors, Overview } from '#lib/trial/overview.ts';
import type { Figure, Released } from '#lib/trial/released.ts';
import { releaseOverview } from './release-overview.ts';
import { nothingBehind, smallTrial, type SmallGroup } from './trial.fixture.ts';

const scopes = [...trialMunicipalities, ALL];

function release(groups: readonly SmallGroup[]): Released<Overview> {
	return releaseOverview({ ...smallTrial(groups), more: nothingBehind, deliveries: [] }, scopes);
}

const cellOf = (overview: Released<Overview>, measure: string, scope: string) => {
	const series = overview.indicators.flatMap((one) => one.series).find((one) => one.measure === measure);
	if (series?.kind !== 'change') throw new Error(`no such measure: ${measure}`);
	const cell = series.cells.find((one) => one.scope === scope);
	if (!cell) throw new Error(`no such scope: ${scope}`);
	return cell.indsats;
};

const hidden = { state: 'hidden' };
const shown = (value: number) => ({ state: 'shown', value });

describe('the first page through the gate', () => {
	test('shows what thirty of forty families give', () => {
		const { plain } = cellOf(release([{ scope: '320', started: 40, pairs: 30 }]), 'cost', '320');
		expect(plain).toMatchObject({ families: shown(30), coverage: shown(0.75), before: shown(4), after: shown(3) });
	});

	test('hides coverage and means with a hidden count', () => {
		const { plain } = cellOf(release([{ scope: '320', started: 40, pairs: 4 }]), 'cost', '320');
		expect(plain).toMatchObject({ families: hidden, coverage: hidden, before: hidden, after: hidden });
		expect(plain.change).toEqual({ value: hidden, lower: hidden, upper: hidden });
	});

	test('says why where there is nothing', () => {
		const overview = release([{ scope: '320', started: 40, pairs: 0 }]);
		expect(cellOf(overview, 'cost', '320').plain.change.value).toEqual({ state: 'not-estimable', reason: 'no-pairs' });
		expect(cellOf(overview, 'cost', '316').plain.change.value).toMatchObject({ reason: 'no-delivery' });
	});

	test('hides what four families could be subtracted from: the guarded levels and count, and the change of all', () => {
		const close = release([{ scope: '370', started: 60, pairs: 40, guarded: 36 }]);
		const { guarded } = cellOf(close, 'cost', '370');
		expect(guarded).toMatchObject({ families: hidden, coverage: hidden, before: hidden, after: hidden });
		expect(guarded?.change.value.state).toBe('shown');
		expect(cellOf(close, 'cost', 'all').guarded?.change.value).toEqual(hidden);
		const apart = release([{ scope: '370', started: 60, pairs: 40, guarded: 30 }]);
		expect(cellOf(apart, 'cost', '370').guarded).toMatchObject({ families: shown(30), before: shown(4) });
	});

	// 30 families with a mean at the start and 27 of them with a before value give the mean of three.
	test('hides a mean at the start that a before value beside it would take apart', () => {
		const status = release([{ scope: '320', started: 30, pairs: 27 }]).status.find(({ scope }) => scope === '320');
		expect(status?.means).toMatchObject({ cost: hidden, adults: shown(4) });
	});
});

const families = fc.integer({ min: 0, max: 40 });
const groupOf = (scope: string, group: 'indsats' | 'sammenligning') =>
	fc
		.record({ pairs: families, notYet: families, guarded: fc.option(families), counts: fc.array(families) })
		.map(({ pairs, notYet, guarded, counts }): SmallGroup => {
			const few = counts.slice(0, targetGroups.length);
			const started = Math.max(
				pairs + notYet,
				few.reduce((sum, count) => sum + count, 0)
			);
			return {
				...{ scope, group, pairs, started },
				...(guarded !== null && { guarded: Math.min(guarded, pairs) }),
				targetGroups: few
			};
		});
const trials = fc.tuple(
	...trialMunicipalities.flatMap((scope) => [groupOf(scope, 'indsats'), groupOf(scope, 'sammenligning')])
);

/** The number in a figure, or null where a reader sees none. */
const seen = (figure: Figure) => (figure.state === 'shown' ? figure.value : null);
const isSmall = (count: number | null) => count !== null && count > 0 && count < 5;

describe('whatever the trial', () => {
	const eachChange = (overview: Overview, check: (figures: ChangeFigures) => boolean) =>
		overview.indicators.every(({ series }) =>
			series.every(
				(one) =>
					one.kind === 'share' ||
					one.cells.every((cell) =>
						[cell.indsats, cell.sammenligning].every(
							({ plain, guarded }) => check(plain) && (guarded === null || check(guarded))
						)
					)
			)
		);
	const counts = ({ families, cases }: Contributors) => [seen(families), cases && seen(cases)];

	test('no count from 1 to 4 is shown', () => {
		fc.assert(
			fc.property(trials, (groups) => {
				const overview = release(groups);
				const statusCounts = overview.status.flatMap(({ families, targetGroups, support }) => [
					seen(families),
					...targetGroups.map(({ count }) => seen(count)),
					...support.map(({ count }) => seen(count))
				]);
				return !statusCounts.some(isSmall) && eachChange(overview, (figures) => !counts(figures).some(isSmall));
			})
		);
	});

	test('no figure of fewer than ten families is shown, nor of a hidden few of them', () => {
		fc.assert(
			fc.property(trials, (groups) => {
				const overview = release(groups);
				const { estimates } = smallTrial(groups);
				return estimates.paired
					.filter(({ measure, group }) => measure === 'cost' && group === 'indsats')
					.every(({ scope, basis, n }) => {
						const figures = cellOf(overview, 'cost', scope)[basis];
						return (
							n >= 10 || figures === null || [figures.before, figures.change.value].every((one) => seen(one) === null)
						);
					});
			})
		);
	});

	test('all together and the other sites give no hidden site away', () => {
		fc.assert(
			fc.property(trials, (groups) => {
				const overview = release(groups);
				const all = cellOf(overview, 'cost', ALL).plain;
				return trialMunicipalities.every((scope) => {
					const { plain } = cellOf(overview, 'cost', scope);
					const isHidden = plain.families.state === 'hidden' || plain.before.state === 'hidden';
					return !isHidden || all.before.state !== 'shown';
				});
			})
		);
	});
});
