/** Why a file cannot become the next version of the protocol. `field` is its place in the file: `protocol.priceYear`. */
export type ProtocolFault = { readonly field: string } & (
	| {
			readonly code:
				| 'not-json'
				| 'missing'
				| 'unknown'
				| 'not-object'
				| 'not-list'
				| 'not-text'
				| 'cpr-like'
				| 'not-date'
				| 'not-one-change'
				| 'twice'
				| 'empty'
				| 'wrong-direction'
				| 'without-price-year'
				| 'not-a-meeting'
				| 'nothing-differs';
	  }
	| { readonly code: 'not-number'; readonly least: number; readonly most: number; readonly isWhole: boolean }
	| { readonly code: 'not-one-of'; readonly values: readonly string[] }
	| { readonly code: 'looser'; readonly limit: number; readonly isLeast: boolean }
	| { readonly code: 'not-so-many'; readonly count: number }
	/** `expected` is JSON. */
	| { readonly code: 'fixed-by-code'; readonly expected: string }
	| { readonly code: 'other-version'; readonly version: number }
	| { readonly code: 'year-missing'; readonly year: number }
);

/** How long a text of a protocol, or the reason for a change, may be. */
export const LONGEST_TEXT = 500;
