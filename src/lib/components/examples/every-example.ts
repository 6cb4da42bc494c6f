import type { Component } from 'svelte';
import { changeTableExamples } from './change-table.examples.ts';
import { contributorCellsExamples } from './contributor-cells.examples.ts';
import { dataShownExamples } from './data-shown.examples.ts';
import { drawingExamples } from './drawing.examples.ts';
import { editionLineExamples } from './edition-line.examples.ts';
import { emptyStateExamples } from './empty-state.examples.ts';
import { fieldExamples } from './field.examples.ts';
import { figureTextExamples } from './figure-text.examples.ts';
import { flowTableExamples } from './flow-table.examples.ts';
import { hiddenFigureExamples } from './hidden-figure.examples.ts';
import { hiddenRuleExamples } from './hidden-rule.examples.ts';
import { noEditionPageExamples } from './no-edition-page.examples.ts';
import { pageFootExamples } from './page-foot.examples.ts';
import { pageHeadExamples } from './page-head.examples.ts';
import { printFootExamples } from './print-foot.examples.ts';
import { rangeTextExamples } from './range-text.examples.ts';
import { shareTableExamples } from './share-table.examples.ts';
import { syntheticBannerExamples } from './synthetic-banner.examples.ts';
import { verdictMarkExamples } from './verdict-mark.examples.ts';
import { verdictWordExamples } from './verdict-word.examples.ts';
import { waitingNoteExamples } from './waiting-note.examples.ts';
import { wideTableExamples } from './wide-table.examples.ts';
import type { ComponentExamples, Given, Place, Rendered } from './example.ts';

/** One component as the style guide shows it. */
export interface Shown {
	readonly name: ComponentExamples<object>['name'];
	readonly place: Place;
	readonly rendered: (given: Given) => readonly Rendered[];
}

/** Every component of the handful, by name, with its examples. */
export const everyExample: readonly Shown[] = [
	shown(changeTableExamples),
	shown(contributorCellsExamples),
	shown(dataShownExamples),
	shown(drawingExamples),
	shown(editionLineExamples),
	shown(emptyStateExamples),
	shown(fieldExamples),
	shown(figureTextExamples),
	shown(flowTableExamples),
	shown(hiddenFigureExamples),
	shown(hiddenRuleExamples),
	shown(noEditionPageExamples),
	shown(pageFootExamples),
	shown(pageHeadExamples),
	shown(printFootExamples),
	shown(rangeTextExamples),
	shown(shareTableExamples),
	shown(syntheticBannerExamples),
	shown(verdictMarkExamples),
	shown(verdictWordExamples),
	shown(waitingNoteExamples),
	shown(wideTableExamples)
];

/** Forgets which properties a component takes: each example was held against them where it was written. */
function shown<Props extends object>({ name, component, place, examples }: ComponentExamples<Props>): Shown {
	return {
		...{ name, place },
		rendered: (given) =>
			examples(given).map(({ state, props }) => ({
				...{ state, props },
				component: component as Component<object>
			}))
	};
}
