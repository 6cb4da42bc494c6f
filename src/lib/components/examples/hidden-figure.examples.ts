import type { ComponentProps } from 'svelte';
import HiddenFigure from '../HiddenFigure.svelte';
import type { ComponentExamples } from './example.ts';

export const hiddenFigureExamples: ComponentExamples<ComponentProps<typeof HiddenFigure>> = {
	name: 'HiddenFigure',
	component: HiddenFigure,
	place: 'page',
	examples: () => [
		{ state: 'hidden', props: {} },
		{ state: 'hiddenInTable', props: { dense: true } }
	]
};
