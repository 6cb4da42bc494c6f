/** Where on the codebook's page a table stands. */
export function anchorOfTable(table: string): string {
	return `table-${table}`;
}

/** And where a list of codes does. */
export function anchorOfCodes(list: string): string {
	return `codes-${list}`;
}
