import type { Measure } from './measure-page.ts';

/** Days or calendar months from the first to the last, counted from the start of the family's trial, which is 0. */
export interface WindowShown {
	readonly unit: 'day' | 'month';
	readonly first: number;
	readonly last: number;
}

/** When a measure is counted. `before` is null where nothing is counted in days before the start. */
export interface MeasureWindows {
	readonly before: WindowShown | null;
	readonly after: WindowShown;
}

export type ProtocolWindows = Readonly<Record<Measure, MeasureWindows>>;

const days = (first: number, last: number): WindowShown => ({ unit: 'day', first, last });
const months = (first: number, last: number): WindowShown => ({ unit: 'month', first, last });
const years: MeasureWindows = { before: days(-365, -1), after: days(0, 364) };

/** The windows as they were registered for the trial. */
export const registeredWindows: ProtocolWindows = {
	'service-duration': years,
	'service-days': years,
	'return-to-work': { before: null, after: days(1, 364) },
	'self-support': years,
	'contact-points': { before: days(-90, -1), after: days(275, 364) },
	cost: { before: months(-12, -1), after: months(0, 11) },
	satisfaction: { before: null, after: days(275, 456) }
};
