import { measureOf } from '#lib/trial/measure-page.ts';
import type { View } from '#lib/trial/views.ts';
import type { Words } from './words.ts';

/** What the figures of a view are, in plain words. */
export function viewDefinition({ t }: Words, view: View): string {
	const measure = measureOf(view.replace('measure:', ''));
	if (measure !== null && view.startsWith('measure:')) return t.measurePage.definition.plain[measure];
	const definitions: Readonly<Partial<Record<View, string>>> = t.figureSources.definitions;
	return definitions[view] ?? '';
}
