import type { Group } from '#lib/trial/code-lists.ts';
import type { PairedBasis } from '#lib/trial/estimates.ts';
import { headlineMeasures, type HeadlineMeasure } from '#lib/trial/measures.ts';
import { expectedQuantity, pairedQuantity, type PairedPart } from '#lib/trial/quantities.ts';
import { COUNTED, partOf } from './sets-behind-part.ts';
import type { SetOfGroup, SiteBehind } from './sets-behind-site.ts';
import { judgedPairs, type Compared, type JudgedPair } from './site-pairs.ts';

/**
 * The families with a pair, on each basis, and those that were touched by their selection and have both.
 *
 * Before and after are sets of their own: the one may have changed for a single family while the other has for five.
 * The change is one as well, because a guarded change is shown where its levels are hidden.
 */
export function pairedSets({ outcomes }: SiteBehind, group: Group): SetOfGroup[] {
	return headlineMeasures.flatMap((measure) => {
		const pairs = judgedPairs(outcomes, group, measure);
		const guarded = pairs.flatMap((pair) => (pair.guardedBefore === null ? [] : [onGuardedBasis(pair)]));
		const touched = guarded.filter(({ isTouched }) => isTouched);
		const plainBefore = new Map(pairs.map(({ family, before }) => [family, before]));
		const expected = touched.map(({ family, before }) => {
			return [family, partOf(before - (plainBefore.get(family) ?? before))] as const;
		});
		return [
			...setsOnBasis(measure, 'plain', pairs),
			...setsOnBasis(measure, 'guarded', guarded),
			{ view: `measure:${measure}`, quantity: expectedQuantity(measure), parts: new Map(expected) }
		];
	});
}

function setsOnBasis(measure: HeadlineMeasure, basis: PairedBasis, pairs: readonly JudgedPair[]): SetOfGroup[] {
	const setOf = (part: PairedPart, textOf: (pair: Compared) => string): SetOfGroup => ({
		view: `measure:${measure}`,
		quantity: pairedQuantity(measure, basis, part),
		parts: new Map(pairs.map((pair) => [pair.family, textOf(pair)]))
	});
	return [
		setOf('families', () => COUNTED),
		setOf('before', ({ before }) => partOf(before)),
		setOf('after', ({ after }) => partOf(after)),
		setOf('change', ({ before, after }) => partOf(after - before))
	];
}

function onGuardedBasis(pair: JudgedPair): JudgedPair {
	return { ...pair, before: pair.guardedBefore ?? pair.before };
}
