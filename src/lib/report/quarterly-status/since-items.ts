import { valueText } from '#lib/i18n/edition-value-text.ts';
import { placeName } from '#lib/i18n/place-name.ts';
import { viewName } from '#lib/i18n/view-name.ts';
import type { Words } from '#lib/i18n/words.ts';
import type { ReportSources } from '../report-sources.ts';
import { sinceLast } from '../since-last.ts';

/** As many changed verdicts as there is room for on two sheets; the edition lists them all. */
const MOST_TOLD = 2;

/** What is other than in the edition before: how many figures, which verdicts, and what waits. */
export function sinceItems(words: Words, { weighed, edition }: ReportSources): readonly string[] {
	const { progress, quarterlyStatus } = words.t;
	const count = (value: number) => words.numbers.decimal(value, 0);
	const waiting = new Set(edition.waiting.map(({ view }) => view)).size;
	const waits = waiting === 0 ? [] : [quarterlyStatus.waiting(count(waiting))];
	if (weighed.changes === null) return [progress.since.first, ...waits];
	const { against, outcomes, others, verdicts } = sinceLast(weighed.changes);
	if (outcomes + others === 0) return [progress.since.nothing(against), ...waits];
	const told = verdicts
		.filter(({ field }) => field === 'verdict')
		.slice(0, MOST_TOLD)
		.map((moved) => {
			const [from, to] = [moved.from, moved.to].map((value) => valueText(words, moved, value));
			return quarterlyStatus.changed(placeName(words, moved.scope), viewName(words, moved.view), from ?? '', to ?? '');
		});
	return [
		progress.since.counts(against, count(outcomes), count(others)),
		...(verdicts.length === 0 ? [progress.since.noVerdicts] : told),
		...(verdicts.length > told.length ? [quarterlyStatus.more(count(verdicts.length - told.length))] : []),
		...waits
	];
}
