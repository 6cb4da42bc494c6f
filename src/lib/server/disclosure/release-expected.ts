import type { MeasurePage } from '#lib/trial/measure-page.ts';
import type { HeadlineMeasure } from '#lib/trial/measures.ts';
import type { Cell, ChangeOfGroup } from '#lib/trial/overview.ts';
import { allowances } from './allowances.ts';
import type { Barred } from './barred.ts';
import { figure } from './figure.ts';
import type { Unreleased } from './unreleased.ts';
import { isTooFewForAFigure } from './thresholds.ts';

/**
 * What the selection alone would do, wherever families of the trial were selected on the measure.
 *
 * It is a mean over the touched families that have both changes, so it is they who must be ten. With the plain
 * and the guarded change beside it, it also tells of the touched families that have a plain change only (they
 * must be none, or ten as well), and how many are touched: so neither they nor the others may be few.
 */
export function releaseExpected(
	{ estimates, more }: Pick<Unreleased, 'estimates' | 'more'>,
	cells: readonly Cell<ChangeOfGroup>[],
	measure: HeadlineMeasure,
	bars: Barred
): MeasurePage['expectedByChance'] {
	const sets = more.selected.filter((one) => one.measure === measure && one.group === 'indsats');
	const may = allowances(
		sets.map((one) => {
			const { scope, touched, guarded } = one;
			const without = touched - guarded;
			const pairs = estimates.paired.find(
				(pair) => pair.measure === measure && pair.scope === scope && pair.group === 'indsats' && pair.basis === 'plain'
			);
			return {
				scope,
				families: guarded,
				within: [touched, pairs?.n ?? 0],
				barred: isTooFewForAFigure(without) || bars.hasOf('expected-by-chance', measure, one)
			};
		})
	);
	return cells.flatMap(({ scope, indsats: { plain, guarded } }) => {
		if (!guarded) return [];
		const record = estimates.headline.find(
			(one) => one.measure === measure && one.scope === scope && one.group === 'indsats'
		);
		const areOpen = [plain, guarded].every(({ change }) => change.value.state === 'shown');
		const mayBeShown = areOpen && may(scope).figures && may(scope).count;
		return [{ scope, change: figure(record?.expectedByChance ?? null, mayBeShown, 'no-pairs') }];
	});
}
