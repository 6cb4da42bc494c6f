import type { ComponentProps } from 'svelte';
import Field from '../Field.svelte';
import type { ComponentExamples } from './example.ts';
import type { Words } from '#lib/i18n/words.ts';

const label = ({ t }: Words) => t.styleguide.colours.columns.colour;

export const fieldExamples: ComponentExamples<ComponentProps<typeof Field>> = {
	name: 'Field',
	component: Field,
	place: 'page',
	examples: ({ words }) => [
		{ state: 'usual', props: { name: 'usual', label: label(words), autocomplete: 'off' } },
		{
			state: 'hint',
			props: { name: 'hint', label: label(words), autocomplete: 'off', hint: words.t.styleguide.elements.note }
		},
		{
			state: 'fault',
			props: {
				name: 'fault',
				label: label(words),
				autocomplete: 'off',
				value: 'x',
				fault: words.t.styleguide.elements.fault
			}
		}
	]
};
