import type { Words } from '#lib/i18n/words.ts';
import type { Group } from '#lib/trial/code-lists.ts';
import type { Scope } from '#lib/trial/estimates.ts';
import type { Overview } from '#lib/trial/overview.ts';
import type { Figure, Released } from '#lib/trial/released.ts';
import { elements } from '#lib/trial/site-estimates.ts';
import type { MountingUp, SiteFigures } from '#lib/trial/site-figures.ts';

/** One thing that can be seen before the year is over, place by place. */
export interface UnderWayRow {
	readonly name: string;
	/** What is said of a place: a figure with its form, a line as far as it is drawn, or nothing. */
	readonly cells: readonly (UnderWayCell | null)[];
}

export type UnderWayCell =
	| { readonly figure: Released<Figure>; readonly format: (value: number) => string }
	| { readonly mounted: Released<MountingUp> };

interface Shown {
	readonly overview: Released<Overview>;
	readonly sites: Released<SiteFigures>;
}

const groups = ['indsats', 'sammenligning'] as const;

/** How the trial is carried out at each place. */
export function carriedOutRows({ sites }: Shown, places: readonly Scope[], words: Words): readonly UnderWayRow[] {
	const { carriedOut: texts } = words.t.sites;
	const count = (value: number) => words.numbers.decimal(value, 0);
	const share = (value: number) => words.numbers.percent(value);
	const mean = (value: number) => words.numbers.decimal(value, 1);
	const of = (place: Scope) => sites.carriedOut.find(({ scope }) => scope === place);
	const row = (
		name: string,
		figureOf: (place: Scope) => Released<Figure> | undefined,
		format: (value: number) => string
	) => ({ name, cells: places.map((place) => cellOf(figureOf(place), format)) });
	return [
		...elements.map((element) =>
			row(
				texts.elements[element],
				(place) => of(place)?.elements.find((one) => one.element === element)?.count,
				(value) => texts.families(count(value))
			)
		),
		row(texts.withoutElement, (place) => of(place)?.withoutElement, share),
		row(texts.coordinatorInTime, (place) => of(place)?.coordinatorInTime, share),
		row(texts.coordinators, (place) => of(place)?.coordinators, mean),
		row(
			texts.daysToPlan,
			(place) => of(place)?.daysToPlan,
			(value) => texts.days(count(value))
		),
		row(texts.plansHalfway, (place) => of(place)?.plansHalfway, mean)
	];
}

/** What is known of both groups so far: work, contact persons, and what families have cost. */
export function followUpRows(shown: Shown, places: readonly Scope[], words: Words): readonly UnderWayRow[] {
	const { underWay } = words.t.progress;
	const { contactsHalfway } = words.t.sites.carriedOut;
	const name = (group: Group) => words.t.overview.groups[group];
	const share = (value: number) => words.numbers.percent(value);
	const mean = (value: number) => words.numbers.decimal(value, 1);
	const back = (title: (group: string) => string, month: 'after6Months' | 'after12Months') =>
		groups.map((group) => ({
			name: title(name(group)),
			cells: places.map((place) => cellOf(sharesAt(shown, place)?.[group][month].value, share))
		}));
	return [
		...back(underWay.back6, 'after6Months'),
		...back(underWay.back12, 'after12Months'),
		...groups.map((group) => ({
			name: contactsHalfway(name(group)),
			cells: places.map((place) => cellOf(inGroup(shown.sites.halfway, place, group)?.contactPersons, mean))
		})),
		...groups.map((group) => ({
			name: underWay.cost(name(group)),
			cells: places.map((place) => {
				const mounted = inGroup(shown.sites.followed, place, group)?.cost;
				return mounted ? { mounted } : null;
			})
		}))
	];
}

function cellOf(figure: Released<Figure> | undefined, format: (value: number) => string): UnderWayCell | null {
	return figure ? { figure, format } : null;
}

function sharesAt({ overview }: Shown, place: Scope) {
	const series = overview.indicators.flatMap((indicator) => indicator.series).find(({ kind }) => kind === 'share');
	return series?.kind === 'share' ? series.cells.find(({ scope }) => scope === place) : undefined;
}

function inGroup<T extends { readonly scope: Scope; readonly group: Group }>(
	list: readonly T[],
	place: Scope,
	group: Group
): T | undefined {
	return list.find((one) => one.scope === place && one.group === group);
}
