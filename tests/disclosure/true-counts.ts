import { groups } from '#lib/trial/code-lists.ts';
import type { Estimates } from '#lib/trial/estimates.ts';
import type { PageEstimates } from '#lib/trial/measure-page.ts';
import { headlineMeasures } from '#lib/trial/measures.ts';
import { statusMeans } from '#lib/trial/overview.ts';
import type { StatusAtStart } from '#lib/trial/status-at-start.ts';
import { supportKindOf } from '#lib/trial/support-kinds.ts';
import { named } from './published-counts.ts';

/** What the reader does not know, by the names of the equations, from the figures before the gate. */
export function trueCounts(
	estimates: Estimates,
	{ selected }: PageEstimates,
	status: readonly StatusAtStart[]
): ReadonlyMap<string, number> {
	const counts = new Map<string, number>();
	const started = (place: Parameters<typeof named>[0]) => counts.get(named(place, 'started')) ?? 0;
	const set = (place: Parameters<typeof named>[0], what: string, count: number) => {
		counts.set(named(place, what), count);
	};
	for (const flow of estimates.flow) {
		set(flow, 'started', flow.started - flow.consentWithdrawn);
		set(flow, 'compared', flow.complete);
		set(flow, 'not yet', flow.notYetObserved);
		set(flow, 'other', flow.leftArea + flow.beforeIncomplete);
		set(flow, 'not compared', flow.notYetObserved + flow.leftArea + flow.beforeIncomplete);
	}
	for (const record of status) {
		for (const { code, count } of record.targetGroups) set(record, `target group ${code}`, count);
		for (const { code, count } of record.supportOnStart ?? []) {
			const what = `support ${supportKindOf(code)}`;
			set(record, what, (counts.get(named(record, what)) ?? 0) + count);
		}
		for (const key of statusMeans) set(record, `with ${key}`, record[key]?.families ?? 0);
	}
	for (const record of estimates.paired) {
		const { measure, basis, n } = record;
		if (!headlineMeasures.some((one) => one === measure)) continue;
		set(record, `${measure} ${basis}`, n);
		if (basis === 'plain') set(record, `${measure} without`, started(record) - n);
	}
	for (const one of selected) {
		set(one, `${one.measure} touched`, one.touched);
		set(one, `${one.measure} touched with guarded`, one.guarded);
		set(one, `${one.measure} touched without guarded`, one.touched - one.guarded);
		const plain = counts.get(named(one, `${one.measure} plain`)) ?? 0;
		set(one, `${one.measure} untouched`, plain - one.touched);
	}
	for (const { code: group } of groups) {
		for (const record of estimates.survival.filter((one) => one.group === group)) {
			if (record.measure === 'return-to-work') {
				set(record, 'with returns', record.families);
				set(record, 'without returns', started(record) - record.families);
				set(record, 'adults who could return', record.n);
				const onBenefit = counts.get(named(record, 'support public-benefit')) ?? 0;
				set(record, 'adults on benefit not seen long enough', onBenefit - record.n);
			}
			if (record.measure === 'service-duration' && record.window === 'after') {
				set(record, 'with services', record.families);
				set(record, 'without services', started(record) - record.families);
				set(record, 'services', record.n);
			}
		}
	}
	return counts;
}
