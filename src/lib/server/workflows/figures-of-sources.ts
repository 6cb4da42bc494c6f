import type { MissingPriceIndex } from '#lib/trial/estimates.ts';
import type { Protocol } from '#lib/trial/protocol.ts';
import type { WarningCount } from '#lib/trial/data-quality-estimates.ts';
import type { ReleasedSet } from '#lib/trial/sets-behind.ts';
import { releasedIn } from '../disclosure/over-time.ts';
import { releaseAudited } from '../disclosure/release-audited.ts';
import { releasePages } from '../disclosure/release-pages.ts';
import type { ReleasedPages } from '../disclosure/released-pages.ts';
import { computeEstimates } from '../indicators/estimates.ts';
import { pageEstimates } from '../indicators/page-estimates.ts';
import { setsBehind } from '../indicators/sets-behind.ts';
import { statusAtStart } from '../indicators/status-at-start.ts';
import type { Store } from '../store/open-store.ts';
import { remembered } from '../store/released-sets.ts';
import { warningCounts } from '../store/warning-counts.ts';
import { dataOf, newestOf, type GroupSource } from './group-sources.ts';

/** All that could be released of some rows by the rules of the gate, and the families behind what they show. */
export interface FiguresOfSources {
	readonly sets: readonly ReleasedSet[];
	/** Every page, audited: that takes most of the time, and only what an edition shows needs it. It hides no less. */
	audited(): Promise<ReleasedPages>;
}

export type Compute = (sources: readonly GroupSource[]) => FiguresOfSources | MissingPriceIndex;

/** Computes the figures of some sources, once for each composition that the views of an edition ask for. */
export function computingFigures(store: Store, protocol: Protocol): Compute {
	const computed = new Map<string, FiguresOfSources | MissingPriceIndex>();
	return (sources) => {
		const composition = sources.map(({ delivery }) => delivery.id).join(' ');
		const figures = computed.get(composition) ?? compute(store, protocol, sources);
		computed.set(composition, figures);
		return figures;
	};
}

function compute(
	store: Store,
	protocol: Protocol,
	sources: readonly GroupSource[]
): FiguresOfSources | MissingPriceIndex {
	const data = dataOf(store, sources);
	const estimates = computeEstimates(data, protocol, { bootstrap: false, together: true });
	if ('missingPriceIndexYear' in estimates) return estimates;
	const more = { ...pageEstimates(data, protocol), warnings: warningsOf(store, sources) };
	const unreleased = { estimates, more, status: statusAtStart(data, protocol), deliveries: newestOf(sources) };
	const sets = releasedIn(setsBehind(data, protocol), releasePages(unreleased));
	let audited: Promise<ReleasedPages> | null = null;
	return {
		sets: sets.map((set) => remembered(store, set)),
		audited: () => (audited ??= releaseAudited(unreleased))
	};
}

/** The warnings of each delivery, once where both groups come from it. */
function warningsOf(store: Store, sources: readonly GroupSource[]): WarningCount[] {
	const numbers = new Map(sources.map(({ municipality, delivery }) => [delivery.id, municipality]));
	return [...numbers].flatMap(([delivery, municipality]) =>
		warningCounts(store, delivery).map((one) => ({ municipality, ...one }))
	);
}
