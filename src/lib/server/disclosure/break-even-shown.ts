import { breakEven } from '#lib/statistics/break-even.ts';
import type { HeadlineShown } from '#lib/trial/overview.ts';
import type { Released } from '#lib/trial/released.ts';
import type { BreakEvenShown, CostPartShown } from '#lib/trial/site-figures.ts';

/** What was seen of the saving: nothing is said of months beyond. */
const MONTHS = 12;

/**
 * When what the families cost less has paid for what the trial costs, at the change that was found and at either end of
 * its interval.
 *
 * Only from a change that can carry it: a plain fall of families picked for their cost would have come without a trial,
 * and so nothing is saved by it. The change has the trial's own cost in it, so that cost is put back to see the saving; it
 * is spread evenly over the year. Everything in it stands on the pages already, as it was released.
 */
export function breakEvenShown(
	headline: HeadlineShown | undefined,
	own: CostPartShown<string> | undefined
): Released<BreakEvenShown> {
	return breakEvenOf(headline, own) as Released<BreakEvenShown>;
}

function breakEvenOf(headline: HeadlineShown | undefined, own: CostPartShown<string> | undefined): BreakEvenShown {
	const basis = headline?.basis;
	if (!headline || (basis !== 'guarded' && basis !== 'difference'))
		return { state: 'not-estimable', reason: 'no-basis' };
	const { value, lower, upper } = headline.change;
	if (value.state !== 'shown' || lower.state !== 'shown' || upper.state !== 'shown') {
		return { state: 'not-estimable', reason: 'no-figures' };
	}
	// A trial that nobody has booked is not free: there is nothing to pay back, and nothing is known of what there was.
	if (own?.after.state !== 'shown' || own.after.value === 0) return { state: 'not-estimable', reason: 'no-own-cost' };
	const invested = own.after.value;
	const saving = {
		value: invested - value.value,
		lower: invested - upper.value,
		upper: invested - lower.value
	};
	const months = (a: number) => breakEven(invested, new Array<number>(MONTHS).fill(a / MONTHS)).firstMonth;
	return {
		state: 'shown',
		...{ basis, own: invested, saving },
		months: { likeliest: months(saving.value), earliest: months(saving.upper), latest: months(saving.lower) }
	};
}
