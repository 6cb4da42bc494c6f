/** What no page needs, and no script that got into one shall have. */
const unused = ['camera', 'display-capture', 'fullscreen', 'geolocation', 'microphone', 'payment', 'serial', 'usb'];

const A_YEAR = 365 * 24 * 60 * 60;

/**
 * What every answer tells a browser, whatever it carries: a page, a file, a redirect or a refusal. A page brings a
 * content policy of its own, which stands in place of this one; this one lets nothing in at all.
 *
 * `same-origin` and not `no-referrer`: without a referrer a browser sends no usable `Origin` with a form, and a change
 * is only taken from an own page. Over https browsers are told to come back by https only; over http they would not
 * believe it.
 */
export function securityHeaders(origin: string): ReadonlyMap<string, string> {
	const headers = new Map([
		['content-security-policy', "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"],
		['x-content-type-options', 'nosniff'],
		['x-frame-options', 'DENY'],
		['referrer-policy', 'same-origin'],
		['permissions-policy', unused.map((name) => `${name}=()`).join(', ')],
		['cross-origin-opener-policy', 'same-origin'],
		['cross-origin-resource-policy', 'same-origin']
	]);
	if (new URL(origin).protocol === 'https:')
		headers.set('strict-transport-security', `max-age=${A_YEAR}; includeSubDomains`);
	return headers;
}
