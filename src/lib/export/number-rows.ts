import type { EditionFigure, EditionPlace, NumberField } from '#lib/trial/edition-figures.ts';
import type { Contributors, Uncertain } from '#lib/trial/overview.ts';
import type { Figure, Released } from '#lib/trial/released.ts';

/** Numbers under their names; null where an edition has no such number. */
export type NamedNumbers = readonly (readonly [NumberField, Released<Figure> | null])[];

/** The rows of numbers that stand in one place. */
export function numberRows(place: EditionPlace, numbers: NamedNumbers): EditionFigure[] {
	return numbers.flatMap(([field, figure]) =>
		figure === null ? [] : [{ ...place, value: { kind: 'number' as const, field, figure } }]
	);
}

/** A figure under its name, and its two limits. */
export function withLimits(
	name:
		| 'change'
		| 'after-6-months'
		| 'after-12-months'
		| 'difference'
		| 'guarded-change'
		| 'guarded-difference'
		| 'headline-change',
	{ value, lower, upper }: Released<Uncertain>
): NamedNumbers {
	return [
		[name, value],
		[`${name}-lower`, lower],
		[`${name}-upper`, upper]
	];
}

/** Who is behind a figure. */
export function contributors(
	prefix: '' | 'guarded-' | 'headline-',
	{ families, coverage, cases }: Released<Contributors>
): NamedNumbers {
	return [
		[`${prefix}families`, families],
		[`${prefix}coverage`, coverage],
		[`${prefix}cases`, cases]
	];
}
