import type { HeadlineShown } from '#lib/trial/overview.ts';
import type { Released } from '#lib/trial/released.ts';
import type { Words } from '#lib/i18n/words.ts';

/** How unlike two groups may be before, and a difference still be called by its name (the trial's own rule). */
const LARGEST_IMBALANCE = 0.25;

/**
 * Why a change only points one way, the first that fits. Where the verdict was held back the change is clear, so that
 * chance is not the reason, and what would settle it is another thing.
 */
export function whyOnlyPossible(
	{ t: { verdicts } }: Words,
	verdict: 'possible-improvement' | 'possible-deterioration',
	{ basis, imbalance, isHeldBack }: Released<HeadlineShown>
): readonly string[] {
	if (basis !== 'difference') return [verdicts.withoutComparison];
	if (isHeldBack) {
		const { changedApart, notAfter, heldBack, settleHeldBack } = verdicts.difference;
		return [changedApart, notAfter, heldBack[verdict], settleHeldBack];
	}
	const isUnlike = imbalance.state === 'shown' && Math.abs(imbalance.value) > LARGEST_IMBALANCE;
	return [isUnlike ? verdicts.difference.imbalance : verdicts.difference.byChance];
}
