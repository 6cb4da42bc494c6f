import { concentration } from '#lib/statistics/concentration.ts';
import { ALL } from '#lib/trial/estimates.ts';
import { headlineMeasures, type HeadlineMeasure } from '#lib/trial/measures.ts';
import type { Overview } from '#lib/trial/overview.ts';
import type { Released } from '#lib/trial/released.ts';
import { partings, type PartOfAll, type Parting } from '#lib/trial/target-group-estimates.ts';
import type { PartedMeasure, PartShown } from '#lib/trial/target-groups-page.ts';
import type { Barred } from './barred.ts';
import { isAtABound } from './bounds.ts';
import { isDominated } from './dominated.ts';
import { figure, uncertain } from './figure.ts';
import { smallestCut, type Overlap } from './smallest-cut.ts';
import { FEWEST_FAMILIES } from './thresholds.ts';

/** The parts of the trial's families that are shown, by measure and parting. */
type Shown = ReadonlyMap<string, ReadonlySet<string>>;

/**
 * How the parts of the trial's families changed, for each measure and each way to part them.
 *
 * All together stands beside the parts, and so do the sites. So a part is shown only where all together is; and what is
 * left of all together without the shown parts, or of a shown part without the sites that it lies in, must be nobody or
 * ten families. As long as it is fewer, the smallest part that is shown is hidden as well. Parted by half-year, the
 * families must not be singled out beside the target groups either.
 */
export function releaseParts(
	parts: readonly PartOfAll[],
	overview: Released<Overview>,
	barred: Barred
): Readonly<Record<Parting, readonly PartedMeasure[]>> {
	const shown = shownParts(parts, overview, barred);
	const of = (parting: Parting): PartedMeasure[] =>
		headlineMeasures.map((measure) => ({
			measure,
			isSelectedOn: isSelectedOn(overview, measure),
			parts: parts
				.filter((part) => part.parting === parting && part.measure === measure)
				.map((part) => release(part, shown.get(keyOf(part))?.has(part.code) ?? false))
		}));
	return { 'target-group': of('target-group'), start: of('start') };
}

/** Whether the plain change of all the trial's families is shown, and so that of every site. */
export function isAllOpen(overview: Released<Overview>, measure: HeadlineMeasure): boolean {
	const plain = changesOf(overview, measure)?.find(({ scope }) => scope === ALL)?.indsats.plain;
	return plain?.change.value.state === 'shown' && plain.families.state === 'shown';
}

/** Whether families of the trial were selected on the measure somewhere. */
export function isSelectedOn(overview: Released<Overview>, measure: HeadlineMeasure): boolean {
	return changesOf(overview, measure)?.some(({ indsats }) => indsats.guarded !== null) ?? false;
}

function changesOf({ indicators }: Released<Overview>, measure: HeadlineMeasure) {
	const series = indicators.flatMap((one) => [...one.series]).find((one) => one.measure === measure);
	return series?.kind === 'change' ? series.cells : undefined;
}

function keyOf({ parting, measure }: Pick<PartOfAll, 'parting' | 'measure'>): string {
	return `${parting} ${measure}`;
}

function shownParts(parts: readonly PartOfAll[], overview: Released<Overview>, barred: Barred): Shown {
	const shown = new Map<string, ReadonlySet<string>>();
	const isBarred = barred.has('parts', { scope: ALL, group: 'indsats' });
	for (const measure of headlineMeasures) {
		for (const parting of partings) {
			const own = parts.filter((part) => part.parting === parting && part.measure === measure);
			const isNone = isBarred || !isAllOpen(overview, measure);
			shown.set(keyOf({ parting, measure }), isNone ? new Set() : openParts(own, measure, shown));
		}
	}
	return shown;
}

/** The parts that may be shown beside all together, the sites, and what is shown of the partings before. */
function openParts(parts: readonly PartOfAll[], measure: HeadlineMeasure, before: Shown): ReadonlySet<string> {
	let open = parts.filter(isOpenAlone).toSorted((a, b) => b.n - a.n || (a.code < b.code ? -1 : 1));
	while (open.length > 0 && !areOpenTogether(parts, open, measure, before)) open = open.slice(0, -1);
	return new Set(open.map(({ code }) => code));
}

function isOpenAlone(part: PartOfAll): boolean {
	return part.n >= FEWEST_FAMILIES && part.reason !== 'zero-spread' && !isAtABound(part) && !isOfTwo([part]);
}

function areOpenTogether(
	parts: readonly PartOfAll[],
	open: readonly PartOfAll[],
	measure: HeadlineMeasure,
	before: Shown
): boolean {
	const nameOf = (part: PartOfAll) => (open.includes(part) ? part.code : REST);
	const rest = parts.filter((part) => !open.includes(part));
	const bySite = parts.flatMap((part) =>
		part.sites.map(({ scope, families }): Overlap => ({ one: nameOf(part), other: scope, families }))
	);
	const isBesideOthers = partings.every((parting) => {
		const shown = before.get(keyOf({ parting, measure }));
		const overlaps = parts.flatMap((part) =>
			part.others
				.filter((other) => other.parting === parting)
				.map(({ code, families }) => ({ one: nameOf(part), other: shown?.has(code) ? code : REST, families }))
		);
		return shown === undefined || smallestCut(overlaps) >= FEWEST_FAMILIES;
	});
	return isBesideOthers && smallestCut(bySite) >= FEWEST_FAMILIES && !isOfTwo(rest);
}

/** What is not shown is known together: it is all that is left. */
const REST = '';

/** Whether two families make up nearly all of what these parts cost, before or after. */
function isOfTwo(parts: readonly PartOfAll[]): boolean {
	if (!parts.some(({ measure }) => measure === 'cost')) return false;
	return (['before', 'after'] as const).some((when) =>
		isDominated(concentration(parts.flatMap(({ amounts }) => amounts[when])))
	);
}

function release({ code, n, before, after, change, lower, upper, reason }: PartOfAll, isShown: boolean): PartShown {
	const mayBeShown = n === 0 || isShown;
	return {
		code,
		families: n === 0 ? { state: 'not-estimable', reason: 'no-pairs' } : figure(n, isShown),
		before: figure(before, mayBeShown),
		after: figure(after, mayBeShown),
		change: uncertain(change, [lower, upper], mayBeShown, reason)
	};
}
