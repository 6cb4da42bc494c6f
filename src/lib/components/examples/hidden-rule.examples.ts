import type { ComponentProps } from 'svelte';
import HiddenRule from '../HiddenRule.svelte';
import type { ComponentExamples } from './example.ts';

export const hiddenRuleExamples: ComponentExamples<ComponentProps<typeof HiddenRule>> = {
	name: 'HiddenRule',
	component: HiddenRule,
	place: 'frame',
	examples: () => [{ state: 'usual', props: {} }]
};
