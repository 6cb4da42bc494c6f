import type { ComponentProps } from 'svelte';
import RangeText from '../RangeText.svelte';
import type { ComponentExamples } from './example.ts';
import { oneDecimal } from './one-decimal.ts';

export const rangeTextExamples: ComponentExamples<ComponentProps<typeof RangeText>> = {
	name: 'RangeText',
	component: RangeText,
	place: 'page',
	examples: ({ words, invented }) => [
		{ state: 'shown', props: { uncertain: invented.interval, format: oneDecimal(words) } },
		{ state: 'hidden', props: { uncertain: invented.hiddenInterval, format: oneDecimal(words) } }
	]
};
