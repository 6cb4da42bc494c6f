import { LARGEST_BODY } from '#lib/trial/upload-limits.ts';
import type { RefusalStatus } from './refusal-page.ts';

/** What is seen of a request before any of its body is read. */
export interface RequestHead {
	readonly method: string;
	/** The path and the query, as they were sent. */
	readonly url: string;
	readonly headers: Readonly<Record<string, string | string[] | undefined>>;
}

/** Longer than any address of the product. */
const LONGEST_ADDRESS = 2048;

/** A form that only presses a button. */
const SMALL_BODY = 4096;
/** The page on which a few texts are typed: a letter may take nine bytes on its way. */
const TEXTS = '/reports/year-end';
const LARGEST_TEXTS = 32_768;

/** Where deliveries are sent. Whatever else takes a body takes a small one. */
const sendsDelivery = [
	{ method: 'POST', path: /^\/deliveries$/ },
	{ method: 'PUT', path: /^\/deliveries\/uploads\/[^/]+$/ }
];

/** What SvelteKit says of its routes besides, OPTIONS, is for pages from elsewhere: none are answered. */
const methods = new Set(['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE']);

/** Whether an address is that of a file that is served as it lies: no page has a dot in its first part. */
export function isFile(url: string): boolean {
	return url.startsWith('/_app/') || /^\/[^/?]*\.[^/?]*(\?|$)/.test(url);
}

const filesOfEdition = [
	/^\/editions\/[^/]+\/(tables\/[^/]+|datapackage\.json)$/,
	/^\/reports\/[^/]+(\.zip|\/[^/]+\.(pdf|docx)|\/[^/]+\/figures\/[^/]+)$/
];

/** Whether an address is that of a file of an edition, which is sent under a hash and without a policy of its own. */
export function isFileOfEdition(url: string): boolean {
	return filesOfEdition.some((address) => address.test(pathOf(url)));
}

/** Whether a request to an address brings a few kilobytes at most. */
export function isSmall(method: string, url: string): boolean {
	return !sendsDelivery.some((route) => route.method === method && route.path.test(pathOf(url)));
}

/**
 * Why a request is refused by its head alone, or null: what is refused here is never routed. An address that is too
 * long or cannot be read, a method that nothing has, and a body that is too large or does not say how large it is:
 * it could be endless.
 */
export function refusedByHead({ method, url, headers }: RequestHead): RefusalStatus | null {
	if (url.length > LONGEST_ADDRESS) return 414;
	const path = pathOf(url);
	if (!isReadable(path)) return 400;
	const onlyReads = method === 'GET' || method === 'HEAD';
	if (!methods.has(method) || (!onlyReads && isFile(url))) return 405;
	if (headers['transfer-encoding'] !== undefined) return 411;
	const small = pathOf(url) === TEXTS ? LARGEST_TEXTS : SMALL_BODY;
	const most = isSmall(method, url) ? small : LARGEST_BODY;
	return Number(headers['content-length'] ?? 0) > most ? 413 : null;
}

const pathOf = (url: string) => url.replace(/\?.*/s, '');

/** Of this server, in UTF-8, and without control characters. */
function isReadable(path: string): boolean {
	if (!path.startsWith('/')) return false;
	try {
		// eslint-disable-next-line no-control-regex -- they are what is looked for
		return !/[\u0000-\u001f\u007f\\]/.test(decodeURIComponent(path));
	} catch (error) {
		// A percent sign that begins no character; anything else is a bug.
		if (!(error instanceof URIError)) throw error;
		return false;
	}
}
