import { expect } from 'vitest';
import { expectReference } from './reference-cases.ts';

/** What the library answers to a case, by the reference's names. */
export type Answer = number | string | null | readonly Answer[] | { readonly [name: string]: Answer };

/**
 * Whether an answer is the expected one in all its parts: every part that the reference has must be answered.
 */
export function expectAgreement(answer: Answer | undefined, expected: unknown, tolerance: number, what = ''): void {
	if (expected === null || expected === 'Infinity' || expected === '-Infinity') {
		expect(answer, what).toBeNull();
	} else if (typeof expected === 'number') {
		expect(typeof answer, what).toBe('number');
		expectReference(answer as number, expected, tolerance, what);
	} else if (Array.isArray(expected)) {
		expect(answer, what).toHaveLength(expected.length);
		for (const [index, part] of expected.entries()) {
			expectAgreement((answer as Answer[])[index], part, tolerance, `${what}[${index}]`);
		}
	} else if (typeof expected === 'object') {
		const parts = answer as Readonly<Record<string, Answer | undefined>>;
		for (const [name, part] of Object.entries(expected)) {
			expectAgreement(parts[name], part, tolerance, `${what}.${name}`);
		}
	} else {
		expect(answer, what).toBe(expected);
	}
}
