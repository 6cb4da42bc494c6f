/** How far a total rests on its two largest contributors (`statistics/concentration.ts`). */
export interface TotalConcentration {
	/** The two largest, as a share of the total. */
	readonly twoLargest: number;
	/** What is left of the total without them, as a share of the largest. */
	readonly remainder: number;
}
