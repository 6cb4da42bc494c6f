/** A record of `estimates --json`, whatever its array. */
type JsonRecord = Readonly<Record<string, unknown>>;

/** What tells the records of an array apart. */
const keys = {
	flow: ['scope', 'group'],
	paired: ['measure', 'scope', 'group', 'basis'],
	differences: ['measure', 'scope', 'basis'],
	survival: ['measure', 'scope', 'group', 'window'],
	survivalDifferences: ['measure', 'scope', 'group', 'compares']
} as const;

/** Computed later: in the expected file, not yet in the product. */
const notYet = new Set(['wilcoxonP', 'hodgesLehmann', 'bootstrapLower', 'bootstrapUpper']);

/** The reference's own tolerance. */
const RELATIVE_TOLERANCE = 1e-9;

export type ComparedArray = keyof typeof keys;
export const comparedArrays = Object.keys(keys) as ComparedArray[];

/** A line for every record that is missing or too many and every field that differs. */
export function differences(
	array: ComparedArray,
	expected: readonly JsonRecord[],
	actual: readonly JsonRecord[]
): string[] {
	const keyOf = (record: JsonRecord) => keys[array].map((name) => String(record[name])).join(' ');
	const found = Map.groupBy(actual, keyOf);
	const wanted = new Set(expected.map(keyOf));
	const tooMany = actual
		.filter((record) => !wanted.has(keyOf(record)))
		.map((record) => `${keyOf(record)}: not expected`);
	return tooMany.concat(
		expected.flatMap((record) => {
			const [match, second] = found.get(keyOf(record)) ?? [];
			if (!match || second) return [`${keyOf(record)}: ${match ? 'twice' : 'missing'}`];
			return Object.entries(record)
				.filter(([name]) => !notYet.has(name))
				.filter(([name, value]) => !isSame(value, match[name]))
				.map(([name, value]) => `${keyOf(record)} ${name}: expected ${String(value)}, got ${String(match[name])}`);
		})
	);
}

function isSame(expected: unknown, actual: unknown): boolean {
	if (typeof expected !== 'number' || typeof actual !== 'number') return expected === actual;
	if (Number.isInteger(expected) && Number.isInteger(actual)) return expected === actual;
	return Math.abs(expected - actual) <= RELATIVE_TOLERANCE * Math.max(1, Math.abs(expected));
}
