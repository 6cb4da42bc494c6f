import { finiteOrNull } from './finite-or-null.ts';
import type { SampleSummary } from './sample-summary.ts';

/**
 * How far apart two groups lie, in units of their spread: (m₁ − m₀) ÷ √((s₁² + s₀²) ÷ 2).
 *
 * Unlike a test it does not call a difference small because there are few families: it says
 * whether the groups began at the same level, not whether chance could have set them apart.
 *
 * 0 where neither group has any spread; null where one has a single value.
 */
export function standardisedMeanDifference(first: SampleSummary, second: SampleSummary): number | null {
	if (first.sd === null || second.sd === null) return null;
	if (first.sd === 0 && second.sd === 0) return 0;
	return finiteOrNull((first.mean - second.mean) / Math.sqrt((first.sd ** 2 + second.sd ** 2) / 2));
}
