/** The first row that fits. Throws where there is none: the parameters no longer give what is to be planted in. */
export function first<R>(rows: readonly R[] | null, fits: (row: R) => boolean): R {
	const found = rows?.find(fits);
	if (found === undefined) throw new RangeError('no row to plant a warning in');
	return found;
}

/** The rows with those that fit replaced by others, or by none. */
export function replaced<R>(rows: readonly R[] | null, fits: (row: R) => boolean, by: (row: R) => readonly R[]): R[] {
	return (rows ?? []).flatMap((row) => (fits(row) ? by(row) : [row]));
}

/** The rows without those that fit. */
export function without<R>(rows: readonly R[] | null, fits: (row: R) => boolean): R[] {
	return replaced(rows, fits, () => []);
}
