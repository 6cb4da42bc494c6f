import type { Group } from '#lib/trial/code-lists.ts';
import type { WaitingView } from '#lib/trial/edition.ts';
import { municipalityName } from '#lib/trial/municipalities.ts';
import { cutoffsText } from './cutoffs-text.ts';
import { viewName } from './view-name.ts';
import type { Words } from './words.ts';

/** What is said of views that wait for one reason, with the figures of the same deliveries. */
export interface WaitingText {
	readonly views: string;
	/** Why they wait, and how old their figures are. */
	readonly why: string;
}

/** Views that wait are said together where there is the same to say of them. */
export function waitingTexts(words: Words, waiting: readonly WaitingView[]): WaitingText[] {
	const { reasons, stands, only } = words.t.editions.waiting;
	const whyOf = ({ waits, deliveries, places }: WaitingView) =>
		[
			reasons[waits],
			...(places === null ? [] : [only(placesText(words, places))]),
			stands(cutoffsText(words, deliveries))
		].join(' ');
	return [...Map.groupBy(waiting, whyOf)].map(([why, same]) => ({
		why,
		views: words.numbers.list(same.map(({ view }) => viewName(words, view)))
	}));
}

function placesText({ t, numbers }: Words, places: NonNullable<WaitingView['places']>): string {
	const groupName = (group: Group) => t.overview.groups[group].toLowerCase();
	return numbers.list(
		places.map(({ municipality, group }) => t.editions.waiting.place(municipalityName(municipality), groupName(group)))
	);
}
