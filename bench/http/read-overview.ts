import autocannon from 'autocannon';

/** What readers met with; times in milliseconds. */
export interface Reading {
	readonly seconds: number;
	readonly answers: number;
	readonly p50: number;
	readonly p95: number;
	readonly p99: number;
	readonly longest: number;
	/** Answers other than the page, and connections that broke or waited for ten seconds. */
	readonly errors: number;
}

const READERS = 200;

/** Nobody is to wait for a bench that does not end. */
const LONGEST_SECONDS = 180;

/** Has two hundred readers, each signed in, open the overview again and again, as browsers do, until something is over. */
export async function readOverview(
	{ url, cookie }: { readonly url: string; readonly cookie: string },
	over: Promise<unknown>
): Promise<Reading> {
	const times: number[] = [];
	const begun = performance.now();
	const headers = { 'accept-encoding': 'gzip', cookie };
	const { promise, resolve, reject } = Promise.withResolvers<autocannon.Result>();
	const readers = autocannon(
		{ url, connections: READERS, duration: LONGEST_SECONDS, timeout: 10, headers },
		(error: unknown, result) => {
			if (error instanceof Error) reject(error);
			else resolve(result);
		}
	);
	readers.on('response', (_client, _status, _bytes, time) => times.push(time));
	await over;
	readers.stop();
	const { errors, timeouts, non2xx } = await promise;
	const seconds = (performance.now() - begun) / 1000;
	times.sort((a, b) => a - b);
	const below = (share: number) => times[Math.ceil(times.length * share) - 1] ?? NaN;
	return {
		...{ seconds, answers: times.length, errors: errors + timeouts + non2xx },
		...{ p50: below(0.5), p95: below(0.95), p99: below(0.99), longest: below(1) }
	};
}
