/** An edition by its year, and the how manieth of it. */
export interface EditionNumber {
	readonly year: number;
	readonly ordinal: number;
}

/** As it is cited: `2018-3`. */
export function editionNumber({ year, ordinal }: EditionNumber): string {
	return `${year}-${ordinal}`;
}
