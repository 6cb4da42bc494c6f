import type { EditionContent } from '#lib/trial/edition.ts';
import type { EditionValue, SeenInView } from '#lib/trial/edition-figures.ts';
import type { Released } from '#lib/trial/released.ts';
import { views } from '#lib/trial/views.ts';
import { editionFigures } from './edition-figures.ts';

/** How many numbers and curves of each view can be seen, are hidden, or cannot be had. */
export function countSeen(content: Released<EditionContent>): SeenInView[] {
	const figures = editionFigures(content);
	return views.map((view) => {
		const states = figures.filter((one) => one.view === view).map(({ value }) => stateOf(value));
		const count = (state: ReturnType<typeof stateOf>) => states.filter((one) => one === state).length;
		return { view, shown: count('shown'), hidden: count('hidden'), notEstimable: count('not-estimable') };
	});
}

/** Null for words: a verdict that is hidden stands beside the hidden change that it tells of. */
function stateOf(value: EditionValue): 'shown' | 'hidden' | 'not-estimable' | null {
	if (value.kind === 'number') return value.figure.state;
	return value.kind === 'curve' ? value.curve.state : null;
}
