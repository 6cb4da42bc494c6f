import { destination, pino, stdTimeFunctions, type Logger } from 'pino';
import { logDescriptor } from './log-descriptor.ts';

/** What is known of a request that was answered. The route and not the address: somebody may have typed into that. */
export interface AnsweredRequest {
	readonly method: string;
	/** The route's name with its parameters in brackets; null where there is none. */
	readonly route: string | null;
	readonly status: number;
	readonly milliseconds: number;
	/** The account's number; null where nobody is signed in. */
	readonly account: string | null;
}

/**
 * What the server does, a line of JSON each, on standard output for whoever runs it. It is not the log of deeds, which
 * is kept for good beside the database; this one may be thrown away, and holds nothing personal either: no address, no
 * name, no body, and of an error neither its message nor its cause.
 */
export const serverLog: Logger = pino(
	{
		base: null,
		timestamp: stdTimeFunctions.isoTime,
		formatters: { level: (level) => ({ level }) }
	},
	destination(logDescriptor())
);

/** Logs an answer that somebody may want to look up: a change, a refusal, or a failure. Reading is not logged. */
export function logAnswer(answered: AnsweredRequest): void {
	const { method, route, status } = answered;
	const isChange = method !== 'GET' && method !== 'HEAD';
	if (status >= 500) serverLog.error(answered, `[${status}] ${method} ${String(route)}`);
	else if (status === 403 || status === 429) serverLog.warn(answered, 'refused');
	else if (isChange) serverLog.info(answered, 'answered');
}

/** Logs what broke: where, and what kind of error it was. */
export function logFailure(where: Readonly<Record<string, unknown>>, failure: string): void {
	serverLog.error({ ...where, failure }, 'failed');
}
