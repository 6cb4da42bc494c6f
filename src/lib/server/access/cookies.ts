const SESSION = /^\s*(?:__Secure-)?effektblik\.session_token=/;

/**
 * The value of the session's cookie, signature and all; null where there is none. It is none, either, where there are
 * several: which of them better-auth would read is not to be guessed.
 */
export function sessionCookie(cookies = ''): string | null {
	const found = cookies.split(';').filter((cookie) => SESSION.test(cookie));
	return found.length === 1 ? (found[0] ?? '').replace(SESSION, '') : null;
}

/** A request's headers without its session. */
export function withoutSession(headers: Headers): Headers {
	const rest = (headers.get('cookie') ?? '').split(';').filter((cookie) => !SESSION.test(cookie));
	const copy = new Headers(headers);
	copy.set('cookie', rest.join(';'));
	return copy;
}

/** The cookies that an answer sets, as a browser would send them back. */
export function cookiesSetBy(headers: Headers): string {
	return headers
		.getSetCookie()
		.map((set) => set.split(';', 1)[0])
		.join('; ');
}
