import type { BetterAuthPlugin } from 'better-auth';
import { genericOAuth } from 'better-auth/plugins';

type Configuration = Parameters<typeof genericOAuth>[0]['config'];

/**
 * Providers of OpenID Connect that are asked what they offer when somebody first signs in by them. better-auth asks
 * them all one after the other as it starts, and waits for as long as they like: one that takes a connection and does
 * not answer would keep everybody out. What it could not ask then, it asks at the next sign-in, and waits ten seconds;
 * here that is so from the beginning.
 */
export function discoverLater(config: Configuration) {
	const plugin = genericOAuth({ config });
	const genericOAuthPendingDiscovery = new Map(config.map((provider) => [provider.providerId, provider]));
	return { ...plugin, init: () => ({ context: { genericOAuthPendingDiscovery } }) } satisfies BetterAuthPlugin;
}
