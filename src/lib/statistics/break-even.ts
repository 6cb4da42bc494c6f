import { finiteOrNull } from './finite-or-null.ts';

/** When an investment has paid for itself. Months are counted from 1; null where it has not. */
export interface BreakEven {
	/** The savings so far minus the investment, at the end of each month. */
	readonly net: readonly (number | null)[];
	/** The first month that ends with all of it saved. */
	readonly firstMonth: number | null;
	/** The first month from which on it stays saved, as far as the months reach. */
	readonly lastingMonth: number | null;
	/** When in the first month, the saving spread evenly over it. */
	readonly interpolated: number | null;
}

/**
 * The month in which the savings of all months so far have paid for an investment.
 *
 * Savings can turn into losses again: the first month is then a passing moment, and the lasting
 * one is what matters. It can only speak of the months there are; nothing is extended beyond them.
 */
export function breakEven(investment: number, savings: readonly number[]): BreakEven {
	const net: number[] = [];
	let saved = 0;
	let lost = 0;
	for (const saving of savings) {
		// Kahan and Neumaier's sum: it must not be rounding that keeps a net of zero below zero.
		const sum = saved + saving;
		lost += Math.abs(saved) >= Math.abs(saving) ? saved - sum + saving : saving - sum + saved;
		saved = sum;
		net.push(saved + lost - investment);
	}
	const known = net.map(finiteOrNull);
	if (known.includes(null)) return { net: known, firstMonth: null, lastingMonth: null, interpolated: null };
	const first = net.findIndex((value) => value >= 0);
	const lasting = net.findLastIndex((value) => value < 0) + 1;
	return {
		net: known,
		firstMonth: first === -1 ? null : first + 1,
		lastingMonth: lasting === net.length ? null : lasting + 1,
		interpolated: first === -1 ? null : finiteOrNull(momentWithin(first, net, investment))
	};
}

function momentWithin(first: number, net: readonly number[], investment: number): number {
	const from = net[first - 1] ?? -investment;
	const to = net[first] ?? NaN;
	// Nothing to pay back: paid for before the first month began.
	return from >= 0 ? first : first + -from / (to - from);
}
