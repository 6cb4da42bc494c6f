import type { ComponentProps } from 'svelte';
import ChangeTable from '../ChangeTable.svelte';
import type { ComponentExamples } from './example.ts';

export const changeTableExamples: ComponentExamples<ComponentProps<typeof ChangeTable>> = {
	name: 'ChangeTable',
	component: ChangeTable,
	place: 'page',
	examples: ({ invented }) => [{ state: 'usual', props: { measure: 'contact-points', cells: invented.changes } }]
};
