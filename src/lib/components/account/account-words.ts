import type { KeptAccount } from '#lib/trial/account.ts';
import { isReadyMade } from '#lib/trial/administration.ts';
import { needsSecondFactor } from '#lib/trial/role.ts';

/** How an account stands, as the catalogue names it. */
export function accountState(account: KeptAccount): 'invited' | 'open' | 'closed' | 'ready-made' {
	if (account.isClosed) return 'closed';
	if (isReadyMade(account)) return 'ready-made';
	return account.hasSignedIn ? 'open' : 'invited';
}

/** Whether an account has its second factor, as the catalogue names it. */
export function secondFactorState(account: KeptAccount): 'on' | 'off' | 'missing' | 'spared' {
	if (account.hasSecondFactor) return 'on';
	if (!needsSecondFactor(account.role)) return 'off';
	return account.isDemonstration ? 'spared' : 'missing';
}
