import type { Group } from '#lib/trial/code-lists.ts';
import { ALL, type Estimates, type Flow, type Scope } from '#lib/trial/estimates.ts';
import type { FlowShown } from '#lib/trial/measure-page.ts';
import type { WhyNot } from '#lib/trial/released.ts';
import { allowances } from './allowances.ts';
import type { Barred } from './barred.ts';
import { figure, notEstimable } from './figure.ts';
import { nobodyThere } from './group-of-families.ts';
import { isSmall, ROOM_FOR_A_HIDDEN_COUNT } from './thresholds.ts';

/**
 * Where the families of one group went: started without withdrawn consent, compared, not yet, other.
 *
 * How many are compared stands beside every measure as well, so it cannot be what a small count hides behind.
 * The two other steps are shown or hidden together: their sum is known, and one would give the other.
 */
export function releaseFlow(
	estimates: Estimates,
	{ group, scopes, barred }: { readonly group: Group; readonly scopes: readonly Scope[]; readonly barred: Barred }
): readonly FlowShown[] {
	const records = estimates.flow.filter((record) => record.group === group && scopes.includes(record.scope));
	const started = allowances(
		records.map((one) => ({ ...whole(one), within: [], barred: false, isCountBarred: barred.has('started', one) }))
	);
	const compared = allowances(
		records.map((one) => {
			const { scope, complete: families } = one;
			const shareOf = whole(one).families;
			return {
				...{ scope, families, within: [shareOf], shareOf },
				...{ barred: false, isCountBarred: barred.has('compared', one) }
			};
		})
	);
	const ownRest = (record: Flow) =>
		compared(record.scope).count && started(record.scope).count && hasRoom(record) && !barred.has('flow-steps', record);
	const everyRest = records.filter(({ scope }) => scope !== ALL).every(ownRest);

	return scopes.map((scope) => {
		const nobody = nobodyThere(estimates, scope, group);
		const record = records.find((one) => one.scope === scope);
		if (nobody || !record) return nobodys(scope, group, nobody ?? 'no-delivery');
		const rest = ownRest(record) && (scope !== ALL || everyRest);
		return {
			...{ scope, group },
			started: figure(whole(record).families, started(scope).count),
			compared: figure(record.complete, compared(scope).count && started(scope).count),
			notYet: figure(record.notYetObserved, rest),
			other: figure(others(record), rest)
		};
	});
}

function nobodys(scope: Scope, group: Group, reason: WhyNot): FlowShown {
	const none = notEstimable(reason);
	return { scope, group, started: none, compared: none, notYet: none, other: none };
}

function whole({ scope, started, consentWithdrawn }: Flow) {
	return { scope, families: started - consentWithdrawn };
}

function others({ leftArea, beforeIncomplete }: Flow): number {
	return leftArea + beforeIncomplete;
}

/** Two hidden counts with a known sum need room to be several things; a sum of just five has it only when always hidden. */
function hasRoom(record: Flow): boolean {
	const sum = record.notYetObserved + others(record);
	return sum !== ROOM_FOR_A_HIDDEN_COUNT && !isSmall(record.notYetObserved) && !isSmall(others(record));
}
