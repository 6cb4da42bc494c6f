import { LinearSpan } from './over-time-span.ts';
import type { History } from './over-time-histories.ts';

/**
 * The few families that sets single out together, if they do: with some weights for the sets (2 times this one less those
 * two ...) everybody else cancels. Null where no weights leave 1 to `few` families, or where the first `earlier` sets
 * single out the same ones without the others.
 *
 * Weights under which a family cancels are those at right angles to each of its versions, written as 1 for every
 * set that holds it. So the rest cancels under some weights, and not everybody, where the versions of the rest
 * span less than those of all. Who is among the few is tried out: a family either cancels or is one of them, and there
 * are not many choices, as every one that cancels takes a dimension.
 */
export function familiesSingledOut(
	histories: readonly History[],
	earlier: number,
	few: number
): readonly History[] | null {
	// Larger ones first: they must cancel anyway.
	const inOrder = histories.toSorted((a, b) => b.families - a.families);
	const everybody = spanOf(inOrder);
	const among = (cancelled: LinearSpan, rest: readonly History[], chosen: readonly History[]): typeof chosen | null => {
		if (cancelled.rank === everybody.rank) return null;
		const left = few - chosen.reduce((sum, { families }) => sum + families, 0);
		const undecided = rest.filter(({ versions }) => versions.some((version) => !cancelled.has(version)));
		const [next, ...others] = undecided;
		if (!next) return isNews(histories, chosen, earlier) ? chosen : null;
		if (next.families <= left && areFarApart(cancelled, undecided, left, everybody.rank)) return null;
		const found = among(cancelled.with(next.versions), others, chosen);
		if (found || next.families > left) return found;
		return among(cancelled, others, [...chosen, next]);
	};
	return among(new LinearSpan(), inOrder, []);
}

function spanOf(histories: readonly History[]): LinearSpan {
	return new LinearSpan().with(histories.flatMap(({ versions }) => versions));
}

/**
 * Whether there are more than `left` groups of histories, none of them in two, so that all cancels where one of the
 * groups does. Then as many families as `left` cannot be singled out: they would leave a group untouched.
 */
function areFarApart(cancelled: LinearSpan, histories: readonly History[], left: number, all: number): boolean {
	let unused = histories;
	for (let groups = 0; groups <= left; groups += 1) {
		let span = cancelled;
		unused = unused.filter(({ versions }) => {
			const wider = span.with(versions);
			if (wider.rank === span.rank) return true;
			span = wider;
			return false;
		});
		if (span.rank < all) return false;
	}
	return true;
}

/** Whether all sets tell more of the chosen than the earlier ones have told already. */
function isNews(histories: readonly History[], chosen: readonly History[], earlier: number): boolean {
	const toldBy = (sets: (place: number) => boolean) => {
		const seen = histories.map((one) => ({ one, versions: one.versions.map((version) => version.filter(sets)) }));
		const others = seen.filter(({ one }) => !chosen.includes(one));
		const rankOf = (some: typeof seen) => new LinearSpan().with(some.flatMap(({ versions }) => versions)).rank;
		return rankOf(seen) - rankOf(others);
	};
	return toldBy(() => true) > toldBy((place) => place < earlier);
}
