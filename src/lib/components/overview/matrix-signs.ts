import type { Cell, ChangeOfGroup, HeadlineShown, Overview, SharesOfGroup } from '#lib/trial/overview.ts';
import type { Figure, Released } from '#lib/trial/released.ts';

/** What is said once under the matrix, in the order in which it is said there. */
export const noted = ['selected', 'held-back', 'comparison'] as const;
export type Noted = (typeof noted)[number];

/** The sign that a cell has where it is said of it. */
export const signs: Readonly<Record<Noted, string>> = { selected: '*', 'held-back': '†', comparison: '‡' };

type ChangeCell = Released<Cell<ChangeOfGroup>>;
type ShareCell = Released<Cell<SharesOfGroup>>;

/** What has to be known of a change to read it. */
export function notedOfChange(cell: ChangeCell, headline: Released<HeadlineShown> | undefined): readonly Noted[] {
	const own = cell.indsats.plain.change.value;
	return noted.filter((one) => {
		if (one === 'selected') return own.state === 'shown' && cell.indsats.guarded !== null;
		if (one === 'held-back') return headline?.isHeldBack ?? false;
		return own.state === 'shown' && !isSaid(cell.sammenligning.plain.change.value);
	});
}

/** What has to be known of a share to read it. */
export function notedOfShare({ indsats, sammenligning }: ShareCell): readonly Noted[] {
	const isOpen = indsats.after12Months.value.state === 'shown' && !isSaid(sammenligning.after12Months.value);
	return isOpen ? ['comparison'] : [];
}

/** What some cell of the matrix has a sign for. */
export function notedInMatrix({ indicators, headlines }: Released<Overview>): readonly Noted[] {
	const inCells = indicators.flatMap(({ series }) =>
		series.flatMap((one) =>
			one.kind === 'share'
				? one.cells.flatMap(notedOfShare)
				: one.cells.flatMap((cell) => notedOfChange(cell, headlineOf(headlines, one.measure, cell.scope)))
		)
	);
	return noted.filter((one) => inCells.includes(one));
}

/** What is told of a measure at a place; the measures of time have none. */
export function headlineOf(
	headlines: readonly Released<HeadlineShown>[],
	measure: string,
	scope: string
): Released<HeadlineShown> | undefined {
	return headlines.find((one) => one.measure === measure && one.scope === scope);
}

/** Whether a comparison group's figure needs no words: it is drawn, or its column has said that there is none. */
function isSaid(figure: Released<Figure>): boolean {
	return figure.state === 'shown' || (figure.state === 'not-estimable' && figure.reason === 'no-families');
}
