import type { ReportBlock } from '#lib/report/document/report-document.ts';
import type { ReportSources } from '#lib/report/report-sources.ts';
import { placeName } from '#lib/i18n/place-name.ts';
import type { Words } from '#lib/i18n/words.ts';
import { withoutOwnCost } from '#lib/trial/without-own-cost.ts';

/** Where nothing was booked on the trial itself, what it costs is not among the costs, and 0 kr. is no price. */
export function ownCostNote(words: Words, { pages }: ReportSources): readonly ReportBlock[] {
	const places = withoutOwnCost([...pages.bySite.values()].flatMap(({ groups }) => [...groups]));
	if (places.length === 0) return [];
	const named = words.numbers.list(places.map((scope) => placeName(words, scope)));
	return [{ kind: 'paragraph', text: words.t.sites.costs.ownMissing(named) }];
}
