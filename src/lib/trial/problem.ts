import type { TableName } from './delivery-schema.ts';

/** Whether a problem refuses the delivery or is stored and shown with the figures it touches. */
export type Severity = 'error' | 'warning';

/**
 * Every problem a delivery can have: one code a check, stable, documented in docs/delivery-format.md.
 */
export const problemSeverities = {
	// the delivery as a whole
	'unreadable-delivery': 'error',
	'unsupported-delivery': 'error',
	'other-workbook-format': 'error',
	'macro-workbook': 'error',
	'password-protected': 'error',
	'broken-workbook': 'error',
	'embedded-document': 'error',
	'contents-unlike-name': 'error',
	'broken-archive': 'error',
	'damaged-member': 'error',
	'encrypted-archive': 'error',
	'unsafe-path': 'error',
	'nested-archive': 'error',
	'name-twice-in-archive': 'error',
	'several-folders': 'error',
	'too-large': 'error',
	'empty-file': 'error',
	'unreadable-file': 'error',
	'missing-table': 'error',
	'unknown-table': 'error',
	'table-twice': 'error',
	'file-ignored': 'warning',
	'hidden-sheet': 'warning',
	'cpr-like-value': 'error',
	'municipality-of-another-account': 'error',
	'real-data-in-demonstration': 'error',
	// the header
	'missing-column': 'error',
	'unknown-column': 'error',
	'column-twice': 'error',
	// the cells
	'too-many-rows': 'error',
	'merged-cells': 'error',
	'outside-table': 'error',
	'error-value': 'error',
	'formula-without-value': 'error',
	'broken-quotes': 'error',
	'ragged-row': 'error',
	'missing-value': 'error',
	'bad-identifier': 'error',
	'unknown-code': 'error',
	'age-group-as-date': 'error',
	'bad-date': 'error',
	'date-as-number': 'error',
	'month-first-date': 'error',
	'bad-month': 'error',
	'bad-yes-no': 'error',
	'bad-paragraph': 'error',
	'bad-number': 'error',
	'ambiguous-number': 'error',
	'bad-integer': 'error',
	// the rows, one by one and beside each other
	'not-one-delivery-row': 'error',
	'unknown-format-version': 'error',
	'duplicate-id': 'error',
	'unknown-family': 'error',
	'unknown-person': 'error',
	'persons-not-delivered': 'warning',
	'person-of-another-family': 'error',
	'end-before-start': 'error',
	'selection-ends-before-it-begins': 'error',
	'starts-after-cutoff': 'error',
	'end-without-reason': 'error',
	'registered-after-start': 'error',
	'selection-after-start': 'error',
	'comparison-family-with-element': 'error',
	'age-against-role': 'error',
	'support-of-child': 'warning',
	'overlapping-support': 'error',
	'unknown-item': 'error',
	'value-off-scale': 'error',
	'value-without-answer': 'error',
	'same-answer-twice': 'error',
	'after-before-before': 'error',
	'row-twice': 'warning',
	'starts-long-before': 'warning',
	'adult-without-support': 'warning',
	'family-without-adult': 'warning',
	'cost-month-missing': 'warning',
	'cost-outlier': 'warning',
	'price-index-missing': 'warning',
	'late-before-answer': 'warning',
	'after-answer-outside-window': 'warning',
	'no-families': 'warning',
	'family-without-element': 'warning',
	// against the delivery before
	'earlier-cutoff': 'warning',
	'family-gone': 'warning',
	'start-changed': 'warning',
	'group-changed': 'warning',
	'spell-shortened': 'warning',
	'spell-removed': 'warning',
	'answer-changed': 'warning'
} as const satisfies Record<string, Severity>;

export type ProblemCode = keyof typeof problemSeverities;

/** What the message is made from, besides where the problem stands. Never an identifier. */
export type ProblemParameters = Readonly<Record<string, string | number>>;

/** Something that is wrong with a delivery, as a value. */
export interface Problem {
	readonly code: ProblemCode;
	readonly table: TableName | null;
	/** The delivery's own name, `/` and the file's; a CPR-like run in it is replaced by `…`. */
	readonly file: string | null;
	/** As the spreadsheet counts: the header is row 1. */
	readonly row: number | null;
	readonly column: string | null;
	readonly parameters: ProblemParameters;
}
