const delimiters = [';', ',', '\t'] as const;

export type Delimiter = (typeof delimiters)[number];

/**
 * The delimiter that a header line is written with: the one that stands in it most often outside
 * quotes. Column names hold none of them. A header of one column has none; Danish Excel's is taken.
 */
export function detectDelimiter(header: string): Delimiter {
	const unquoted = header.replace(/"[^"]*"/g, '');
	const count = (delimiter: string) => unquoted.split(delimiter).length - 1;
	return delimiters.reduce((best, candidate) => (count(candidate) > count(best) ? candidate : best));
}
