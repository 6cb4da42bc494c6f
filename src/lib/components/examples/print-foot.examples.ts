import type { ComponentProps } from 'svelte';
import PrintFoot from '../PrintFoot.svelte';
import type { ComponentExamples } from './example.ts';
import { everyDelivery, stamp } from './invented-edition.ts';

export const printFootExamples: ComponentExamples<ComponentProps<typeof PrintFoot>> = {
	name: 'PrintFoot',
	component: PrintFoot,
	place: 'frame',
	examples: () => [{ state: 'usual', props: { deliveries: everyDelivery, stamp } }]
};
