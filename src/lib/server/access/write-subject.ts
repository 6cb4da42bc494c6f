import { dateSteps } from '#lib/trial/date-request.ts';
import { exportRefusals } from '#lib/trial/export-refusal.ts';
import {
	logActions,
	signInFailures,
	signInMethods,
	type LogAction,
	type LogFields,
	type LogSubject
} from '#lib/trial/log-entry.ts';
import { municipalities } from '#lib/trial/municipalities.ts';
import { problemSeverities } from '#lib/trial/problem.ts';
import { roles } from '#lib/trial/role.ts';

const isNumber = (value: unknown) => Number.isSafeInteger(value) && Number(value) >= 0;
const isMunicipality = (value: unknown) => municipalities.some(({ code }) => code === value);
const isText = (pattern: RegExp) => (value: unknown) => typeof value === 'string' && pattern.test(value);
const isOneOf = (list: readonly unknown[]) => (value: unknown) => list.includes(value);

/** An account's number is one of letters and digits: an address of mail, or a name with a space, is none. */
const isAccount = isText(/^[A-Za-z0-9]{1,64}$/);

/** What each field looks like: a value of another kind, and so anything personal, is not written. */
const looksRight: { readonly [F in keyof LogFields]: (value: unknown) => boolean } = {
	delivery: isNumber,
	municipality: (value) => value === null || isMunicipality(value),
	cutoff: isText(/^\d{4}-\d\d-\d\d$/),
	sha256: isText(/^[0-9a-f]{64}$/),
	synthetic: (value) => typeof value === 'boolean',
	warnings: isNumber,
	errors: (value) =>
		typeof value === 'object' &&
		value !== null &&
		Object.entries(value).every(([code, count]) => code in problemSeverities && isNumber(count)),
	scope: (value) => value === 'all' || isMunicipality(value),
	begun: (value) => value === null || isNumber(value),
	erasure: isNumber,
	draft: isNumber,
	edition: isText(/^\d{4}-\d{1,4}$/),
	version: isNumber,
	year: isNumber,
	log: isText(/^(kept|from-backup|new)$/),
	account: (value) => value === null || isAccount(value),
	role: isOneOf(roles),
	method: isOneOf(signInMethods),
	why: isOneOf(signInFailures),
	request: isNumber,
	step: isOneOf(dateSteps),
	refusal: isOneOf(exportRefusals)
};

/**
 * What an entry is about, as JSON: the fields of its action in their order, and none besides.
 *
 * Throws where a value cannot be one of its field. That is a bug, and it must not reach a log that forgets nothing; the
 * message names the field only.
 */
export function writeSubject<A extends LogAction>(action: A, subject: LogSubject<A>): string {
	const given: Partial<LogFields> = subject;
	const fields = logActions[action].map((field) => {
		if (!looksRight[field](given[field])) throw new Error(`the log takes no such ${field}`);
		return [field, given[field]] as const;
	});
	return JSON.stringify(Object.fromEntries(fields));
}

/** What an entry is about, read again; null where it is not as it was written, since somebody altered the file. */
export function readSubject<A extends LogAction>(action: A, written: string): LogSubject<A> | null {
	const found = parsed(written);
	if (typeof found !== 'object' || found === null) return null;
	const given = found as Readonly<Partial<Record<keyof LogFields, unknown>>>;
	const isWhole = logActions[action].every((field) => given[field] !== undefined && looksRight[field](given[field]));
	return isWhole ? (found as LogSubject<A>) : null;
}

function parsed(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch (error) {
		if (!(error instanceof SyntaxError)) throw error;
		return null;
	}
}
