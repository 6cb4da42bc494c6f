import type { EditionContent } from '#lib/trial/edition.ts';
import type { EditionFigure } from '#lib/trial/edition-figures.ts';
import type { Released } from '#lib/trial/released.ts';
import { isOfMeasure, isOfQuality, isOfSites, isOfTargetGroups, views, type View } from '#lib/trial/views.ts';
import { flowFigures } from './flow-figures.ts';
import { measureFigures } from './measure-figures.ts';
import { qualityFigures } from './quality-figures.ts';
import { siteFigures } from './site-figures.ts';
import { startFigures } from './start-figures.ts';
import { targetGroupFigures } from './target-group-figures.ts';

/** Every figure of an edition, view by view, each in a place of its own. */
export function editionFigures(content: Released<EditionContent>): EditionFigure[] {
	return views.flatMap((view) => figuresIn(content, view));
}

function figuresIn({ views: held }: Released<EditionContent>, view: View): EditionFigure[] {
	if (isOfMeasure(view)) return measureFigures(view, held[view].figures);
	if (view === 'flow') return flowFigures(held.flow.figures);
	if (isOfSites(view)) return siteFigures(view, held);
	if (isOfTargetGroups(view)) return targetGroupFigures(view, held);
	if (isOfQuality(view)) return qualityFigures(view, held);
	return startFigures(view, held);
}
