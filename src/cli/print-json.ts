/** Records printed at a time: one by one takes long, all at once takes as much memory as the estimates themselves. */
const RECORDS_AT_A_TIME = 1000;

/**
 * Prints an object of records as `JSON.stringify(object, null, 1)` lays it out, some whole lines at a time: the sites
 * of a country, each beside each, are sixty thousand records.
 */
export function printJson(object: object, print: (lines: string) => void): void {
	// As JSON does it: what is undefined is left out.
	const entries = Object.entries(object).filter(([, value]) => value !== undefined);
	if (entries.length === 0) {
		print('{}');
		return;
	}
	print('{');
	for (const [at, [key, value]] of entries.entries()) {
		const comma = at < entries.length - 1 ? ',' : '';
		const begun = ` ${JSON.stringify(key)}: `;
		if (Array.isArray(value) && value.length > 0) {
			print(`${begun}[`);
			printRecords(value, print);
			print(` ]${comma}`);
		} else print(`${begun}${indented(value)}${comma}`);
	}
	print('}');
}

function printRecords(records: readonly unknown[], print: (lines: string) => void): void {
	for (let from = 0; from < records.length; from += RECORDS_AT_A_TIME) {
		const to = from + RECORDS_AT_A_TIME;
		const [begin, end] = ['[\n [\n', '\n ]\n]'];
		const lines = JSON.stringify([records.slice(from, to)], null, 1).slice(begin.length, -end.length);
		print(`${lines}${to < records.length ? ',' : ''}`);
	}
}

/** As it stands inside an object: one step further in, which JSON does by itself inside a list. */
function indented(value: unknown): string {
	const [begin, end] = ['[\n ', '\n]'];
	return JSON.stringify([value], null, 1).slice(begin.length, -end.length);
}
