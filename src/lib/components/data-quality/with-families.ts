import type { Figure, Released } from '#lib/trial/released.ts';

/** The rows of a table that are about anybody: a group that a site does not have is not told of again in every cell. */
export function withFamilies<T>(rows: readonly T[], figuresOf: (row: T) => readonly Released<Figure>[]): readonly T[] {
	return rows.filter((row) => !figuresOf(row).every(isOfNobody));
}

function isOfNobody(figure: Released<Figure>): boolean {
	const reasons = ['no-families', 'no-delivery', 'follow-up-too-short', 'nobody-asked', 'not-delivered'];
	return figure.state === 'not-estimable' && reasons.includes(figure.reason);
}
