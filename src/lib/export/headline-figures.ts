import type { EditionFigure, EditionPlace } from '#lib/trial/edition-figures.ts';
import type { HeadlineShown } from '#lib/trial/overview.ts';
import type { Released } from '#lib/trial/released.ts';
import { contributors, numberRows, withLimits } from './number-rows.ts';

/**
 * What is told of one measure in one place: the verdict, what it rests on, and the numbers of that basis. Beside a hidden
 * verdict an edition holds neither what it rests on nor that it was held back, so that is hidden and not nothing.
 */
export function headlineFigures(place: EditionPlace, headline: Released<HeadlineShown>): EditionFigure[] {
	const { verdict, basis, isHeldBack, change, p, detectable, matters, imbalance } = headline;
	const isHidden = verdict === 'hidden';
	return [
		{ ...place, value: { kind: 'verdict', field: 'verdict', verdict } },
		{ ...place, value: { kind: 'basis', field: 'basis', basis: isHidden ? 'hidden' : basis } },
		{ ...place, value: { kind: 'held-back', field: 'held-back', isHeldBack: isHidden ? 'hidden' : isHeldBack } },
		...numberRows(place, [
			...contributors('headline-', headline),
			...withLimits('headline-change', change),
			['p', p],
			['detectable', detectable],
			['matters', matters],
			['imbalance', imbalance]
		])
	];
}
