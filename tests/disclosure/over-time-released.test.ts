import fc from 'fast-check';
import { expect, test } from 'vitest';
import { releasedIn } from '#lib/server/disclosure/over-time.ts';
import { releasePages } from '#lib/server/disclosure/release-pages.ts';
import { pageEstimates } from '#lib/server/indicators/page-estimates.ts';
import { setsBehind } from '#lib/server/indicators/sets-behind.ts';
import { statusAtStart } from '#lib/server/indicators/status-at-start.ts';
import { groups } from '#lib/trial/code-lists.ts';
import { digitsOf } from '#lib/trial/digits.ts';
import { headlineMeasures } from '#lib/trial/measures.ts';
import { statusMeans } from '#lib/trial/overview.ts';
import { registeredProtocol } from '#lib/trial/protocol.ts';
import { pairedQuantity, startQuantities, supportQuantity, targetGroupQuantity } from '#lib/trial/quantities.ts';
import type { Figure } from '#lib/trial/released.ts';
import type { SetBehind } from '#lib/trial/sets-behind.ts';
import type { MunicipalityData } from '#lib/trial/trial-data.ts';
import type { View } from '#lib/trial/views.ts';
import { estimatesOf } from '../../bench/simulation/estimates-of.ts';
import { numberedTrials } from './over-time-trials.ts';
import { seededTrial } from './seeded-trial.ts';

const trials = fc.sample(numberedTrials, { seed: 20_261_123, numRuns: 4 });

/** The pages of a trial, and the parts of a set that they release. */
function releasedFrom(trial: readonly MunicipalityData[]) {
	const pages = releasePages({
		estimates: estimatesOf(trial),
		more: { ...pageEstimates(trial, registeredProtocol), warnings: [] },
		status: statusAtStart(trial, registeredProtocol),
		deliveries: trial.map(({ municipality }) => ({ municipality, cutoff: '2020-12-31', synthetic: true }))
	});
	const behind = setsBehind(trial, registeredProtocol);
	const nameOf = ({ view, scope, group, quantity }: Omit<SetBehind, 'parts'>) => [view, scope, group, quantity].join();
	const byName = new Map(releasedIn(behind, pages).map((set) => [nameOf(set), set.parts]));
	const sizes = new Map(behind.map((set) => [nameOf(set), set.parts.size]));
	const partsAt = (view: View, scope: string, group: string, quantity: string) => {
		const name = [view, scope, group, quantity].join();
		const parts = byName.get(name);
		// Who adds nothing to a sum is counted all the same.
		const nothing = Array.from({ length: (sizes.get(name) ?? 0) - (parts?.size ?? 0) }, () => '0');
		return parts && [...parts.values(), ...nothing];
	};
	return { pages, partsAt };
}

/** The figure is the mean of the released parts as it is read, or there is neither. */
function expectMean(figure: Figure, parts: readonly string[] | undefined, digits: number): void {
	if (figure.state !== 'shown') {
		expect(parts).toBeUndefined();
		return;
	}
	const mean = sum(parts) / (parts?.length ?? 0);
	expect(Math.abs(figure.value - mean)).toBeLessThanOrEqual(0.5001 * 10 ** -digits);
}

function sum(parts: readonly string[] | undefined): number {
	return (parts ?? []).reduce((total, part) => total + Number(part), 0);
}

// The authority: the figures as readers see them.
test('each set that is released makes the figure that is shown, and none is released of a hidden one', async () => {
	for (const trial of [await seededTrial(), ...trials]) {
		const { pages, partsAt } = releasedFrom(trial);
		for (const measure of headlineMeasures) {
			const series = pages.measures.get(measure)?.series;
			for (const cell of series?.kind === 'change' ? series.cells : []) {
				for (const { code: group } of groups) {
					for (const basis of ['plain', 'guarded'] as const) {
						const figures = cell[group][basis];
						if (!figures) continue;
						const partsOf = (part: 'families' | 'before' | 'after' | 'change') =>
							partsAt(`measure:${measure}`, cell.scope, group, pairedQuantity(measure, basis, part));
						expectMean(figures.before, partsOf('before'), digitsOf[measure]);
						expectMean(figures.after, partsOf('after'), digitsOf[measure]);
						expectMean(figures.change.value, partsOf('change'), digitsOf[measure]);
						expectCount(figures.families, partsOf('families')?.length);
					}
				}
			}
		}
		for (const { scope, group, families, targetGroups, support, means } of pages.overview.status) {
			expectCount(families, partsAt('start:families', scope, group, 'started')?.length);
			for (const mean of statusMeans) {
				expectMean(means[mean], partsAt(`start:${mean}`, scope, group, startQuantities[mean]), digitsOf[mean]);
			}
			for (const { code, count } of targetGroups) {
				expectCount(count, partsAt('start:target-groups', scope, group, targetGroupQuantity(code))?.length);
			}
			for (const { code, count } of support) {
				const parts = partsAt('start:support', scope, group, supportQuantity(code));
				expectCount(count, parts && sum(parts));
			}
		}
	}
});

function expectCount(figure: Figure, count: number | undefined): void {
	expect(count).toBe(figure.state === 'shown' ? figure.value : undefined);
}
