import type { Scope } from './estimates.ts';
import type { Measure, MeasurePage } from './measure-page.ts';
import type { Released } from './released.ts';
import { monthMeasures, type MonthMeasure } from './site-estimates.ts';
import type { MonthsShown } from './site-figures.ts';
import type { EffectTarget } from './trial.ts';

/** The change that one municipality's trial has promised. */
export interface PromisedChange {
	/** Three-digit code. */
	readonly municipality: string;
	readonly target: EffectTarget;
}

/**
 * All that the page of a measure is made from: its own view, the months of the same edition, and what the trials had
 * promised in the protocol that the edition was made under.
 */
export interface MeasureInEdition {
	readonly page: Released<MeasurePage>;
	/** Both groups of each municipality; none for a measure that is not told by month. */
	readonly months: readonly Released<MonthsShown>[];
	readonly promised: readonly PromisedChange[];
	/** Of cost, the municipalities where nothing was booked on the trial itself; none for other measures. */
	readonly withoutOwn: readonly Scope[];
}

/** The measure as one that is told by month, or null where it is not. */
export function monthMeasureOf(measure: Measure): MonthMeasure | null {
	return monthMeasures.find((one) => one === measure) ?? null;
}
