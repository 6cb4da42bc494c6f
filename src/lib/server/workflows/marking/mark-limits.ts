/**
 * How much a marked workbook holds. A spreadsheet takes 1,048,576 rows on a sheet, but a workbook is made in memory:
 * a table for which there is no room is shown by its faulty rows only.
 */
export const MOST_ROWS = 50_000;

/** In all whole tables together. */
export const MOST_CELLS = 500_000;

/** How many faulty rows of a table are marked: more than anybody mends one by one. */
export const MOST_MARKED_ROWS = 5000;

/** No table has as many columns; a file that does was cut up wrongly. */
export const MOST_COLUMNS = 30;

/** No cell of a delivery holds as many letters; one that does has swallowed others, as an open quotation mark does. */
export const MOST_LETTERS = 1000;
