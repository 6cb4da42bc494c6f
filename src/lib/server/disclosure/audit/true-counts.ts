import { groups } from '#lib/trial/code-lists.ts';
import { ALL } from '#lib/trial/estimates.ts';
import { headlineMeasures } from '#lib/trial/measures.ts';
import { statusMeans } from '#lib/trial/overview.ts';
import { elements } from '#lib/trial/site-estimates.ts';
import { supportKindOf } from '#lib/trial/support-kinds.ts';
import type { Unreleased } from '../unreleased.ts';
import { named } from './named.ts';
import { partName } from './published-parts.ts';

/** What the reader does not know, by the names of the equations, from the figures before the gate. */
export function trueCounts({ estimates, more, status }: Unreleased): ReadonlyMap<string, number> {
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
		if (basis === 'plain' && measure === 'self-support') {
			set(record, 'compared without self-support', (counts.get(named(record, 'compared')) ?? 0) - n);
		}
	}
	for (const one of more.selected) {
		set(one, `${one.measure} touched`, one.touched);
		set(one, `${one.measure} touched with guarded`, one.guarded);
		set(one, `${one.measure} touched without guarded`, one.touched - one.guarded);
		const plain = counts.get(named(one, `${one.measure} plain`)) ?? 0;
		set(one, `${one.measure} untouched`, plain - one.touched);
	}
	for (const record of more.sites.carriedOut) {
		const place = { scope: record.scope, group: 'indsats' } as const;
		for (const element of elements) {
			set(place, `gets ${element}`, record.elements[element]);
			set(place, `lacks ${element}`, record.families - record.elements[element]);
		}
		set(place, 'without any element', record.withoutElement);
		const { families, count } = record.coordinatorInTime ?? { families: 0, count: 0 };
		set(place, 'followed for a month', families);
		set(place, 'not followed for a month', record.families - families);
		set(place, 'coordinator in time', count);
		set(place, 'no coordinator in time', families - count);
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
	for (const { parting, code, measure, n } of more.targetGroups.parts) {
		set({ scope: ALL, group: 'indsats' }, partName(measure, parting, code), n);
	}
	for (const { table, window, families, covered, ...place } of more.quality.coverage) {
		set(place, `rows of ${table} ${window}`, covered);
		set(place, `no rows of ${table} ${window}`, (families ?? 0) - covered);
	}
	for (const { round, families, answered, ...place } of more.quality.responses) {
		set(place, `answers of ${round}`, answered);
		set(place, `no answers of ${round}`, (families ?? 0) - answered);
	}
	return counts;
}
