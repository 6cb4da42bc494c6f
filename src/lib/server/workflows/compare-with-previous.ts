import { isoOfDay, type Day } from '#lib/trial/day.ts';
import type { StoredDelivery } from '../store/deliveries.ts';
import { familyFiles } from '../store/family-files.ts';
import type { Store } from '../store/open-store.ts';
import { inCell, type Finding } from '../validation/finding.ts';
import { againstPrevious } from '../validation/rules/against-previous.ts';

/** What the new delivery says otherwise than the one before: warnings, since a correction may be right. */
export function compareWithPrevious(
	store: Store,
	previous: StoredDelivery,
	now: { delivery: number; cutoff: Day | null },
	report: (finding: Finding) => void
): void {
	if (now.cutoff !== null && now.cutoff < previous.cutoff) {
		report(inCell('earlier-cutoff', 'leverance', 2, 'opgoerelsesdato', { previous: isoOfDay(previous.cutoff) }));
	}
	const current = familyFiles(store.sqlite, now.delivery);
	for (const file of familyFiles(store.sqlite, previous.id)) {
		for (const finding of againstPrevious(file, previous.cutoff, current.of(file.family.family))) report(finding);
	}
}
