import { readdirSync } from 'node:fs';
import { render } from 'svelte/server';
import { expect, test } from 'vitest';
import { drawStyleguide } from '#lib/charts/draw-styleguide.ts';
import { languages } from '#lib/i18n/languages.ts';
import { wordsIn } from '#lib/i18n/words.ts';
import { inventedFigures } from '#lib/server/disclosure/invented-figures.ts';
import { everyExample } from './every-example.ts';
import InWords from './InWords.fixture.svelte';

const folder = new URL('..', import.meta.url);
const components = readdirSync(folder).filter((name) => name.endsWith('.svelte'));

test('every component of the handful has examples, and nothing else has', () => {
	const names = everyExample.map(({ name }) => `${name}.svelte`);
	expect(names.toSorted()).toEqual(components.toSorted());
});

test.each(languages.flatMap((language) => everyExample.map((shown) => [language, shown.name, shown] as const)))(
	'every example is drawn in its language: %s %s',
	(language, _, { rendered }) => {
		const words = wordsIn(language);
		const given = { words, invented: inventedFigures, svg: drawStyleguide(words, 'example') };
		const examples = rendered(given);
		expect(examples.length).toBeGreaterThan(0);
		for (const { component, props } of examples) {
			const { body } = render(InWords, { props: { words, component, props }, context: routeContext });
			expect(body.replaceAll(/<!--.*?-->/g, '').trim()).not.toBe('');
			expect(body).not.toMatch(/undefined|NaN|\[object/);
		}
	}
);

/** What SvelteKit has a page know of its route. */
const routeContext = new Map([['__request__', { page: { route: { id: '/' }, url: new URL('http://localhost/') } }]]);
