import { ALL, type Estimates } from '#lib/trial/estimates.ts';
import type { Measure, MeasurePage, PageEstimates } from '#lib/trial/measure-page.ts';
import { trialMunicipalities } from '#lib/trial/municipalities.ts';
import type { Overview } from '#lib/trial/overview.ts';
import type { Released } from '#lib/trial/released.ts';
import type { StatusAtStart } from '#lib/trial/status-at-start.ts';
import { releaseMeasurePage } from './release-measure-page.ts';
import { releaseOverview } from './release-overview.ts';
import { nothingBehind, smallTrial, type SmallGroup } from './trial.fixture.ts';

/** What is changed in a made-up trial before it goes to the gate. */
interface Changes {
	readonly estimates?: (estimates: Estimates) => Partial<Estimates>;
	readonly status?: (record: StatusAtStart) => Partial<StatusAtStart>;
	readonly behind?: Partial<PageEstimates>;
}

/** The first page of a made-up trial, and how to get from it to the page of a measure. */
function release(groups: readonly SmallGroup[], changes: Changes) {
	const made = smallTrial(groups);
	const estimates = { ...made.estimates, ...changes.estimates?.(made.estimates) };
	const status = made.status.map((record) => ({ ...record, ...changes.status?.(record) }));
	const behind = { ...nothingBehind, ...changes.behind };
	const overview = releaseOverview(estimates, status, [], [...trialMunicipalities, ALL], behind);
	return { overview, page: (measure: Measure) => releaseMeasurePage(estimates, behind, overview, measure) };
}

/** The first page of a made-up trial. */
export function overviewOf(groups: readonly SmallGroup[], changes: Changes = {}): Released<Overview> {
	return release(groups, changes).overview;
}

/** The page of one measure of a made-up trial. */
export function pageOf(groups: readonly SmallGroup[], measure: Measure, changes: Changes = {}): Released<MeasurePage> {
	return release(groups, changes).page(measure);
}

/** One of the records of a list, by its scope. */
export function at<T extends { readonly scope: string }>(scope: string, records: readonly T[]): T {
	const found = records.find((one) => one.scope === scope);
	if (!found) throw new Error(`nothing at ${scope}`);
	return found;
}

export const hidden = { state: 'hidden' };
export const shown = (value: number) => ({ state: 'shown', value });
