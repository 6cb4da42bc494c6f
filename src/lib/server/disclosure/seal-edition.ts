import { createHash } from 'node:crypto';
import type { EditionContent } from '#lib/trial/edition.ts';
import type { Released } from '#lib/trial/released.ts';

/** An edition's hashed part as text, and its SHA-256. */
export interface Sealed {
	readonly text: string;
	readonly sha256: string;
}

/** Somebody has changed, past the triggers, what two people had approved. */
export class AlteredEdition extends Error {}

/** Writes the hashed part in the one way that it can be written: fields in the order of the alphabet, no blanks. */
export function sealEdition(content: Released<EditionContent>): Sealed {
	const text = JSON.stringify(content, (_, value: unknown) => inOrder(value));
	return { text, sha256: hashOf(text) };
}

/**
 * Reads it again: what went through the gate when it was made is released as long as it is the same to the byte.
 * Throws an `AlteredEdition` where it is not: nothing of it is shown.
 */
export function openSealed({ text, sha256 }: Sealed): Released<EditionContent> {
	if (hashOf(text) !== sha256) throw new AlteredEdition('an edition differs from what was approved');
	return JSON.parse(text) as Released<EditionContent>;
}

function hashOf(text: string): string {
	return createHash('sha256').update(text).digest('hex');
}

function inOrder(value: unknown): unknown {
	if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
	return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}
