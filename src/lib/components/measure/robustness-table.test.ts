import type { Component } from 'svelte';
import { render } from 'svelte/server';
import { expect, test } from 'vitest';
import InWords from '#lib/components/examples/InWords.fixture.svelte';
import { wordsIn } from '#lib/i18n/words.ts';
import type { RobustnessShown } from '#lib/trial/measure-page.ts';
import RobustnessTable from './RobustnessTable.svelte';

const words = wordsIn('da');
const { marked } = words.t.measurePage.robustness;

/** The part of a measure's page that tells its tests, of changes on these bases. */
function shownOf(bases: readonly RobustnessShown['basis'][]): string {
	const figure = { state: 'shown', value: 0.005 } as const;
	const robustness = bases.map((basis) => ({
		...{ scope: '370', group: 'indsats', basis, change: figure },
		...{ p: figure, wilcoxonP: figure, hodgesLehmann: figure }
	}));
	const props = { page: { measure: 'cost', robustness } };
	const component = RobustnessTable as Component<object>;
	return render(InWords, { props: { words, component, props } }).body;
}

// A fall that selection alone brings is found by any test: its p says nothing of what was done.
test('a small p of families selected on the measure is not left by itself', () => {
	expect(shownOf(['plain', 'guarded'])).toContain(marked);
});

test('nothing is said of selection where nobody was selected', () => {
	expect(shownOf(['plain'])).not.toContain(marked);
});
