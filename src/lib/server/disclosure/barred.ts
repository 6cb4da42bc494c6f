import type { Group } from '#lib/trial/code-lists.ts';
import type { Scope } from '#lib/trial/estimates.ts';
import type { Measure } from '#lib/trial/measure-page.ts';

/** One group at one place, or at all of them together. */
export interface Place {
	readonly scope: Scope;
	readonly group: Group;
}

/** What a bar can hide of a place. */
export type PartOfPlace =
	| 'target-groups'
	| 'support'
	| 'means-at-start'
	/** How the trial is carried out: elements, coordinators and plans. */
	| 'carried-out'
	/** Where the families went that are not compared. */
	| 'flow-steps'
	/** What stands beside all together for parts of it: target groups, half-years, elements. */
	| 'parts'
	/** What share of the families have rows, and what share answered. */
	| 'quality'
	/** How many are compared, which is told besides the counts of the measures. */
	| 'compared'
	/** How many started, and with it every share of them. */
	| 'started'
	| 'everything';

/** What a bar can hide of a measure at a place. */
export type PartOfMeasure =
	/** How many are left under the survival curve. */
	| 'risk-table'
	| 'expected-by-chance'
	| 'guarded'
	/** How many families there are, and what share of those who started. */
	| 'families'
	/** Means, shares and changes, and every word that rests on them. */
	| 'figures';

/** A part of the pages whose figures are hidden in addition to what the rules hide. */
export type Bar =
	| { readonly part: PartOfPlace; readonly place: Place }
	| { readonly part: PartOfMeasure; readonly place: Place; readonly measure: Measure };

/**
 * The bars of one release. The rules of the gate look at parts of the pages; where a part and all that stands beside
 * it give a count away together, the audit (`release-audited.ts`) adds bars, and the gate hides what follows from them.
 */
export class Barred {
	readonly #bars: ReadonlySet<string>;

	constructor(bars: readonly Bar[]) {
		this.#bars = new Set(bars.map(keyOf));
	}

	/** Whether this part of the place is to be hidden. */
	has(part: PartOfPlace, { scope, group }: Place): boolean {
		const place = { scope, group };
		return this.#bars.has(keyOf({ part, place })) || this.#bars.has(keyOf({ part: 'everything', place }));
	}

	/** Whether this part of a measure is to be hidden at the place. */
	hasOf(part: PartOfMeasure, measure: Measure, { scope, group }: Place): boolean {
		const place = { scope, group };
		return this.#bars.has(keyOf({ part, place, measure })) || this.#bars.has(keyOf({ part: 'everything', place }));
	}
}

function keyOf(bar: Bar): string {
	const { part, place } = bar;
	return [part, place.group, place.scope, 'measure' in bar ? bar.measure : ''].join(' ');
}

/** What the rules hide, and no more. */
export const nothingBarred = new Barred([]);
