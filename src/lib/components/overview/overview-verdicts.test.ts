import type { Component } from 'svelte';
import { render } from 'svelte/server';
import { expect, test } from 'vitest';
import InWords from '#lib/components/examples/InWords.fixture.svelte';
import { madeUpEdition } from '#lib/export/edition.fixture.ts';
import { wordsIn } from '#lib/i18n/words.ts';
import type { HeadlineShown } from '#lib/trial/overview.ts';
import OverviewVerdicts from './OverviewVerdicts.svelte';

const words = wordsIn('da');

/** What the table says of contact points at one municipality, cell by cell. */
function cellsOf(changed: Partial<HeadlineShown>): readonly string[] {
	const { views } = madeUpEdition((changeable) => {
		const [headline] = changeable['measure:contact-points'].figures.headlines;
		Object.assign(headline ?? {}, changed);
	});
	const headlines = views['measure:contact-points'].figures.headlines.slice(0, 1);
	const component = OverviewVerdicts as Component<object>;
	const { body } = render(InWords, { props: { words, component, props: { headlines } } });
	const cells = [...body.replaceAll(/<!--.*?-->/g, '').matchAll(/<td[^>]*>(.*?)<\/td>/gs)];
	return cells.map(([, cell]) => (cell ?? '').replaceAll(/<[^>]*>|\s+/g, ' ').trim());
}

test('the smallest change that would show is told where it is worked out', () => {
	expect(cellsOf({ basis: 'plain', detectable: { state: 'shown', value: 0.9 } })).toContain('0,9 personer');
});

test('what a hidden verdict rests on is hidden too, and not said to be nothing', () => {
	const cells = cellsOf({ basis: null, verdict: 'hidden' });
	expect(cells).not.toContain(words.t.editions.bases.nothing);
	expect(cellsOf({ basis: null, verdict: 'undecided' })).toContain(words.t.editions.bases.nothing);
});

test('tells how many families the verdict rests on', () => {
	expect(cellsOf({ families: { state: 'shown', value: 25 }, cases: null })).toContain(words.t.overview.families('25'));
});
