import type { ComponentProps } from 'svelte';
import VerdictMark from '../VerdictMark.svelte';
import type { ComponentExamples } from './example.ts';
import type { VerdictShown } from '#lib/trial/overview.ts';

const verdicts: readonly VerdictShown[] = [
	...(['improvement', 'possible-improvement', 'no-important-change', 'undecided'] as const),
	...(['possible-deterioration', 'deterioration', 'too-few'] as const)
];

export const verdictMarkExamples: ComponentExamples<ComponentProps<typeof VerdictMark>> = {
	name: 'VerdictMark',
	component: VerdictMark,
	place: 'page',
	examples: () => [...verdicts.map((verdict) => ({ state: 'usual' as const, props: { verdict } }))]
};
