import type { BetterAuthPlugin } from 'better-auth';
import { hasRealDelivery, isEmpty } from '../store/deliveries.ts';
import type { Store } from '../store/open-store.ts';
import type { AccountDesk } from './accounts.ts';
import { authentication } from './authentication.ts';
import type { IdentityProvider } from './identity-provider.ts';
import { knownUsers, type KnownUsers } from './known-users.ts';
import { oneTimeLinks } from './one-time-links.ts';
import type { SignInDesk } from './sign-in.ts';
import { throttle } from './throttle.ts';
import { usedCodes } from './used-codes.ts';

/** Everything about who may come in: opened once, beside the store. */
export interface AccessDesk extends SignInDesk, AccountDesk {
	readonly users: KnownUsers;
	/** The municipalities that have a sign-in of their own. */
	readonly providers: readonly string[];
	/** Whether this is the demonstration: the synthetic trial, and nothing real was ever stored. */
	isDemonstration(): boolean;
}

export interface AccessOptions {
	readonly store: Store;
	/** The address that browsers use. */
	readonly origin: string;
	readonly providers: readonly IdentityProvider[];
	/** Hands cookies to whatever answers a request; nothing where nobody signs in, as on the command line. */
	readonly cookies?: BetterAuthPlugin;
}

export function accessDesk({ store, origin, providers, cookies }: AccessOptions): AccessDesk {
	const isDemonstration = () => !isEmpty(store) && !hasRealDelivery(store);
	const made = new Map<string, string>();
	const onLink = (account: string, token: string) => made.set(account, token);
	const own = authentication({ store, origin, providers, onLink, isDemonstration, ...(cookies ? { cookies } : {}) });
	return {
		authentication: own,
		links: oneTimeLinks(own, made),
		throttle: throttle(),
		codes: usedCodes(),
		log: store.log,
		users: knownUsers(store, own, isDemonstration, Date.now),
		providers: providers.map(({ municipality }) => municipality),
		isDemonstration
	};
}
