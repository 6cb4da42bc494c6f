/**
 * Until there are accounts, whoever reaches the server may see what a coordinator sees. So it listens on the
 * machine's own address only, and answers only to the address that it is known by.
 */

type Environment = Readonly<Record<string, string | undefined>>;

/** What the built server listens on where nothing is said: every address of the machine. */
const EVERY_ADDRESS = '0.0.0.0';

/** The address that the server is told to listen on where it is not the machine's own; null where it is. */
export function addressOutside({ HOST, SOCKET_PATH }: Environment): string | null {
	if (SOCKET_PATH !== undefined) return null;
	const host = HOST ?? EVERY_ADDRESS;
	return isLoopback(host) ? null : host;
}

/** What is seen of a request before anything is done for it. */
export interface Caller {
	readonly method: string;
	/** The headers `host` and `origin`. */
	readonly host: string | null;
	readonly origin: string | null;
	/** The address at the other end; undefined for a socket in the file system. */
	readonly address: string | undefined;
}

/**
 * Why a request is refused, or null. Another machine; another name than the server's own (a page elsewhere that lets
 * its name lead here could else read the answers); or a change asked for by a page from elsewhere.
 */
export function whyRefused(caller: Caller, own: URL): 'not-this-machine' | 'wrong-host' | 'wrong-origin' | null {
	if (caller.address !== undefined && !isLoopback(caller.address)) return 'not-this-machine';
	if (caller.host !== own.host) return 'wrong-host';
	const onlyReads = caller.method === 'GET' || caller.method === 'HEAD';
	return onlyReads || caller.origin === own.origin ? null : 'wrong-origin';
}

function isLoopback(address: string): boolean {
	return /^(localhost|\[?::1\]?|(::ffff:)?127(\.\d{1,3}){3})$/i.test(address);
}
