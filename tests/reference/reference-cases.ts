import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect } from 'vitest';

/** A case of the reference: README.md beside this file. */
export interface ReferenceCase<Data, Expected> {
	readonly id: string;
	readonly data: Data;
	/** Which file the data are in, where they are not given in the case. */
	readonly csv?: string;
	/** What of the file to use, and how. */
	readonly params?: unknown;
	readonly expected: Expected;
	readonly rel_tol: number;
}

const path = (name: string): string => fileURLToPath(new URL(name, import.meta.url));

/** The cases of a topic. */
export function referenceCases<Data, Expected>(topic: string): ReferenceCase<Data, Expected>[] {
	const file = JSON.parse(readFileSync(path(`expected/${topic}.json`), 'utf8')) as {
		cases: ReferenceCase<Data, Expected>[];
	};
	return file.cases;
}

/** A case by its name. */
export function referenceCase<Data, Expected>(topic: string, id: string): ReferenceCase<Data, Expected> {
	const found = referenceCases<Data, Expected>(topic).find((candidate) => candidate.id === id);
	if (!found) throw new Error(`no case ${id} in ${topic}`);
	return found;
}

/** The rows of a case's file, by column name, as text. */
export function caseRows({ csv = '' }: { readonly csv?: string }): Record<string, string>[] {
	return referenceRows(csv.replace('data/', ''));
}

/** The rows of a data file, by column name, as text. */
export function referenceRows(name: string): Record<string, string>[] {
	const [header, ...lines] = readFileSync(path(`data/${name}`), 'utf8')
		.trim()
		.split(/\r?\n/);
	const cells = (line: string): string[] => line.split(',').map((cell) => cell.replaceAll('"', ''));
	const columns = cells(header ?? '');
	return lines.map((line) => Object.fromEntries(cells(line).map((cell, index) => [columns[index] ?? '', cell])));
}

/** Whether a number is the expected one, as close as the reference asks. */
export function expectReference(
	actual: number | null | undefined,
	expected: number | null,
	tolerance: number,
	what: string
): void {
	if (expected === null) {
		expect(actual, what).toBeNull();
		return;
	}
	const error = Math.abs((actual ?? NaN) - expected);
	expect(error, what).toBeLessThanOrEqual(tolerance * Math.max(1, Math.abs(expected)));
	const small = Math.abs(expected) > 0 && Math.abs(expected) < 1e-3;
	if (small) expect(error, what).toBeLessThanOrEqual(1e-6 * Math.abs(expected));
}
