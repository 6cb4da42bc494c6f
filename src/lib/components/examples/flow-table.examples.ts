import type { ComponentProps } from 'svelte';
import FlowTable from '../FlowTable.svelte';
import type { ComponentExamples } from './example.ts';

export const flowTableExamples: ComponentExamples<ComponentProps<typeof FlowTable>> = {
	name: 'FlowTable',
	component: FlowTable,
	place: 'page',
	examples: ({ invented }) => [{ state: 'usual', props: { page: invented.flow } }]
};
