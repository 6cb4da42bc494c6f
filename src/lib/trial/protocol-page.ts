import type { Service } from './code-lists.ts';
import type { Measure } from './measure-page.ts';
import type { OutcomesKnown } from './outcomes-known.ts';
import type { ProtocolChange } from './protocol-changes.ts';
import type { PartOfCode, PriceIndex, Protocol } from './protocol.ts';
import type { MeasureWindows } from './protocol-windows.ts';
import type { SmallestChange } from './smallest-change.ts';

/** How one measure is registered. */
export interface MeasureShown extends MeasureWindows {
	readonly measure: Measure;
	/** These two are null for the measures of time, which carry no verdict. */
	readonly betterWhen: 'lower' | 'higher' | null;
	readonly smallestChange: SmallestChange | null;
}

/** A version of the protocol, and in what it differs from the one before. */
export interface ProtocolVersionShown {
	readonly version: number;
	readonly sha256: string;
	/** ISO, UTC. */
	readonly registeredAt: string;
	/** Null for the first. */
	readonly reason: string | null;
	/** The newest delivery of each municipality in which outcomes could be seen by then. */
	readonly outcomesKnown: readonly OutcomesKnown[];
	readonly changes: readonly ProtocolChange[];
}

/** What was settled beforehand, as the page of the protocol shows it. No figure of any family is in it. */
export interface ProtocolPage extends Pick<
	Protocol,
	'trials' | 'priceYear' | 'unitPrices' | 'questionnaires' | 'meetings' | 'disclosure' | 'verdicts' | 'views'
> {
	readonly version: number;
	readonly sha256: string;
	readonly registeredAt: string;
	/** What this version of the code does otherwise than the protocol says. */
	readonly differsFromCode: readonly PartOfCode[];
	readonly measures: readonly MeasureShown[];
	readonly excludedServices: readonly Service[];
	readonly priceIndex: Omit<PriceIndex, 'values'> & {
		readonly values: readonly (readonly [year: number, value: number])[];
	};
	/** The newest first. */
	readonly versions: readonly ProtocolVersionShown[];
}
