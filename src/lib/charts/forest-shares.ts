import { placeName } from '#lib/i18n/place-name.ts';
import type { Words } from '#lib/i18n/words.ts';
import type { Cell, SharesOfGroup, Uncertain } from '#lib/trial/overview.ts';
import type { Released } from '#lib/trial/released.ts';
import type { ForestLane, ForestPlace } from './forest-chart.ts';
import { insteadBeside } from './forest-places.ts';

/** The shares back in work after 6 and 12 months, place by place, both groups. */
export function sharePlaces(cells: readonly Released<Cell<SharesOfGroup>>[], words: Words): readonly ForestPlace[] {
	const { lanes, groups, after6, after12 } = words.t.overview;
	return cells.map((cell) => {
		const placeLanes = (['indsats', 'sammenligning'] as const).flatMap((group) => {
			const quiet = group === 'sammenligning';
			const { after6Months, after12Months } = cell[group];
			return [
				...lane(after6Months, { label: lanes.after6[group], name: `${groups[group]}, ${after6}`, quiet }, words),
				...lane(after12Months, { label: lanes.after12[group], name: `${groups[group]}, ${after12}`, quiet }, words)
			];
		});
		return {
			...{ scope: cell.scope, name: placeName(words, cell.scope), matters: null, lanes: placeLanes },
			instead: insteadBeside(placeLanes, cell.indsats.after12Months.value, words)
		};
	});
}

function lane(
	{ value, lower, upper }: Released<Uncertain>,
	look: Pick<ForestLane, 'label' | 'name' | 'quiet'>,
	{ numbers }: Words
): readonly ForestLane[] {
	if (value.state !== 'shown' || lower.state !== 'shown' || upper.state !== 'shown') return [];
	const interval = [lower.value, upper.value] as const;
	return [{ ...look, marked: false, value: value.value, interval, said: numbers.percent(value.value), figure: value }];
}
