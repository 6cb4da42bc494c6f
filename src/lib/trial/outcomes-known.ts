/** A delivery in which outcomes could be seen: some family's year after its start was over, and could be compared. */
export interface OutcomesKnown {
	readonly municipality: string;
	/** ISO. */
	readonly cutoff: string;
	readonly synthetic: boolean;
}
