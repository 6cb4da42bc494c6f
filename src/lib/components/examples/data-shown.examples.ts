import type { ComponentProps } from 'svelte';
import DataShown from '../DataShown.svelte';
import type { ComponentExamples } from './example.ts';
import { everyDelivery } from './invented-edition.ts';

export const dataShownExamples: ComponentExamples<ComponentProps<typeof DataShown>> = {
	name: 'DataShown',
	component: DataShown,
	place: 'page',
	examples: () => [
		{ state: 'usual', props: { deliveries: everyDelivery } },
		{ state: 'missing', props: { deliveries: everyDelivery.slice(0, 2) } }
	]
};
