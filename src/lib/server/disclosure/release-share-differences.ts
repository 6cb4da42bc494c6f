import { ALL, type Estimates, type Scope } from '#lib/trial/estimates.ts';
import type { DifferenceShown } from '#lib/trial/measure-page.ts';
import type { Cell, SharesOfGroup } from '#lib/trial/overview.ts';
import { uncertain } from './figure.ts';

/**
 * Share back after a year, intervention minus comparison. One share and the difference give the other share, and
 * the average of all gives a site's: so all of them must be open to the reader.
 */
export function releaseShareDifferences(
	estimates: Estimates,
	cells: readonly Cell<SharesOfGroup>[]
): readonly DifferenceShown[] {
	const isOpen = (scope: Scope) => {
		const cell = cells.find((candidate) => candidate.scope === scope);
		return [cell?.indsats, cell?.sammenligning].every((shares) => shares?.after12Months.value.state === 'shown');
	};
	// The sites are weighed by their adults, whose number is not told: the average would tell it of a hidden few families.
	const isCounted = (scope: Scope) =>
		cells.find((candidate) => candidate.scope === scope)?.indsats.families.state === 'shown';
	const records = estimates.survivalDifferences.filter(
		({ measure, compares }) => measure === 'return-to-work' && compares === 'groups'
	);
	const sites = records.filter(({ scope }) => scope !== ALL);
	return records.map(({ scope, difference, lower, upper, reason }) => {
		const mayBeShown =
			scope === ALL
				? sites.every((site) => isOpen(site.scope) && (sites.length === 1 || isCounted(site.scope)))
				: isOpen(scope);
		return { scope, plain: uncertain(difference, [lower, upper], mayBeShown, reason), guarded: null };
	});
}
