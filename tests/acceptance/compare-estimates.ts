/** A record of `estimates --json`, whatever its array. */
type JsonRecord = Readonly<Record<string, unknown>>;

/** What tells the records of an array apart. */
const keys = {
	flow: ['scope', 'group'],
	headline: ['measure', 'scope', 'group'],
	paired: ['measure', 'scope', 'group', 'basis'],
	differences: ['measure', 'scope', 'basis'],
	survival: ['measure', 'scope', 'group', 'window'],
	survivalDifferences: ['measure', 'scope', 'group', 'compares'],
	sites: ['measure', 'group', 'basis', 'reference', 'other'],
	siteTests: ['measure', 'group', 'basis']
} as const;

/** The reference's own tolerance. */
const RELATIVE_TOLERANCE = 1e-9;

/** R drew its bootstrap from another stream; two of its own differed by up to 0.175 standard errors. */
const BOOTSTRAP_TOLERANCE = 0.25;

/** Counted in whole numbers, so that means of resamples lie on steps of 1 ÷ n. */
const countedMeasures: readonly unknown[] = ['service-days', 'contact-points', 'contact-units', 'plans'];

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
				.filter(
					([name, value]) => !isSame(value, match[name], name.startsWith('bootstrap') ? bootstrapRoom(record) : 0)
				)
				.map(([name, value]) => `${keyOf(record)} ${name}: expected ${String(value)}, got ${String(match[name])}`);
		})
	);
}

/** Where means come in steps, two streams may well end one step apart, however narrow the interval. */
function bootstrapRoom({ measure, sd, n }: JsonRecord): number {
	const room = (BOOTSTRAP_TOLERANCE * Number(sd)) / Math.sqrt(Number(n));
	return countedMeasures.includes(measure) ? Math.max(room, 1 / Number(n)) : room;
}

function isSame(expected: unknown, actual: unknown, room: number): boolean {
	if (typeof expected !== 'number' || typeof actual !== 'number') return expected === actual;
	if (room === 0 && Number.isInteger(expected) && Number.isInteger(actual)) return expected === actual;
	return Math.abs(expected - actual) <= Math.max(room, RELATIVE_TOLERANCE * Math.max(1, Math.abs(expected)));
}
