import { compareEditions } from '#lib/export/compare-editions.ts';
import { sinceLast, type SinceLast } from '#lib/report/since-last.ts';
import type { EditionStamp, WaitingView } from '#lib/trial/edition.ts';
import type { FlowShown } from '#lib/trial/measure-page.ts';
import type { Overview } from '#lib/trial/overview.ts';
import type { Released } from '#lib/trial/released.ts';
import type { SiteFigures } from '#lib/trial/site-figures.ts';
import type { Trial } from '#lib/trial/trial.ts';
import type { Store } from '../store/open-store.ts';
import { protocolOf } from '../store/protocols.ts';
import type { ShownEdition } from './current-edition.ts';
import { showEditions, type NumberedEdition } from './show-editions.ts';

/** All that the overview of an edition, or of the draft of one, shows. */
export interface OverviewShown {
	readonly stamp: EditionStamp;
	readonly waiting: readonly WaitingView[];
	readonly overview: Released<Overview>;
	readonly flow: readonly Released<FlowShown>[];
	readonly sites: Released<SiteFigures>;
	/** As they stood in the version of the protocol that the edition was made under. */
	readonly trials: readonly Trial[];
	/** Null for the first edition. */
	readonly since: SinceLast | null;
}

/** The overview, and what it shows otherwise than that of the edition before. */
export function showOverview(store: Store, edition: ShownEdition): OverviewShown {
	const { stamp, waiting, pages, content } = edition;
	const before = editionBefore(store, stamp.number);
	return {
		...{ stamp, waiting, overview: pages.overview, sites: pages.sites },
		flow: content.views.flow.figures,
		trials: protocolOf(store, content.protocol.version)?.protocol.trials ?? [],
		since: before && sinceLast({ against: before.number, views: compareEditions(before.content, content) })
	};
}

/** The one that it supersedes: of a draft the newest. */
function editionBefore(store: Store, number: string | null): NumberedEdition | null {
	const all = showEditions(store);
	const place = number === null ? 0 : all.findIndex((one) => one.number === number) + 1;
	return all[place] ?? null;
}
