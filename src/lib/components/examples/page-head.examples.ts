import type { ComponentProps } from 'svelte';
import PageHead from '../PageHead.svelte';
import type { ComponentExamples } from './example.ts';

export const pageHeadExamples: ComponentExamples<ComponentProps<typeof PageHead>> = {
	name: 'PageHead',
	component: PageHead,
	place: 'frame',
	examples: () => [
		{ state: 'signedOut', props: { standing: null, otherLanguage: 'en', otherLanguageHref: '?lang=en' } },
		{
			state: 'signedIn',
			props: {
				standing: { role: 'coordinator', municipality: '320' },
				otherLanguage: 'en',
				otherLanguageHref: '?lang=en'
			}
		}
	]
};
