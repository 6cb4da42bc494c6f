/*
 * How much is read of what was handed in. A file of a few kilobytes can unpack to more than any machine holds,
 * so everything is counted while it is read; what a file says about its own size is not trusted. Each limit is
 * far above what a delivery of all 98 municipalities would need.
 */

const GIGABYTE = 1024 ** 3;
export const MOST_GIGABYTES = 2;

/** All that an archive or workbook unpacks to. A workbook of a million rows in eight columns is about half a gigabyte. */
export const MOST_UNPACKED_BYTES = MOST_GIGABYTES * GIGABYTE;

/** Deflate packs up to 1,032 times; tables of codes and dates were packed 5 to 40 times. */
export const MOST_TIMES_PACKED = 200;

/** Below this a high rate is no danger, and the end of a column of equal cells reaches it. */
export const RATE_MATTERS_FROM = 10 * 1024 ** 2;

/** An archive has nine tables, a workbook of nine sheets with notes and drawings about sixty parts. */
export const MOST_MEMBERS = 1000;

/** The shared texts of a workbook are held in memory: a million rows have hardly more than a million ids. */
export const MOST_SHARED_STRINGS = 5_000_000;
export const MOST_SHARED_CHARACTERS = 256 * 1024 ** 2;

/** No tag, text or attribute of a workbook is longer: Excel's longest cell has 32,767 characters. */
export const LONGEST_XML_PIECE = 4 * 1024 ** 2;

/** Elements stand a dozen deep in each other; in old drawings, where line breaks are never closed, far deeper. */
export const DEEPEST_XML = 10_000;

/** What Office writes into drawings has a fault here and there. */
export const MOST_XML_FAULTS = 1000;

/** Excel has at most 65,490 cell formats, and codes of at most 255 characters. */
export const MOST_FORMATS = 100_000;
export const LONGEST_FORMAT = 255;

/** A number with 17 digits, its sign, point and exponent has 24 characters. */
export const LONGEST_NUMERAL = 40;

/** Texts beside the cells that could hold a CPR number. */
export const MOST_OTHER_TEXTS = 100_000;

/**
 * A cell far to the right makes a row of empty cells before it. Tables have at most thirteen columns, so that even
 * a sheet full of rows with some notes beside them has far fewer.
 */
export const MOST_EMPTY_CELLS = 100_000_000;

/** Each merged cell is a message of its own up to here. */
export const MOST_MERGED_CELLS = 1000;

/** The size of a sheet in Excel and LibreOffice. */
export const MOST_SHEET_ROWS = 1_048_576;
export const MOST_SHEET_COLUMNS = 16_384;

/** More than all the country's municipalities would have in a table: an extract of something else. */
export const MOST_TABLE_ROWS = 5_000_000;
