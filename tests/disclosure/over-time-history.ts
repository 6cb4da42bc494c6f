import fc from 'fast-check';
import { ALL } from '#lib/trial/estimates.ts';
import type { Key } from '#lib/trial/records.ts';
import type { ReleasedSet } from '#lib/trial/sets-behind.ts';
import type { View } from '#lib/trial/views.ts';

/** What happens at one site in a quarter. Who leaves or is corrected is named by a place among those that are there. */
interface Quarter {
	readonly arrivals: number;
	readonly leaving: readonly number[];
	readonly corrected: readonly number[];
}

interface SiteHistory {
	readonly families: number;
	readonly quarters: readonly Quarter[];
}

/** A rule that says which of the views that would move must wait. */
export type Rule = (
	now: readonly ReleasedSet[],
	earlier: readonly (readonly ReleasedSet[])[]
) => ReadonlyMap<View, unknown>;

const QUARTERS = 8;
const places = (most: number) => fc.array(fc.nat(1000), { maxLength: most });

/** A site over two years: a few come, go and are corrected, and now and then a whole year's registers are. */
export function siteHistory(families: { readonly min: number; readonly max: number }): fc.Arbitrary<SiteHistory> {
	const quarter = fc.record({
		arrivals: fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 8 })),
		leaving: fc.oneof(fc.constant([]), places(2), places(7)),
		corrected: fc.oneof(fc.constant([]), places(3), places(12))
	});
	return fc.record({
		families: fc.integer(families),
		quarters: fc.array(quarter, { minLength: QUARTERS, maxLength: QUARTERS })
	});
}

interface Present {
	value: string;
	readonly since: number;
}

/** Each quarter's families at a site, with their values. */
function quartersOf({ families, quarters }: SiteHistory, firstNumber: Key): ReadonlyMap<Key, Present>[] {
	let next = firstNumber;
	const present = new Map<Key, Present>();
	const arrive = (count: number, since: number) => {
		for (let family = 0; family < count; family += 1) present.set(next++, { value: 'first', since });
	};
	const at = (place: number) => [...present.keys()][place % present.size] ?? NaN;
	arrive(families, -QUARTERS);
	return quarters.map(({ arrivals, leaving, corrected }, quarter) => {
		for (const place of leaving) present.delete(at(place));
		for (const place of corrected) {
			const family = present.get(at(place));
			if (family) family.value = `corrected in ${quarter}`;
		}
		arrive(arrivals, quarter);
		return new Map([...present].map(([family, { value, since }]) => [family, { value, since }]));
	});
}

const FEWEST_FAMILIES = 10;
const QUARTERS_OF_A_PAIR = 4;

/**
 * What each quarter's edition releases of the cost before, at its sites and all together: of everybody at the start, and
 * every second quarter of those with a pair. As by the gate, each mean is of ten or more, and so is what is left of the
 * one when the other is taken away; all together is shown where every site is.
 */
export function editionsOf(sites: readonly SiteHistory[], rule: Rule): ReleasedSet[][] {
	const bySite = sites.map((site, index) => quartersOf(site, 1 + index * 1000));
	const editions: ReleasedSet[][] = [];
	for (let quarter = 0; quarter < QUARTERS; quarter += 1) {
		const places = bySite.map((quarters) => {
			const start = [...(quarters[quarter] ?? [])];
			return { start, pairs: start.filter(([, { since }]) => since <= quarter - QUARTERS_OF_A_PAIR) };
		});
		const isApart = places.every(
			({ start, pairs }) => pairs.length === start.length || start.length - pairs.length >= FEWEST_FAMILIES
		);
		const now = [
			...(quarter % 2 === 0
				? setsOf(
						'measure:cost',
						places.map(({ pairs }) => pairs)
					)
				: []),
			...(isApart
				? setsOf(
						'start:cost',
						places.map(({ start }) => start)
					)
				: [])
		];
		const waiting = rule(now, editions);
		editions.push(now.filter(({ view }) => !waiting.has(view)));
	}
	return editions;
}

function setsOf(view: View, sites: readonly (readonly [Key, Present][])[]): ReleasedSet[] {
	const set = (scope: string, families: readonly [Key, Present][]): ReleasedSet => ({
		...({ view, scope, group: 'indsats', quantity: 'cost before' } as const),
		parts: new Map(families.map(([family, { value }]) => [family, value]))
	});
	const shown = sites
		.map((families, index) => set(`site ${index}`, families))
		.filter(({ parts }) => parts.size >= FEWEST_FAMILIES);
	return shown.length === sites.length ? [...shown, set(ALL, sites.flat())] : shown;
}
