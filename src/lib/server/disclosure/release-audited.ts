import { ALL } from '#lib/trial/estimates.ts';
import { auditPages } from './audit/audit-pages.ts';
import { placeOf } from './audit/named.ts';
import { trueCounts } from './audit/true-counts.ts';
import { Barred, type Bar } from './barred.ts';
import { barsInOrder } from './bars-in-order.ts';
import { releasePages } from './release-pages.ts';
import type { ReleasedPages } from './released-pages.ts';
import type { Unreleased } from './unreleased.ts';

/** The counts before the gate, by the names that the audit knows them by. */
type Truths = ReadonlyMap<string, number>;

/**
 * The pages as readers may see them: by the rules of the gate, and audited.
 *
 * From all that is shown every hidden count is solved for. Where one of 1-4 is given away, bars are added, in a fixed
 * order that keeps what matters most, and what the gate hides with them; then all is solved for anew, until nothing is
 * given away. The same figures always end in the same pages. There are only so many bars; should a count be given away
 * under all of them, there are no pages, but an error.
 */
export async function releaseAudited(unreleased: Unreleased): Promise<ReleasedPages> {
	const truths = trueCounts(unreleased);
	for (let bars: readonly Bar[] = []; ;) {
		const pages = releasePages(unreleased, new Barred(bars));
		const [first] = await auditPages(pages, truths);
		if (!first) return pages;
		bars = [...bars, ...(await barsThatHide(first.count, unreleased, truths, bars))];
	}
}

/** The bars that keep one count, besides those that there are: none of them could be left out. */
async function barsThatHide(
	count: string,
	unreleased: Unreleased,
	truths: Truths,
	already: readonly Bar[]
): Promise<readonly Bar[]> {
	const own = new Map([...truths].filter(([name]) => name === count));
	const isKept = async (steps: readonly (readonly Bar[])[]) => {
		const pages = releasePages(unreleased, new Barred([...already, ...steps.flat()]));
		return (await auditPages(pages, own)).length === 0;
	};
	const scopes = [...new Set(unreleased.estimates.flow.map(({ scope }) => scope)), ALL];
	const steps: (readonly Bar[])[] = [];
	for (const step of barsInOrder(placeOf(count), scopes)) {
		steps.push(step);
		if (await isKept(steps)) {
			const needed = await without(steps, isKept);
			return (
				await without(
					needed.flat().map((bar) => [bar]),
					isKept
				)
			).flat();
		}
	}
	throw new Error('a hidden count can be worked out whatever else is hidden');
}

/** What is left when all that is not needed is taken away, beginning with what readers miss most. */
async function without<T>(
	parts: readonly T[],
	isEnough: (parts: readonly T[]) => Promise<boolean>
): Promise<readonly T[]> {
	let left = parts;
	for (const part of parts.toReversed()) {
		const fewer = left.filter((one) => one !== part);
		if (await isEnough(fewer)) left = fewer;
	}
	return left;
}
