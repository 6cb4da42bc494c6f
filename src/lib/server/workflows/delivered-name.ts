import { looksLikeCpr, withoutCpr } from '../validation/cells/cpr-like.ts';

/** Where a sent file is put in the staging area, and whether what it holds is needed. */
export interface DeliveredName {
	/** The folder that was sent, or null for a file by itself. */
	readonly folder: string | null;
	readonly file: string;
	/** A table, a workbook or an archive. Of anything else only the name is kept, so that it can be told as unread. */
	readonly isRead: boolean;
	/** Something in the name looks like a CPR number; here it is replaced by `…`. */
	readonly heldCpr: boolean;
}

/** Most file systems take no more. */
const LONGEST_NAME_BYTES = 255;

/**
 * Judges the name of a sent file, `folder/file` or `file`. Tables go by the names of their files, so these are kept,
 * but only as names: anything that could lead elsewhere on the disk makes it null. What lies deeper than one folder
 * is no part of a delivery: it becomes the name of the folder it lies in.
 */
export function deliveredName(sent: string): DeliveredName | null {
	const parts = sent.normalize('NFC').split('/');
	if (!parts.every(isPlainName)) return null;
	const [first = '', second] = parts;
	const folder = second === undefined ? null : withoutCpr(first);
	const file = second ?? first;
	return {
		folder,
		file: withoutCpr(file),
		isRead: parts.length <= 2 && /^(?!\.|~\$).*\.(csv|zip|xlsx)$/i.test(file),
		heldCpr: looksLikeCpr(sent)
	};
}

function isPlainName(name: string): boolean {
	const isShort = name.length > 0 && Buffer.byteLength(name) <= LONGEST_NAME_BYTES;
	// eslint-disable-next-line no-control-regex -- a control character has no business in a file name
	return isShort && name !== '.' && name !== '..' && !/[\u0000-\u001f\u007f\\]/.test(name);
}
