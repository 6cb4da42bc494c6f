import { holm } from '#lib/statistics/holm.ts';

/** Holm's correction in each family of tests by itself, in the order of the records. */
export function holmWithin<T>(
	records: readonly T[],
	familyOf: (record: T) => string,
	pOf: (record: T) => number | null
): (number | null)[] {
	const adjusted: (number | null)[] = records.map(() => null);
	const families = Map.groupBy(records.keys(), (index) => {
		const record = records[index];
		return record === undefined ? '' : familyOf(record);
	});
	for (const indices of families.values()) {
		const pValues = holm(
			indices.map((index) => {
				const record = records[index];
				return record === undefined ? null : pOf(record);
			})
		);
		for (const [at, index] of indices.entries()) adjusted[index] = pValues[at] ?? null;
	}
	return adjusted;
}
