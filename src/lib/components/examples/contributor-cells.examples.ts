import type { ComponentProps } from 'svelte';
import ContributorCells from '../ContributorCells.svelte';
import type { ComponentExamples } from './example.ts';

export const contributorCellsExamples: ComponentExamples<ComponentProps<typeof ContributorCells>> = {
	name: 'ContributorCells',
	component: ContributorCells,
	place: 'row',
	examples: ({ invented }) => [
		{ state: 'usual', props: { measure: 'contact-points', contributors: invented.contributors } },
		{ state: 'withCases', props: { measure: 'return-to-work', contributors: invented.contributorsWithCases } }
	]
};
