/** Takes rows as they are read: cells as text, and the spreadsheet's number of the first of them. */
export type TakeRows = (rows: readonly (readonly string[])[], firstRow: number) => void;

/**
 * One table as it was handed in, whatever kind of file it came in. A CSV file is one; a sheet of a
 * workbook, or a member of an archive, is another: what reads those makes this, and nothing after it differs.
 */
export interface DeliveredFile {
	/** The file's or sheet's own name. */
	readonly name: string;
	/** The name without its ending, in lower case: the table it claims to be. */
	readonly tableName: string;
	/** The first row: the column names. Null where the file holds nothing. */
	readonly header: readonly string[] | null;
	/** Whether any cell can hold a date with a slash, and so a month-first date. */
	readonly hasSlash: boolean;
	/**
	 * Reads the rows after the header, some at a time, empty ones too. May be called again.
	 * Gives the rows in which a quotation mark is opened and never closed, or closed too early.
	 */
	rows(take: TakeRows): Promise<readonly number[]>;
}

/** A delivery as it was handed in: text, no judgement. */
export interface DeliverySource {
	/** The last part of the path. */
	readonly name: string;
	readonly files: readonly DeliveredFile[];
	/** Files that are no table: left unread, and named in a warning. */
	readonly ignored: readonly string[];
	/** Files that claim to be tables but are not text, or may not be read. */
	readonly unreadable: readonly string[];
	readonly sha256: string;
}

/** Why nothing could be read at all. */
export interface UnreadableDelivery {
	readonly name: string;
	readonly reason: 'not-found' | 'unreadable' | 'unsupported';
}
