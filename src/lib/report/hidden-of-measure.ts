import { ALL } from '#lib/trial/estimates.ts';
import type { Cell, ChangeOfGroup, HeadlineShown } from '#lib/trial/overview.ts';
import type { Released } from '#lib/trial/released.ts';
import { hiddenContributors } from './contributors-text.ts';
import type { HiddenPart } from './hidden-text.ts';

/**
 * What the paragraph of a measure would tell and may not. Everything else is read off the change or held against it, so
 * where that is hidden, nothing is named besides but who is behind it.
 */
export function hiddenOfMeasure(
	headline: Released<HeadlineShown>,
	{ indsats, sammenligning }: Released<Cell<ChangeOfGroup>>
): readonly HiddenPart[] {
	const { scope, basis, verdict, change } = headline;
	const isGuarded = basis === 'guarded';
	const own = (isGuarded ? indsats.guarded : null) ?? indsats.plain;
	const compared = (isGuarded ? sammenligning.guarded : null) ?? sammenligning.plain;
	if (own.change.value.state === 'hidden') return ['change', ...hiddenContributors(headline)];
	const candidates: readonly (readonly [HiddenPart, boolean])[] = [
		['levels', own.before.state === 'hidden' || own.after.state === 'hidden'],
		['uncertainty', own.change.lower.state === 'hidden' || own.change.upper.state === 'hidden'],
		['verdict', verdict === 'hidden'],
		['comparison', scope !== ALL && compared.change.value.state === 'hidden'],
		['difference', basis === 'difference' && change.value.state === 'hidden']
	];
	return [...candidates.filter(([, isHidden]) => isHidden).map(([part]) => part), ...hiddenContributors(headline)];
}
