import { ALL, type Scope } from '#lib/trial/estimates.ts';
import { municipalityName } from '#lib/trial/municipalities.ts';
import type { Words } from './words.ts';

/** The name of a scope: a municipality, or all together. */
export function placeName({ t }: Words, scope: Scope): string {
	return scope === ALL ? t.overview.all : municipalityName(scope);
}

/** The same inside a title, after its first words. */
export function placeInTitle({ t }: Words, scope: Scope): string {
	return scope === ALL ? t.overview.allInTitle : municipalityName(scope);
}
