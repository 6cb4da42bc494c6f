import type { Measure } from '#lib/trial/measure-page.ts';
import { isOfMeasure, isOfQuality, isOfSites, isOfTargetGroups, type StartPart, type View } from '#lib/trial/views.ts';
import type { Words } from './words.ts';

/** What a view is about. */
export function viewName({ t }: Words, view: View): string {
	if (view === 'flow') return t.measurePage.trust.flow;
	if (isOfSites(view) || isOfTargetGroups(view) || isOfQuality(view)) return t.editions.views[view];
	if (isOfMeasure(view)) return t.overview.measures[view.slice('measure:'.length) as Measure];
	const part = view.slice('start:'.length) as StartPart;
	const { ofStart, startParts } = t.editions;
	if (part === 'families' || part === 'target-groups' || part === 'support') return ofStart(startParts[part]);
	return ofStart(t.status.means[part]);
}
