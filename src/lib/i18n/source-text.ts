import type { SourceOfView, WhyWaiting } from '#lib/trial/edition.ts';
import { municipalityName } from '#lib/trial/municipalities.ts';
import type { Words } from './words.ts';

/** Which delivery the figures of a group are counted from, and why it is not the newest where it is not. */
export function sourceText(words: Words, source: SourceOfView, viewWaits: WhyWaiting | null): string {
	const { figureSources, overview, editions } = words.t;
	const why = source.waits ?? viewWaits;
	const place = `${municipalityName(source.municipality)}, ${overview.groups[source.group]}`;
	const told = figureSources.deliveries.counted(place, words.numbers.date(source.cutoff));
	return why === null ? told : `${told} ${editions.waiting.reasons[why]}`;
}
