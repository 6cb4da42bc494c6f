import type { ComponentProps } from 'svelte';
import SyntheticBanner from '../SyntheticBanner.svelte';
import type { ComponentExamples } from './example.ts';

export const syntheticBannerExamples: ComponentExamples<ComponentProps<typeof SyntheticBanner>> = {
	name: 'SyntheticBanner',
	component: SyntheticBanner,
	place: 'frame',
	examples: () => [{ state: 'usual', props: {} }]
};
