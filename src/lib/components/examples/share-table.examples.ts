import type { ComponentProps } from 'svelte';
import ShareTable from '../ShareTable.svelte';
import type { ComponentExamples } from './example.ts';

export const shareTableExamples: ComponentExamples<ComponentProps<typeof ShareTable>> = {
	name: 'ShareTable',
	component: ShareTable,
	place: 'page',
	examples: ({ invented }) => [{ state: 'usual', props: { cells: invented.shares } }]
};
