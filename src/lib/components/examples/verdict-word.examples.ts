import type { ComponentProps } from 'svelte';
import VerdictWord from '../VerdictWord.svelte';
import type { ComponentExamples, ExampleState } from './example.ts';
import type { VerdictShown } from '#lib/trial/overview.ts';

function stateOf(verdict: VerdictShown): ExampleState {
	if (verdict === 'hidden') return 'hidden';
	return verdict === 'no-delivery' ? 'noDelivery' : 'shown';
}

export const verdictWordExamples: ComponentExamples<ComponentProps<typeof VerdictWord>> = {
	name: 'VerdictWord',
	component: VerdictWord,
	place: 'page',
	examples: ({ invented }) => [
		...invented.headlines.map((headline) => ({ state: stateOf(headline.verdict), props: { headline } }))
	]
};
