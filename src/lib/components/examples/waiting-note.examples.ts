import type { ComponentProps } from 'svelte';
import WaitingNote from '../WaitingNote.svelte';
import type { ComponentExamples } from './example.ts';
import { everyDelivery } from './invented-edition.ts';

export const waitingNoteExamples: ComponentExamples<ComponentProps<typeof WaitingNote>> = {
	name: 'WaitingNote',
	component: WaitingNote,
	place: 'page',
	examples: () => [
		{
			state: 'waiting',
			props: { waiting: [{ view: 'flow', waits: 'newcomers', places: null, deliveries: everyDelivery }] }
		}
	]
};
