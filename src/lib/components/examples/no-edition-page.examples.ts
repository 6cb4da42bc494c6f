import type { ComponentProps } from 'svelte';
import NoEditionPage from '../NoEditionPage.svelte';
import type { ComponentExamples } from './example.ts';

export const noEditionPageExamples: ComponentExamples<ComponentProps<typeof NoEditionPage>> = {
	name: 'NoEditionPage',
	component: NoEditionPage,
	place: 'frame',
	examples: ({ words }) => [
		{ state: 'nothing', props: { title: words.t.overview.title, hasDeliveries: false } },
		{ state: 'noEdition', props: { title: words.t.overview.title, hasDeliveries: true } }
	]
};
