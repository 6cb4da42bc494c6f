import type { User } from '#lib/trial/user.ts';
import type { Owner } from './own-account.ts';

/** Whose account a request is about. The door lets nobody else to these pages; where it did, that is a bug. */
export function ownerOf({
	locals: { user },
	request
}: {
	readonly locals: { readonly user: User | null };
	readonly request: Request;
}): Owner {
	if (user === null) throw new Error('nobody is signed in');
	return { user, headers: request.headers };
}
