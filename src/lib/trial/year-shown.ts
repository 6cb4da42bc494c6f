import type { YearText } from './year-text.ts';

/** The texts of somebody's own municipality in the year that is being written, and how far the others are. */
export interface ShownYear {
	readonly year: number;
	readonly municipality: string;
	readonly own: readonly YearText[];
	/** Municipalities that have not written everything. */
	readonly missing: readonly string[];
	/** ISO; null while it is open. */
	readonly closedAt: string | null;
}

/** Why nothing was done. */
export type YearRefusal = 'closed' | 'incomplete' | 'no-edition' | 'database-busy' | 'log-unusable';
