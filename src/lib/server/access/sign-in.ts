import type { LogFields } from '#lib/trial/log-entry.ts';
import type { Log } from '../store/log.ts';
import type { Authentication } from './authentication.ts';
import { cookiesSetBy, withoutSession } from './cookies.ts';
import { record } from './record.ts';
import { refusedAsNull } from './refused-as-null.ts';
import type { Admission, Throttle } from './throttle.ts';
import type { UsedCodes } from './used-codes.ts';

/** What signing in needs besides what was typed. */
export interface SignInDesk {
	readonly authentication: Authentication;
	readonly throttle: Throttle;
	readonly codes: UsedCodes;
	readonly log: Log;
}

/** Who asks: the request's headers with its cookies, and the address that it came from. */
export interface Asker {
	readonly headers: Headers;
	readonly address: string;
}

export type SignInOutcome = 'signed-in' | 'code-wanted' | 'wrong' | 'throttled';

/**
 * Signs in by address of mail and password, and puts the session in a cookie. An account that is not there, one
 * without a password and one that is closed are told from a wrong password neither by words nor by time.
 */
export async function signIn(
	{ authentication, throttle, log }: SignInDesk,
	{ headers, address }: Asker,
	typed: { readonly email: string; readonly password: string }
): Promise<SignInOutcome> {
	const admission = await throttle.admits(typed.email, address);
	if (admission !== 'admitted') return throttled(log, 'password', admission);
	const answer = await refusedAsNull(authentication.api.signInEmail({ body: typed, headers }));
	if (answer === null) return refused(log, await accountOf(authentication, typed.email), 'password', 'wrong');
	if (!('user' in answer)) return 'code-wanted';
	await throttle.succeeded(typed.email, address);
	record(log, `account-${answer.user.id}`, 'signed-in', { account: answer.user.id, method: 'password' });
	return 'signed-in';
}

/** The second step of signing in: the number that the telephone shows, or one of the codes that were written down. */
export async function signInWithCode(
	{ authentication: { api, $context }, throttle, codes, log }: SignInDesk,
	{ headers: asked, address }: Asker,
	typed: string
): Promise<SignInOutcome> {
	// Every try of one address counts as one account: which account it is stands in the cookie, sealed.
	const admission = await throttle.admits(address, address);
	if (admission !== 'admitted') return throttled(log, 'second-factor', admission);
	// With a session better-auth would ask its account for a number, without counting, instead of the one that signs in.
	const headers = withoutSession(asked);
	const code = typed.replaceAll(/\s/g, '');
	const method = /^\d{6}$/.test(code) ? 'second-factor' : 'recovery-code';
	const answer = await refusedAsNull<{ readonly token?: string | undefined; readonly user: { readonly id: string } }>(
		method === 'second-factor'
			? api.verifyTOTP({ body: { code }, headers })
			: api.verifyBackupCode({ body: { code }, headers })
	);
	if (answer === null) return refused(log, null, method, 'wrong-code');
	const { id } = answer.user;
	if (!(await codes.useUp(id, code))) {
		await (await $context).internalAdapter.deleteSession(answer.token ?? '');
		return refused(log, id, method, 'wrong-code');
	}
	await throttle.succeeded(address, address);
	record(log, `account-${id}`, 'signed-in', { account: id, method });
	return 'signed-in';
}

/** Signs in as one of the demonstration's accounts. Whether there was such a one. */
export async function signInForDemonstration(
	{ authentication: { api }, log }: SignInDesk,
	{ headers }: Asker,
	name: string
): Promise<boolean> {
	const answer = await refusedAsNull(api.signInDemonstration({ body: { name }, headers }));
	if (answer === null) return false;
	const { account } = answer;
	record(log, `account-${account}`, 'signed-in', { account, method: 'demonstration' });
	return true;
}

/** Where to send a browser so that its municipality's provider signs somebody in; null where there is no such one. */
export async function beginAtProvider(
	{ authentication: { api } }: SignInDesk,
	{ headers }: Asker,
	provider: string,
	next: string
): Promise<string | null> {
	const body = { provider, callbackURL: next, errorCallbackURL: '/signin?refused=provider', disableRedirect: true };
	const answer = await refusedAsNull(api.signInSocial({ body, headers }));
	return answer?.url ?? null;
}

/** What comes back from a municipality's provider: a session, or a way back to the sign-in page that says no. */
export async function endAtProvider(
	{ authentication, throttle, log }: SignInDesk,
	request: Request,
	address: string
): Promise<Response> {
	const admission = await throttle.admitsFrom(address);
	if (admission !== 'admitted') {
		throttled(log, 'identity-provider', admission);
		return new Response(null, { status: 303, headers: { location: '/signin?refused=provider' } });
	}
	const response = await authentication.handler(request);
	const headers = new Headers({ cookie: cookiesSetBy(response.headers) });
	const account = (await authentication.api.getSession({ headers }))?.user.id ?? null;
	if (account === null) {
		refused(log, null, 'identity-provider', 'refused');
		return response;
	}
	await throttle.succeededFrom(address);
	record(log, `account-${account}`, 'signed-in', { account, method: 'identity-provider' });
	return response;
}

/** Signs out, and ends the session for good. */
export async function signOut(
	{ authentication: { api }, log }: SignInDesk,
	headers: Headers,
	id: string
): Promise<void> {
	record(log, `account-${id}`, 'signed-out', { account: id });
	await api.signOut({ headers });
}

/** The first refusal is logged: it says that somebody tries. A log that can only grow is not for them to fill. */
function throttled(log: Log, method: LogFields['method'], admission: Admission): SignInOutcome {
	if (admission === 'first-refusal') refused(log, null, method, 'throttled');
	return 'throttled';
}

function refused(log: Log, account: string | null, method: LogFields['method'], why: LogFields['why']): SignInOutcome {
	record(log, account === null ? 'server' : `account-${account}`, 'sign-in-failed', { account, method, why });
	return 'wrong';
}

async function accountOf({ $context }: Authentication, email: string): Promise<string | null> {
	const { internalAdapter } = await $context;
	return (await internalAdapter.findUserByEmail(email.trim().toLowerCase()))?.user.id ?? null;
}
