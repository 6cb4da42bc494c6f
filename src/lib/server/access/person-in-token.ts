import { decodeJwt } from 'jose';

/** Somebody as their provider's token names them. */
export interface Person {
	readonly sub: string;
	readonly email: string;
	readonly name: string;
	/** Whether the provider says so; `validateUserInfo` refuses whom it doubts. */
	readonly emailVerified: boolean;
	readonly [claim: string]: unknown;
}

/**
 * Who an ID token says has signed in, once better-auth has verified it; null where there is none, where it lacks a
 * name for them or an address of mail, or where it comes from another issuer than the one that was agreed on. What
 * that issuer's own description says its name is does not count: whoever could change the description could change
 * the keys, too.
 *
 * Only the token is asked: it is signed for this product and for this sign-in, and what is fetched with an access
 * token is neither.
 */
export function personInToken(idToken: string | undefined, issuer: string): Person | null {
	if (idToken === undefined) return null;
	const { iss, sub, email, name, ...claims } = decodeJwt(idToken);
	if (iss !== issuer || sub === undefined || typeof email !== 'string') return null;
	return {
		...claims,
		sub,
		email,
		name: typeof name === 'string' ? name : '',
		emailVerified: claims['email_verified'] === true
	};
}
