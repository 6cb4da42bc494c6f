import type { EditionWeighed } from '#lib/trial/edition-page.ts';
import type { MovedFigure } from '#lib/trial/edition-figures.ts';
import { isOutcome } from '#lib/trial/views.ts';

/** What an edition shows otherwise than the one before. */
export interface SinceLast {
	/** The number of the edition before. */
	readonly against: string;
	/** Figures of outcomes that are other ones, and figures of everything else. */
	readonly outcomes: number;
	readonly others: number;
	/** Verdicts that are another word, and those that were held back or let go. */
	readonly verdicts: readonly MovedFigure[];
}

/** Counts what has moved; a figure that came or went has moved as well. */
export function sinceLast({ against, views }: NonNullable<EditionWeighed['changes']>): SinceLast {
	const count = (isOne: boolean) =>
		views.filter(({ view }) => isOutcome(view) === isOne).reduce((sum, { moved }) => sum + moved.length, 0);
	const verdicts = views
		.flatMap(({ moved }) => moved)
		.filter(({ field }) => field === 'verdict' || field === 'held-back');
	return { against, outcomes: count(true), others: count(false), verdicts };
}
