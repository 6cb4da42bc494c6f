import type { Component } from 'svelte';
import type { Messages } from '#lib/i18n/catalogue.ts';
import type { Words } from '#lib/i18n/words.ts';
import type { InventedFigures } from '#lib/trial/invented-figures.ts';
import type { Released } from '#lib/trial/released.ts';

/** What examples are made from: the reader's language, figures about nobody, and a chart of such figures. */
export interface Given {
	readonly words: Words;
	readonly invented: Released<InventedFigures>;
	readonly svg: string;
}

/** What an example shows, as the catalogue names it. */
export type ExampleState = keyof Messages['styleguide']['states'];

export interface Example<Props> {
	readonly state: ExampleState;
	readonly props: Props;
}

/** Where a component stands that cannot stand in a paragraph. */
export type Place =
	| 'page'
	/** A cell of a table. */
	| 'row'
	/** A frame of every page, which the style guide has already. */
	| 'frame';

/** A component of the handful with its examples. */
export interface ComponentExamples<Props extends object> {
	readonly name: keyof Messages['styleguide']['components'];
	readonly component: Component<Props>;
	readonly place: Place;
	readonly examples: (given: Given) => readonly Example<Props>[];
}

/** An example with the component that it is of, so that examples of all components can stand in one list. */
export interface Rendered {
	readonly state: ExampleState;
	readonly component: Component<object>;
	readonly props: object;
}
