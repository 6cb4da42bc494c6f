import type { ComponentProps } from 'svelte';
import EmptyState from '../EmptyState.svelte';
import type { ComponentExamples } from './example.ts';

export const emptyStateExamples: ComponentExamples<ComponentProps<typeof EmptyState>> = {
	name: 'EmptyState',
	component: EmptyState,
	place: 'page',
	examples: () => [
		{ state: 'nothing', props: { hasDeliveries: false } },
		{ state: 'noEdition', props: { hasDeliveries: true } }
	]
};
