/** What the leads of the network write of a year, and nothing besides: the only free text of the product. */
export const yearTextFields = ['learning', 'barriers', 'theme-days'] as const;
export type YearTextField = (typeof yearTextFields)[number];

/** The most characters of one text. */
export const LONGEST_YEAR_TEXT = 600;

/** Why a text was not taken. It is never said again what stood in it. */
export type YearTextFault = 'too-long' | 'cpr' | 'mail' | 'phone';

/** A text as it stands: the newest version of it. */
export interface YearText {
	readonly municipality: string;
	readonly field: YearTextField;
	readonly text: string;
	/** ISO. */
	readonly writtenAt: string;
}

/** The municipalities that have something in every field. */
export function completeIn(texts: readonly YearText[]): readonly string[] {
	const written = Map.groupBy(
		texts.filter(({ text }) => text !== ''),
		({ municipality }) => municipality
	);
	return [...written]
		.filter(([, ofOne]) => ofOne.length === yearTextFields.length)
		.map(([municipality]) => municipality);
}
