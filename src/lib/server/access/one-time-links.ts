import type { Authentication } from './authentication.ts';

/** Links by which somebody chooses a password, once. */
export interface OneTimeLinks {
	/** Makes the token of a new link to an account; an older one leads nowhere from then on. */
	make(account: string): Promise<string>;
}

/**
 * Links are better-auth's for a forgotten password: stored as a hash, gone when they are used. It hands them to
 * whatever sends mail; here that is whoever asked for one, who passes it on.
 */
export function oneTimeLinks(authentication: Authentication, made: Map<string, string>): OneTimeLinks {
	return {
		async make(account) {
			const { adapter, internalAdapter } = await authentication.$context;
			const user = await internalAdapter.findUserById(account);
			if (!user) throw new Error('no such account');
			await adapter.deleteMany({ model: 'verification', where: [{ field: 'value', value: account }] });
			await authentication.api.requestPasswordReset({ body: { email: user.email } });
			const token = made.get(account);
			made.delete(account);
			if (token === undefined) throw new Error('no link was made');
			return token;
		}
	};
}
