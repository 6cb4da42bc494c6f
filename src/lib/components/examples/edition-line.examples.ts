import type { ComponentProps } from 'svelte';
import EditionLine from '../EditionLine.svelte';
import type { ComponentExamples } from './example.ts';
import { draftStamp, stamp } from './invented-edition.ts';

export const editionLineExamples: ComponentExamples<ComponentProps<typeof EditionLine>> = {
	name: 'EditionLine',
	component: EditionLine,
	place: 'page',
	examples: () => [
		{ state: 'usual', props: { stamp } },
		{ state: 'superseded', props: { stamp, supersededBy: '2018-4' } },
		{ state: 'draft', props: { stamp: draftStamp } }
	]
};
