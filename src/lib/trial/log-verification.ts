/** The last entry of a log at some moment: whoever knows it can tell later whether everything up to it still stands. */
export interface LogHead {
	/** 0 of a log without entries. */
	readonly number: number;
	readonly hash: string;
}

/** Where a head was known from: given by whoever asks, or kept in the database beside the log. */
export type HeadSource = 'given' | 'database';

/** Something in a log that is not as it was written. */
export type LogFinding =
	/** The entries from one number to another are gone. */
	| { readonly kind: 'missing'; readonly from: number; readonly to: number }
	/** The number has stood already. */
	| { readonly kind: 'repeated'; readonly number: number }
	/** The entry does not have the hash that stands with it. */
	| { readonly kind: 'altered'; readonly number: number }
	/** The entry was written after another one than that which stands before it. */
	| { readonly kind: 'unlinked'; readonly number: number }
	/** The log ends before an entry that was there. */
	| { readonly kind: 'cut-off'; readonly number: number; readonly source: HeadSource }
	/** The entry is another one than that which was there. */
	| { readonly kind: 'replaced'; readonly number: number; readonly source: HeadSource };

/** What going through a log showed. */
export interface LogVerification {
	readonly entries: number;
	readonly head: LogHead;
	readonly findings: readonly LogFinding[];
}
