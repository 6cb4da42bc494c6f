import { isoOfDay } from '#lib/trial/day.ts';
import type { EditionKind } from '#lib/trial/edition.ts';
import type { MissingPriceIndex } from '#lib/trial/estimates.ts';
import type { ReleasedSet } from '#lib/trial/sets-behind.ts';
import { isOutcome, views, type View } from '#lib/trial/views.ts';
import { editionContent, type ViewSettled } from '../disclosure/edition-content.ts';
import { releasedIn } from '../disclosure/over-time.ts';
import { sealEdition, type Sealed } from '../disclosure/seal-edition.ts';
import type { StoredDelivery } from '../store/deliveries.ts';
import type { Store } from '../store/open-store.ts';
import type { ProtocolRecord } from '../store/protocols.ts';
import type { EarlierEdition } from './earlier-editions.ts';
import { editionKind } from './edition-kind.ts';
import { computingFigures } from './figures-of-sources.ts';
import { namedSources, sourcesOf } from './group-sources.ts';
import { settleView, type SettledView } from './settle-view.ts';

/** What an edition is made from, besides the rows. */
export interface EditionInputs {
	readonly deliveries: readonly StoredDelivery[];
	readonly protocol: ProtocolRecord;
	/** The version of the code. */
	readonly code: string;
	/** The editions before it, the newest first. */
	readonly earlier: readonly EarlierEdition[];
	/** What they have released. */
	readonly released: readonly (readonly ReleasedSet[])[];
}

/** An edition that could be: sealed, and what it would release. */
export interface MadeEdition {
	readonly kind: EditionKind;
	readonly sealed: Sealed;
	readonly sets: readonly ReleasedSet[];
}

/**
 * Everything of an edition, from its inputs and nothing else: the same inputs make the same bytes. The views are settled
 * in their order, each beside those that are settled already.
 */
export async function makeEdition(
	store: Store,
	{ deliveries, protocol: record, code, earlier, released }: EditionInputs
): Promise<MadeEdition | MissingPriceIndex> {
	const { protocol, version, sha256 } = record;
	const named = deliveries.map(({ municipality, cutoff, synthetic, sha256: ofFiles }) => ({
		...{ municipality, cutoff: isoOfDay(cutoff), synthetic, sha256: ofFiles }
	}));
	const [before = null] = earlier;
	const contents = earlier.map(({ content }) => content);
	const kind = editionKind(protocol.meetings, named, contents);

	const settled = new Map<View, SettledView>();
	const known = { earlier: released, settled: new Array<readonly ReleasedSet[]>() };
	const compute = computingFigures(store, protocol);
	const today = sourcesOf(deliveries);
	for (const view of views) {
		const stands = before !== null && kind === 'quarterly' && isOutcome(view);
		const now = stands
			? ({ waits: 'next-meeting' } as const)
			: settleView(store, view, { today, compute, before: before?.content ?? null, known });
		if ('missingPriceIndexYear' in now) return now;
		settled.set(view, now);
		if (now.waits === null) known.settled.push(now.sets);
	}
	const about = { kind, protocol: { version, sha256 }, code, deliveries: named };
	const shown = await Promise.all(views.map(async (view) => [view, await audited(settled.get(view))] as const));
	const content = editionContent(about, before, new Map(shown));
	const sets = shown.flatMap(([view, now]) =>
		now.waits === null ? releasedIn(setsOf(settled.get(view)), now.pages) : []
	);
	return { kind, sealed: sealEdition(content), sets };
}

/** The view with its figures audited. */
async function audited(settled: SettledView | undefined): Promise<ViewSettled> {
	if (!settled) throw new RangeError('a view that is not settled');
	if (settled.waits !== null) return settled;
	return { waits: null, sources: namedSources(settled.sources), pages: await settled.figures.audited() };
}

function setsOf(settled: SettledView | undefined): readonly ReleasedSet[] {
	return settled?.waits === null ? settled.sets : [];
}
