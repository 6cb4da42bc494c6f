import type { Row, Term, Unknown } from './equations.ts';

/** The equations in the LP format, which names no column by more than a letter and a number. */
export function linearProgram(
	unknowns: ReadonlyMap<string, Unknown>,
	rows: readonly Row[],
	least: Term | null
): { readonly text: string; readonly columnOf: ReadonlyMap<string, string> } {
	const columnOf = new Map([...unknowns.keys()].map((name, index) => [name, `x${index}`]));
	const sumOf = (terms: readonly Term[]) =>
		terms
			.map(([coefficient, name]) => `${coefficient < 0 ? '-' : '+'} ${Math.abs(coefficient)} ${columnOf.get(name)}`)
			.join(' ');
	const limits = rows.flatMap(({ low, terms, high }) => {
		if (low === high) return [`${sumOf(terms)} = ${low}`];
		return [
			...(low === -Infinity ? [] : [`${sumOf(terms)} >= ${low}`]),
			...(high === Infinity ? [] : [`${sumOf(terms)} <= ${high}`])
		];
	});
	const whole = [...unknowns].filter(([, { isWhole }]) => isWhole).map(([name]) => columnOf.get(name));
	const text = [
		'Minimize',
		`goal: ${least ? sumOf([least]) : '0 x0'}`,
		'Subject To',
		...limits.map((limit, index) => `r${index}: ${limit}`),
		'Bounds',
		...[...unknowns].map(([name, unknown]) => boundsOf(columnOf.get(name) ?? '', unknown)),
		...(whole.length > 0 ? ['Generals', whole.join('\n')] : []),
		'End'
	].join('\n');
	return { text, columnOf };
}

function boundsOf(column: string, { lower, upper }: Unknown): string {
	const from = lower === -Infinity ? '-inf' : String(lower);
	return `${from} <= ${column} <= ${upper === Infinity ? '+inf' : String(upper)}`;
}
