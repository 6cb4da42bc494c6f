import type { ComponentProps } from 'svelte';
import FigureText from '../FigureText.svelte';
import type { ComponentExamples } from './example.ts';
import { oneDecimal } from './one-decimal.ts';

export const figureTextExamples: ComponentExamples<ComponentProps<typeof FigureText>> = {
	name: 'FigureText',
	component: FigureText,
	place: 'page',
	examples: ({ words, invented }) => [
		{ state: 'shown', props: { figure: invented.figures.shown, format: oneDecimal(words) } },
		{ state: 'hidden', props: { figure: invented.figures.hidden, format: oneDecimal(words) } },
		{ state: 'hiddenInTable', props: { figure: invented.figures.hidden, format: oneDecimal(words), dense: true } },
		{ state: 'tooFew', props: { figure: invented.figures.tooFew, format: oneDecimal(words) } },
		{ state: 'noDelivery', props: { figure: invented.figures.noDelivery, format: oneDecimal(words) } }
	]
};
