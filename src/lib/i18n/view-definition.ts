import type { Measure } from '#lib/trial/measure-page.ts';
import { isOfMeasure, type View } from '#lib/trial/views.ts';
import type { Words } from './words.ts';

/** What the figures of a view are, in plain words. */
export function viewDefinition({ t }: Words, view: View): string {
	if (isOfMeasure(view)) return t.measurePage.definition.plain[view.slice('measure:'.length) as Measure];
	const definitions: Readonly<Partial<Record<View, string>>> = t.figureSources.definitions;
	return definitions[view] ?? '';
}
