import type { TableName } from './delivery-schema.ts';
import type { Identifiability } from './family-profile.ts';
import type { ListedGroup, ShownList } from './listed-items.ts';

/** Why files were not taken in. */
export const uploadRefusals = [
	'no-files',
	'bad-name',
	'name-twice',
	'two-folders',
	'too-many-files',
	'too-large',
	'form-too-large',
	'too-many-uploads',
	'interrupted',
	'disk-full'
] as const;

export type UploadRefusal = (typeof uploadRefusals)[number];

/** Why a check came to no end. Nothing was stored. */
export type UploadFailure = 'took-too-long' | 'took-too-much' | 'died' | 'database-busy' | 'log-unusable';

/** What a check is doing. */
export interface UploadProgress {
	readonly step: 'opening' | 'reading' | 'families' | 'comparing' | 'listing' | 'marking';
	/** While reading: which table, and how many rows of it so far. */
	readonly table: TableName | null;
	readonly rows: number;
}

/** What a check found, without the lines of its list: those stay on disk. */
export interface UploadResult {
	readonly outcome: 'stored' | 'sound' | 'refused' | 'already-held';
	readonly name: string;
	/** Null where the delivery does not say, or says another than its sender's. */
	readonly municipality: string | null;
	/** ISO. */
	readonly cutoff: string | null;
	readonly synthetic: boolean;
	readonly rows: readonly { readonly table: TableName; readonly rows: number }[];
	readonly errors: number;
	readonly warnings: number;
	readonly groups: readonly ListedGroup[];
	/** Null where there is nothing to count, or where the tables it is counted from are faulty. */
	readonly identifiability: Identifiability | null;
	/** The cut-off of the delivery that it was compared with, ISO. */
	readonly comparedWith: string | null;
	/** The number of the stored delivery. */
	readonly delivery: number | null;
	readonly holdsCpr: boolean;
	/** What was sent may not lie here, and was wiped at once. */
	readonly isWiped: boolean;
	readonly hasMarkedWorkbook: boolean;
}

/** Where an upload stands. */
export type UploadState =
	| { readonly phase: 'arriving' }
	| { readonly phase: 'waiting'; readonly ahead: number }
	| { readonly phase: 'working'; readonly purpose: 'check' | 'store'; readonly progress: UploadProgress }
	| { readonly phase: 'failed'; readonly why: UploadRefusal | UploadFailure }
	| { readonly phase: 'checked'; readonly result: UploadResult };

/** An upload as the list of those under way shows it. */
export interface UploadSummary {
	readonly id: string;
	readonly begunAt: Date;
	readonly state: UploadState;
}

/** What the page of an upload shows. */
export interface UploadPage {
	readonly id: string;
	readonly state: UploadState;
	/** What was found; null while nothing is, or where the delivery has been received. */
	readonly list: ShownList | null;
}
