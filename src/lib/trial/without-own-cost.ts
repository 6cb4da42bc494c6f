import { ALL, type Scope } from './estimates.ts';
import type { CostPartsShown } from './site-figures.ts';

/**
 * The municipalities where nothing was booked on the trial itself for the families compared, in their own order: their
 * deliveries may have amounts for other families. Their cost is then told without it, beside others' with it, and a
 * reader has to know. Nothing is said of a municipality where it is hidden.
 */
export function withoutOwnCost(groups: readonly CostPartsShown<'groups'>[]): readonly Scope[] {
	return groups.flatMap(({ scope, group, parts }) => {
		const own = parts.find(({ part }) => part === 'trial')?.after;
		return group === 'indsats' && scope !== ALL && own?.state === 'shown' && own.value === 0 ? [scope] : [];
	});
}
