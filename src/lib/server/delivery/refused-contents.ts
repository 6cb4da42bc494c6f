import type { RefusalCode } from './delivery-source.ts';

/**
 * Thrown where the contents of a file can be followed no further, deep inside a stream. Opening a delivery turns
 * it into a value; it goes no further than that.
 */
export class RefusedContents extends Error {
	readonly code: RefusalCode;
	/** The member of the archive that it is about, where it is about one. */
	readonly member: string | null;

	constructor(code: RefusalCode, member: string | null = null, options: ErrorOptions = {}) {
		super(code, options);
		this.code = code;
		this.member = member;
	}
}
