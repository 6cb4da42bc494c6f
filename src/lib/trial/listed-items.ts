import type { Difference, DifferenceCode } from './difference.ts';
import type { Problem, ProblemCode } from './problem.ts';
import type { TableName } from './delivery-schema.ts';

/** A line of the list that a sender gets back: a problem, or a difference to the delivery before. */
export type ListedItem = Problem | Difference;

export type ListedCode = ProblemCode | DifferenceCode;

/** The lines of one code in one table; they stand together in the list, from line `first` on. */
export interface ListedGroup {
	readonly code: ListedCode;
	readonly table: TableName | null;
	readonly first: number;
	readonly count: number;
}

/** What of a list is asked for: one table, one code, and which page of that code's lines. */
export interface ListChoice {
	readonly table: TableName | null;
	readonly code: ListedCode | null;
	readonly page: number;
}

/** The lines of one code as a page shows them: some of them, and how many there are. */
export interface ShownGroup {
	readonly code: ListedCode;
	readonly count: number;
	readonly items: readonly ListedItem[];
}

/** A list as a page shows it. */
export interface ShownList {
	/** How many problems each table has, whatever is chosen. */
	readonly tables: readonly { readonly table: TableName | null; readonly count: number }[];
	readonly choice: ListChoice;
	readonly groups: readonly ShownGroup[];
	/** How many pages the chosen code's lines fill; 1 where no code is chosen. */
	readonly pages: number;
}
