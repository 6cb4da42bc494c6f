/** What is seen of a request before anything is done for it. */
export interface Caller {
	readonly method: string;
	/** The headers `host` and `origin`. */
	readonly host: string | null;
	readonly origin: string | null;
}

/**
 * Why a request is refused, or null: another name than the server's own (a page elsewhere that lets its name lead here
 * could else read the answers), or a change asked for by a page from elsewhere.
 */
export function whyRefused({ method, host, origin }: Caller, own: URL): 'wrong-host' | 'wrong-origin' | null {
	if (host !== own.host) return 'wrong-host';
	const onlyReads = method === 'GET' || method === 'HEAD';
	return onlyReads || origin === own.origin ? null : 'wrong-origin';
}
