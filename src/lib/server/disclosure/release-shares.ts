import { ALL, type Scope } from '#lib/trial/estimates.ts';
import type { Figure, WhyNot } from '#lib/trial/released.ts';
import { figure, notEstimable } from './figure.ts';
import { FEWEST_FAMILIES, FEWEST_FOR_CERTAINTY, isSmall } from './thresholds.ts';

/** So many of so many, at one place. */
export interface ShareOf {
	readonly scope: Scope;
	/** Null where nobody delivered the table. */
	readonly whole: number | null;
	readonly part: number;
	/** The families that they are or belong to, where it is persons that are counted. */
	readonly families: number;
	readonly isBarred: boolean;
}

/**
 * A share at each site and of all together.
 *
 * With the whole, which is told elsewhere, a share is a count; so neither those in it nor those left out may be 1-4.
 * Where a site's is hidden, all together is hidden as well: the other sites would give it away.
 */
export function releaseShares(shares: readonly ShareOf[], whyNobody: WhyNot): (scope: Scope) => Figure {
	const everySite = shares.filter(({ scope }) => scope !== ALL).every((one) => !one.whole || isOpen(one));
	return (scope) => {
		const found = shares.find((one) => one.scope === scope);
		if (!found) return notEstimable('no-delivery');
		if (found.whole === null) return notEstimable('not-delivered');
		if (found.whole === 0) return notEstimable(whyNobody);
		return figure(found.part / found.whole, isOpen(found) && (scope !== ALL || everySite));
	};
}

function isOpen({ whole, part, families, isBarred }: ShareOf): boolean {
	const others = (whole ?? 0) - part;
	const isOfEverybody = part === 0 || others === 0;
	const fewest = isOfEverybody ? FEWEST_FOR_CERTAINTY : FEWEST_FAMILIES;
	return families >= fewest && !isSmall(part) && !isSmall(others) && !isBarred;
}
