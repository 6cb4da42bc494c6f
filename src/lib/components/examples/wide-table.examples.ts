import type { ComponentProps } from 'svelte';
import WideTable from '../WideTable.svelte';
import type { ComponentExamples } from './example.ts';
import { createRawSnippet } from 'svelte';

const rows = createRawSnippet(() => ({
	render: () => '<tbody>' + '<tr><th scope="row">Faxe</th><td>1</td><td>2</td></tr>'.repeat(2) + '</tbody>'
}));

export const wideTableExamples: ComponentExamples<ComponentProps<typeof WideTable>> = {
	name: 'WideTable',
	component: WideTable,
	place: 'page',
	examples: ({ words }) => [{ state: 'usual', props: { caption: words.t.styleguide.space.heading, children: rows } }]
};
