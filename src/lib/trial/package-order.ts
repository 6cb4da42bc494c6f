import type { DatesRefusal } from './date-request.ts';
import type { ExportRefusal } from './export-refusal.ts';

/** What a purpose may have of characters: long enough to say something, short enough to be read. */
export const SHORTEST_PURPOSE = 10;
export const LONGEST_PURPOSE = 300;

/** How long a package lies on the machine from when it was ordered. */
export const PACKAGE_KEPT_MINUTES = 60;

/** How long making one may take: a million rows take about a minute. */
export const LONGEST_EXPORT_MINUTES = 15;

/** Memory of the thread that makes one, in mebibytes: a million rows take 300. */
export const LARGEST_EXPORT_MEBIBYTES = 1024;

/** Stands for the current deliveries where an edition's number could stand. */
export const CURRENT = 'current';

/** What is wrong with a purpose. */
export type PurposeFault = 'too-short' | 'too-long' | 'cpr-like';

/** Why an order was not taken. */
export type OrderRefusal =
	Exclude<ExportRefusal, 'purpose' | 'answered' | 'own-request'> | PurposeFault | 'database-busy' | 'log-unusable';

/** Why a package that was ordered came to nothing. Nothing of it is left. */
export type ExportFailure =
	| {
			readonly why:
				'no-deliveries' | 'log-unusable' | 'not-written' | 'took-too-long' | 'took-too-much' | 'died' | 'erased';
	  }
	| { readonly why: Extract<ExportRefusal, 'no-such-edition' | 'rows-gone' | 'families-left'> | DatesRefusal }
	| { readonly why: 'missing-price-index'; readonly year: number };

/** What the making is at: first the figures, then file by file. */
export type ExportProgress = { readonly step: 'computing' } | { readonly step: 'writing'; readonly path: string };

/** Where somebody's package stands. */
export type ExportState =
	| { readonly phase: 'none' }
	| { readonly phase: 'working'; readonly progress: ExportProgress }
	| { readonly phase: 'ready'; readonly bytes: number; readonly until: Date; readonly hasDates: boolean }
	| { readonly phase: 'fetched' }
	| { readonly phase: 'failed'; readonly failure: ExportFailure };
