import type { ComponentProps } from 'svelte';
import PageFoot from '../PageFoot.svelte';
import type { ComponentExamples } from './example.ts';

export const pageFootExamples: ComponentExamples<ComponentProps<typeof PageFoot>> = {
	name: 'PageFoot',
	component: PageFoot,
	place: 'frame',
	examples: () => [{ state: 'usual', props: {} }]
};
