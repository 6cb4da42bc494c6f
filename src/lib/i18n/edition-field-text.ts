import type { FigureField } from '#lib/trial/edition-figures.ts';
import type { View } from '#lib/trial/views.ts';
import type { Words } from './words.ts';

/** The name of a figure without what it says of its basis and its limits. */
export type PlainField = Plain<FigureField>;

type Plain<F extends string> = F extends `guarded-${infer Rest}` | `headline-${infer Rest}`
	? Plain<Rest>
	: F extends `${infer Rest}-lower` | `${infer Rest}-upper`
		? Rest
		: F;

export function plainField(field: FigureField): PlainField {
	return field.replace(/^(guarded|headline)-/, '').replace(/-(lower|upper)$/, '') as PlainField;
}

/** `Udvikling, korrigeret for udvælgelsen, usikkerheden fra`. In some views a field has a name of its own. */
export function fieldText({ t: { editions } }: Words, field: FigureField, view: View): string {
	const plain = plainField(field);
	const namesInViews: Partial<Readonly<Record<View, Partial<Readonly<Record<PlainField, string>>>>>> =
		editions.fieldsIn;
	const name = namesInViews[view]?.[plain] ?? editions.fields[plain];
	const based = field.startsWith('guarded-')
		? editions.guardedOf(name)
		: field.startsWith('headline-')
			? editions.headlineOf(name)
			: name;
	if (field.endsWith('-lower')) return editions.lowerOf(based);
	return field.endsWith('-upper') ? editions.upperOf(based) : based;
}
