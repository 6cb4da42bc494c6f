import { isoOfDay, type Day } from '#lib/trial/day.ts';
import type { Actor, LogSubject } from '#lib/trial/log-entry.ts';
import { problemSeverities, type Problem } from '#lib/trial/problem.ts';
import { record } from '../access/record.ts';
import type { Store } from '../store/open-store.ts';

/** What the log is told of a delivery that is sound. Its rows, its files and their names stay out of it. */
export function deliveryEntry(
	delivery: { readonly municipality: string; readonly cutoff: Day; readonly sha256: string },
	{ id, synthetic, warnings }: { readonly id: number; readonly synthetic: boolean; readonly warnings: number }
): LogSubject<'delivery-begun'> {
	const { municipality, cutoff, sha256 } = delivery;
	return { delivery: id, municipality, cutoff: isoOfDay(cutoff), sha256, synthetic, warnings };
}

/** Logs that a delivery was refused: how many errors of each code, and none of the values that they are about. */
export function logRefusal(
	store: Store,
	actor: Actor,
	{ municipality, problems }: { readonly municipality: string | null; readonly problems: readonly Problem[] }
): void {
	const codes = problems.map(({ code }) => code).filter((code) => problemSeverities[code] === 'error');
	const counts = [...Map.groupBy(codes, (code) => code)].map(([code, same]) => [code, same.length] as const);
	const errors = Object.fromEntries(counts.toSorted(([a], [b]) => a.localeCompare(b)));
	record(store.log, actor, 'delivery-refused', { municipality, errors });
}
