/** The commonest first; Edge and Opera say that they are Chrome, too, and Chrome that it is Safari. */
const browsers = [
	['Edge', /\bEdg/],
	['Opera', /\bOPR\//],
	['Firefox', /\b(Firefox|FxiOS)\//],
	['Chrome', /\b(Chrome|HeadlessChrome|CriOS)\//],
	['Safari', /\bSafari\//]
] as const;

const systems = [
	['iPhone', /\biPhone\b/],
	['iPad', /\biPad\b/],
	['Android', /\bAndroid\b/],
	['Windows', /\bWindows\b/],
	['macOS', /\bMac OS X\b/],
	['Linux', /\bLinux\b/]
] as const;

/** `Chrome, Windows`: what somebody recognises their own browser by; null where it does not say. */
export function browserName(userAgent: string): string | null {
	const named = [browsers, systems].flatMap((list) => list.find(([, pattern]) => pattern.test(userAgent))?.[0] ?? []);
	return named.length === 0 ? null : named.join(', ');
}
