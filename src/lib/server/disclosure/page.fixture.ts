import type { Estimates } from '#lib/trial/estimates.ts';
import type { Measure, MeasurePage, PageEstimates } from '#lib/trial/measure-page.ts';
import type { Overview } from '#lib/trial/overview.ts';
import type { Released } from '#lib/trial/released.ts';
import type { StatusAtStart } from '#lib/trial/status-at-start.ts';
import type { Barred } from './barred.ts';
import { releasePages } from './release-pages.ts';
import type { ReleasedPages } from './released-pages.ts';
import { nothingBehind, smallTrial, type SmallGroup } from './trial.fixture.ts';

/** What is changed in a made-up trial before it goes to the gate. */
interface Changes {
	readonly estimates?: (estimates: Estimates) => Partial<Estimates>;
	readonly status?: (record: StatusAtStart) => Partial<StatusAtStart>;
	readonly behind?: Partial<PageEstimates>;
	readonly barred?: Barred;
}

/** The pages of a made-up trial. */
export function pagesOf(groups: readonly SmallGroup[], changes: Changes = {}): ReleasedPages {
	const made = smallTrial(groups);
	const estimates = { ...made.estimates, ...changes.estimates?.(made.estimates) };
	const status = made.status.map((record) => ({ ...record, ...changes.status?.(record) }));
	const more = { ...nothingBehind, ...changes.behind };
	return releasePages({ estimates, more, status, deliveries: [] }, changes.barred);
}

/** The first page of a made-up trial. */
export function overviewOf(groups: readonly SmallGroup[], changes: Changes = {}): Released<Overview> {
	return pagesOf(groups, changes).overview;
}

/** The page of one measure of a made-up trial. */
export function pageOf(groups: readonly SmallGroup[], measure: Measure, changes: Changes = {}): Released<MeasurePage> {
	const page = pagesOf(groups, changes).measures.get(measure);
	if (!page) throw new Error(`no such page: ${measure}`);
	return page;
}

/** One of the records of a list, by its scope. */
export function at<T extends { readonly scope: string }>(scope: string, records: readonly T[]): T {
	const found = records.find((one) => one.scope === scope);
	if (!found) throw new Error(`nothing at ${scope}`);
	return found;
}

export const hidden = { state: 'hidden' };
export const shown = (value: number) => ({ state: 'shown', value });
