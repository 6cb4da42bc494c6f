/** A municipality's own sign-in, by OpenID Connect. It may sign in its own municipality's people and nobody else. */
export interface IdentityProvider {
	/** The municipality's code. */
	readonly municipality: string;
	/** The address that the provider says of itself; `/.well-known/openid-configuration` is found below it. */
	readonly issuer: string;
	readonly clientId: string;
	readonly clientSecret: string;
}

const PREFIX = 'municipality-';

/** The name that a provider goes by in addresses: `/signin/callback/municipality-320`. */
export function providerName(municipality: string): string {
	return `${PREFIX}${municipality}`;
}

/** The municipality of a provider's name; null where it is none. */
export function municipalityOfProvider(name: string): string | null {
	return name.startsWith(PREFIX) ? name.slice(PREFIX.length) : null;
}
