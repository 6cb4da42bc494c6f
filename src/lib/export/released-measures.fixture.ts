import type { HeadlineMeasure } from '#lib/trial/measures.ts';
import type { Cell, ChangeOfGroup, HeadlineShown, SharesOfGroup } from '#lib/trial/overview.ts';
import type { Released } from '#lib/trial/released.ts';
import { madeUpEdition } from './edition.fixture.ts';

/** A headline and the cell that its change is in. */
export interface MadeUpMeasure {
	readonly headline: HeadlineShown;
	readonly cell: Cell<ChangeOfGroup>;
}

/** What is made up of one measure as readers get it: out of a sealed edition, in the same order. */
export function releasedMeasures(
	measure: HeadlineMeasure,
	made: readonly MadeUpMeasure[]
): readonly { readonly headline: Released<HeadlineShown>; readonly cell: Released<Cell<ChangeOfGroup>> }[] {
	const edition = madeUpEdition((views) => {
		const { figures } = views[`measure:${measure}`];
		figures.headlines = made.map(({ headline }) => ({ ...headline }));
		figures.series = { kind: 'change', measure, cells: made.map(({ cell }) => ({ ...cell })) };
	});
	const { headlines, series } = edition.views[`measure:${measure}`].figures;
	if (series.kind !== 'change') throw new Error('another kind of series');
	return series.cells.flatMap((cell, index) => {
		const headline = headlines[index];
		return headline ? [{ headline, cell }] : [];
	});
}

/** The durations of one place as readers get them. */
export function releasedDurations(cell: Cell<ChangeOfGroup>): Released<Cell<ChangeOfGroup>> {
	const edition = madeUpEdition((views) => {
		const { figures } = views['measure:service-duration'];
		figures.series = { kind: 'change', measure: 'service-duration', cells: [{ ...cell }] };
	});
	const { series } = edition.views['measure:service-duration'].figures;
	const [released] = series.kind === 'change' ? series.cells : [];
	if (!released) throw new Error('no durations');
	return released;
}

/** The shares back in work of one place as readers get them. */
export function releasedShares(cell: Cell<SharesOfGroup>): Released<Cell<SharesOfGroup>> {
	const edition = madeUpEdition((views) => {
		const { figures } = views['measure:return-to-work'];
		figures.series = { kind: 'share', measure: 'return-to-work', cells: [{ ...cell }] };
	});
	const { series } = edition.views['measure:return-to-work'].figures;
	const [released] = series.kind === 'share' ? series.cells : [];
	if (!released) throw new Error('no shares');
	return released;
}
