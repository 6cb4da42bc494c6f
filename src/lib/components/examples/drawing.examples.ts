import type { ComponentProps } from 'svelte';
import Drawing from '../Drawing.svelte';
import type { ComponentExamples } from './example.ts';

export const drawingExamples: ComponentExamples<ComponentProps<typeof Drawing>> = {
	name: 'Drawing',
	component: Drawing,
	place: 'page',
	examples: ({ svg }) => [{ state: 'usual', props: { svg } }]
};
