import type { EditionContent } from '#lib/trial/edition.ts';
import { monthMeasureOf, type MeasureInEdition, type PromisedChange } from '#lib/trial/measure-in-edition.ts';
import { measureOf, type Measure } from '#lib/trial/measure-page.ts';
import { withoutOwnCost } from '#lib/trial/without-own-cost.ts';
import type { ReleasedPages } from '../disclosure/released-pages.ts';
import type { Store } from '../store/open-store.ts';
import { protocolOf } from '../store/protocols.ts';

interface Pages {
	readonly pages: ReleasedPages;
	readonly content: { readonly protocol: Pick<EditionContent['protocol'], 'version'> };
}

const madeOnce = new WeakMap<ReleasedPages, Map<Measure, MeasureInEdition>>();

/**
 * The page of a measure as an edition has it; null where the address names none. The same object as long as the pages
 * are the same, so that charts need not be drawn anew.
 */
export function showMeasure(store: Store, { pages, content }: Pages, name: string): MeasureInEdition | null {
	const measure = measureOf(name);
	const page = measure && pages.measures.get(measure);
	if (!measure || !page) return null;
	const made = madeOnce.get(pages) ?? new Map<Measure, MeasureInEdition>();
	madeOnce.set(pages, made);
	const byMonth = monthMeasureOf(measure);
	const whole = made.get(measure) ?? {
		...{ page, months: byMonth === null ? [] : pages.sites.months[byMonth] },
		promised: promisedOf(store, content.protocol.version, measure),
		withoutOwn: measure === 'cost' ? withoutOwnCost(pages.sites.costs.groups) : []
	};
	made.set(measure, whole);
	return whole;
}

/** What the trials promise of a measure, by the protocol of that version. */
function promisedOf(store: Store, version: number, measure: Measure): readonly PromisedChange[] {
	const trials = protocolOf(store, version)?.protocol.trials ?? [];
	return trials.flatMap(({ municipality, effectTargets }) => {
		const target = effectTargets?.find((one) => one.measure === measure);
		return target ? [{ municipality, target }] : [];
	});
}
