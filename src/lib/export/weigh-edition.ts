import type { EditionTold, EditionWeighed, NumberedEdition } from '#lib/trial/edition-page.ts';
import { compareEditions } from './compare-editions.ts';
import { countSeen } from './count-seen.ts';

/** What is seen in an edition, and what it changed against the one before. */
export function weighEdition({ content }: EditionTold, before: NumberedEdition | null): EditionWeighed {
	if (before === null) return { seen: countSeen(content), changes: null };
	const views = compareEditions(before.content, content);
	return { seen: countSeen(content), changes: { against: before.number, views } };
}
