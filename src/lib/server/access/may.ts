import { needsSecondFactor, roles, type Role } from '#lib/trial/role.ts';
import type { User } from '#lib/trial/user.ts';

/** What is asked for, and what must be known of it to answer. */
export interface Resources {
	/** Pages without a figure or an account: the protocol, the delivery format, the templates, signing in. */
	readonly 'see-public-page': Readonly<Record<string, never>>;
	/** The overview and the measures, as an edition shows them; the list of editions. */
	readonly 'see-editions': { readonly isDemonstration: boolean };
	/** The draft of the next edition: making one, seeing it, approving it for the own municipality. */
	readonly 'approve-edition': Readonly<Record<string, never>>;
	/** The estimates as they are now, unprotected. */
	readonly 'see-live-estimates': Readonly<Record<string, never>>;
	/** The rows of every family, as a data package. */
	readonly 'export-rows': Readonly<Record<string, never>>;
	/** Approving or refusing, for the own municipality, that somebody gets calendar dates. */
	readonly 'approve-calendar-dates': Readonly<Record<string, never>>;
	/** A delivery that was received, its warnings, and what it changed. */
	readonly 'see-delivery': { readonly municipality: string | null };
	/** Sending a delivery, and what is found in it: the list, the marked workbook. */
	readonly deliver: { readonly municipality: string | null };
	readonly 'withdraw-delivery': { readonly municipality: string | null };
	/** What a municipality's lead writes of a year, and closing the year. */
	readonly 'write-year-texts': { readonly municipality: string | null };
	/** Which municipality has not delivered or written yet, before an edition tells of it. */
	readonly 'see-what-is-missing': Readonly<Record<string, never>>;
	/** The own account: password, second factor, sessions. */
	readonly 'use-own-account': Readonly<Record<string, never>>;
	/** Everybody's accounts: inviting, changing, closing. */
	readonly 'manage-accounts': Readonly<Record<string, never>>;
	readonly 'read-log': Readonly<Record<string, never>>;
	/** When a copy was last made, and of what. */
	readonly 'see-operation': Readonly<Record<string, never>>;
}

export type Action = keyof Resources;

/**
 * Whether somebody may do something: the one place that decides. `user` is null for whoever is not signed in.
 *
 * Everything is refused that is not allowed here. A role that needs a second factor may use its own account to set one
 * up, and nothing else before; accounts of the demonstration are without.
 */
export function may<A extends Action>(user: User | null, action: A, resource: Resources[A]): boolean {
	const rule: (user: User | null, resource: Resources[A]) => boolean = rules[action];
	return rule(user, resource);
}

const rules: { readonly [A in Action]: (user: User | null, resource: Resources[A]) => boolean } = {
	'see-public-page': () => true,
	// An edition may be asked for under the law on access to documents, so nobody is given another than the next.
	'see-editions': (user, { isDemonstration }) => isDemonstration || is(user, ...roles),
	'approve-edition': (user) => is(user, 'coordinator', 'steering'),
	'see-live-estimates': (user) => is(user, 'evaluator'),
	'export-rows': (user) => is(user, 'evaluator'),
	'approve-calendar-dates': (user) => is(user, 'coordinator', 'steering'),
	'see-delivery': ofOwnMunicipality,
	deliver: ofOwnMunicipality,
	'withdraw-delivery': ofOwnMunicipality,
	'write-year-texts': ofOwnMunicipality,
	'see-what-is-missing': (user) => is(user, 'coordinator', 'steering', 'evaluator', 'administrator'),
	'use-own-account': (user) => user !== null,
	'manage-accounts': (user) => is(user, 'administrator'),
	'read-log': (user) => is(user, 'administrator'),
	'see-operation': (user) => is(user, 'administrator')
};

function ofOwnMunicipality(user: User | null, { municipality }: { readonly municipality: string | null }): boolean {
	return is(user, 'coordinator') && municipality !== null && user?.municipality === municipality;
}

function is(user: User | null, ...roles: readonly Role[]): boolean {
	return user !== null && roles.includes(user.role) && !lacksSecondFactor(user);
}

/** Whether somebody must set up a second factor before anything else. */
export function lacksSecondFactor({ role, hasSecondFactor, isDemonstration }: User): boolean {
	return needsSecondFactor(role) && !hasSecondFactor && !isDemonstration;
}
