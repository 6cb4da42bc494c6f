import { logActions, type LogAction, type LogFields, type LogSubject } from '#lib/trial/log-entry.ts';
import { municipalities } from '#lib/trial/municipalities.ts';
import { problemSeverities } from '#lib/trial/problem.ts';

const isNumber = (value: unknown) => Number.isSafeInteger(value) && Number(value) >= 0;
const isMunicipality = (value: unknown) => municipalities.some(({ code }) => code === value);
const isText = (pattern: RegExp) => (value: unknown) => typeof value === 'string' && pattern.test(value);

/** What each field looks like: a value of another kind, and so anything personal, is not written. */
const looksRight: { readonly [F in keyof LogFields]: (value: unknown) => boolean } = {
	delivery: isNumber,
	municipality: (value) => value === null || isMunicipality(value),
	cutoff: isText(/^\d{4}-\d\d-\d\d$/),
	sha256: isText(/^[0-9a-f]{64}$/),
	synthetic: (value) => typeof value === 'boolean',
	warnings: isNumber,
	errors: (value) =>
		Object.entries(value as object).every(([code, count]) => code in problemSeverities && isNumber(count)),
	scope: (value) => value === 'all' || isMunicipality(value),
	begun: (value) => value === null || isNumber(value),
	log: isText(/^(kept|from-backup|new)$/)
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
