import type { ProblemCode } from '#lib/trial/problem.ts';

/** A cell that a workbook holds as a date: a civil day, whatever time of day stood with it. */
export interface DeliveredDay {
	/** ISO, `2018-03-25`. */
	readonly day: string;
}

/** A cell of a workbook that holds something, but no value that could be taken for what was meant. */
export interface UnreadCell {
	/** `merged`: covered by a merged cell that stands in the file's `merged`. */
	readonly unread: 'error-value' | 'formula-without-value' | 'merged';
}

/**
 * A cell as it was handed in. A CSV file has text only. A workbook also has numbers, whose decimal mark is no
 * matter of opinion, and days; its yes and no come as `true` and `false`, an empty cell as the empty text.
 */
export type DeliveredCell = string | number | DeliveredDay | UnreadCell;

/** Takes rows as they are read, and the spreadsheet's number of the first of them. */
export type TakeRows = (rows: readonly (readonly DeliveredCell[])[], firstRow: number) => void;

/**
 * One table as it was handed in, whatever kind of file it came in: a CSV file, a member of an archive, a sheet
 * of a workbook. What reads those makes this, and nothing after it differs.
 */
export interface DeliveredFile {
	/** The file's or sheet's own name. */
	readonly name: string;
	/** The name without its ending, in lower case: the table it claims to be. */
	readonly tableName: string;
	/** The first row: the column names. Null where the file holds nothing. */
	readonly header: readonly DeliveredCell[] | null;
	/** Whether any cell can hold a date with a slash, and so a month-first date. */
	readonly hasSlash: boolean;
	/** Whether any text can hold a number with a decimal mark, which can be read two ways. */
	readonly hasDecimalMark: boolean;
	/** What only a sheet of a workbook has; null for text. */
	readonly sheet: SheetTraits | null;
	/**
	 * Reads the rows after the header, some at a time, empty ones too. May be called again.
	 * Gives the rows in which a quotation mark is opened and never closed, or closed too early.
	 */
	rows(take: TakeRows): Promise<readonly number[]>;
}

/** What a sheet has that a text file has not. */
export interface SheetTraits {
	readonly isHidden: boolean;
	readonly merged: readonly MergedRange[];
}

/** A block of cells that are shown as one: its first cell has the value. */
export interface MergedRange {
	readonly first: CellPlace;
	readonly last: CellPlace;
}

/** A cell of a sheet: its row as the spreadsheet counts, its column from 0. */
export interface CellPlace {
	readonly row: number;
	readonly column: number;
}

/** Text of a delivery that is no cell's value: it is no data, but a CPR number may stand in it. */
export interface OtherText {
	readonly kind:
		| 'sheet-name'
		| 'defined-name'
		| 'formula'
		| 'note'
		| 'header-or-footer'
		| 'property'
		| 'archive-comment'
		| 'member-name'
		| 'elsewhere';
	/** The sheet it belongs to, where it belongs to one. */
	readonly sheet: string | null;
	/** The cell it belongs to, as the spreadsheet names it (`B7`), where it belongs to one. */
	readonly cell: string | null;
	readonly text: string;
}

/** A file of a delivery that could not be read, and why. */
export interface UnreadFile {
	readonly name: string;
	readonly code: Extract<ProblemCode, 'unreadable-file' | 'contents-unlike-name'>;
}

/** A delivery as it was handed in: cells and text, no judgement. */
export interface DeliverySource {
	/** The last part of the path. */
	readonly name: string;
	/** In a workbook the tables are sheets of one file; else each is a file of its own. */
	readonly isWorkbook: boolean;
	readonly files: readonly DeliveredFile[];
	/** Files that are no table: left unread, and named in a warning. */
	readonly ignored: readonly string[];
	/** Files that claim to be tables but are not text, or may not be read. */
	readonly unreadable: readonly UnreadFile[];
	/**
	 * Of a folder: that of the sorted lines `name TAB sha256(file)`, so that it does not matter in which order a
	 * disk lists the files. Of a workbook or archive: that of its bytes.
	 */
	readonly sha256: string;
	/** Names, notes, formulas, properties, headers and footers. Those without ten digits may be left out. */
	readonly otherTexts: readonly OtherText[];
}

/** Why a delivery cannot be read at all. */
export type RefusalCode = Extract<
	ProblemCode,
	| 'unreadable-delivery'
	| 'unsupported-delivery'
	| 'other-workbook-format'
	| 'macro-workbook'
	| 'password-protected'
	| 'broken-workbook'
	| 'embedded-document'
	| 'contents-unlike-name'
	| 'broken-archive'
	| 'damaged-member'
	| 'encrypted-archive'
	| 'unsafe-path'
	| 'nested-archive'
	| 'name-twice-in-archive'
	| 'several-folders'
	| 'too-large'
>;

/** A delivery of which nothing was read. */
export interface UnreadableDelivery {
	readonly name: string;
	readonly isFound: boolean;
	readonly code: RefusalCode;
	/** The member of an archive that it is about, where it is about one. */
	readonly member: string | null;
	/** The names that could be seen in it: a CPR number may stand in one. */
	readonly names: readonly string[];
}
