import type { Group } from './code-lists.ts';
import type { Scope } from './estimates.ts';
import type { Key } from './records.ts';
import type { View } from './views.ts';

/** Where a figure stands. */
export interface FigurePlace {
	readonly view: View;
	readonly scope: Scope;
	readonly group: Group;
}

/**
 * The families behind a figure, and what of each it is made of. Two of the same quantity, scope and group can be
 * subtracted from each other, whichever views or editions they stand in.
 */
export interface SetBehind extends FigurePlace {
	/** What is counted or averaged, in words that no reader sees: `cost before`, `started`, `target group handicap`. */
	readonly quantity: string;
	/** By family: text that is the same exactly where the family's part in the figure is. Empty where it only counts. */
	readonly parts: ReadonlyMap<Key, string>;
}

/** The same, as it is remembered of an edition: parts are keyed hashes, which tell nothing but whether they differ. */
export interface ReleasedSet extends FigurePlace {
	readonly quantity: string;
	readonly parts: ReadonlyMap<Key, string>;
}
