import type { PackageField } from './field.ts';
import type { Tally } from './tally.ts';

/** Whether a statistics program reads a field as a number. Codes are texts, also those that look like numbers. */
export function isNumeric({ type }: PackageField): boolean {
	return type === 'integer' || type === 'number';
}

/** The bytes that a text field needs in UTF-8: room for each of its codes, and for what is in the rows. */
export function fieldWidth({ name, codes = [] }: PackageField, { longest }: Tally): number {
	return Math.max(1, longest.get(name) ?? 0, ...codes.map(({ code }) => Buffer.byteLength(code)));
}
