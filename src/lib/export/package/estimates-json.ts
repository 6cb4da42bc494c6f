import type { Estimates } from '#lib/trial/estimates.ts';

/** Records written at a time: a country's sites beside each other are sixty thousand. */
const RECORDS_AT_A_TIME = 1000;

/**
 * The estimates as JSON, piece by piece, as `estimates --json` prints them, but for the deliveries' cut-off dates: with
 * one of them the days of a family's row would be a calendar.
 */
export function* estimatesJson(estimates: Estimates): Generator<string> {
	const deliveries = estimates.deliveries.map(({ municipality, sha256 }) => ({ municipality, sha256 }));
	let opening = '{';
	for (const [name, value] of Object.entries({ ...estimates, deliveries })) {
		yield `${opening}\n${JSON.stringify(name)}: `;
		yield* Array.isArray(value) ? listed(value) : [JSON.stringify(value)];
		opening = ',';
	}
	yield '\n}\n';
}

function* listed(records: readonly unknown[]): Generator<string> {
	yield '[';
	for (let from = 0; from < records.length; from += RECORDS_AT_A_TIME) {
		const lines = records.slice(from, from + RECORDS_AT_A_TIME).map((record) => JSON.stringify(record));
		yield `${from > 0 ? ',' : ''}\n${lines.join(',\n')}`;
	}
	yield ']';
}
