import type { Reason } from './estimates.ts';

declare const passedTheGate: unique symbol;

/**
 * A value that has passed the disclosure gate, and so has every number and every part of it. Only `server/disclosure/`
 * makes one (a lint rule holds it), and charts, components, reports and exports take nothing else.
 */
export type Released<T> = T extends number
	? T & { readonly [passedTheGate]: true }
	: T extends string | boolean | null | undefined
		? T
		: { readonly [K in keyof T]: Released<T[K]> } & { readonly [passedTheGate]: true };

/**
 * Why a reader sees no number, besides what an estimate itself may lack. Worded in the message catalogue.
 *
 * `other-basis`: the families' own change is told with the smallest that would have shown, the difference with how alike
 * the groups began; neither is told with the other.
 */
export type WhyNot =
	| Reason
	| 'no-delivery'
	| 'no-families'
	| 'nobody-asked'
	| 'not-apart-from-site'
	| 'registers-too-short'
	| 'other-basis';

/**
 * A number as a reader may see it. `hidden` says the same whether the cell gives a family away
 * itself or could be used to work out another that does, so that the wording tells nothing.
 */
export type Figure =
	| { readonly state: 'shown'; readonly value: number }
	| { readonly state: 'hidden' }
	| { readonly state: 'not-estimable'; readonly reason: WhyNot };
