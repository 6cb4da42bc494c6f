/**
 * Sheets of a workbook that explain it: the template and the marked workbook have them, they hold no data, and a
 * workbook may be handed in with them in it.
 */
export const EXPLANATION_SHEETS = ['vejledning', 'kodelister', 'oversigt'] as const;

export type ExplanationSheet = (typeof EXPLANATION_SHEETS)[number];

/**
 * The column beside a table in which a marked workbook says what is wrong with each row. It is skipped when the
 * workbook is handed in again, in workbooks only.
 */
export const EXPLANATION_COLUMN = '_fejl';
