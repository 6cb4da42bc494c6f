import type { ShownLogEntry } from '#lib/trial/administration.ts';
import type { LogFields } from '#lib/trial/log-entry.ts';
import { municipalityName } from '#lib/trial/municipalities.ts';
import type { Words } from './words.ts';

type FieldTexts = {
	readonly [F in keyof LogFields]: (value: LogFields[F], words: Words, nameOf: (account: string) => string) => string;
};

/** Each field has the text for just its own value. */
type FieldText = (value: unknown, words: Words, nameOf: (account: string) => string) => string;

/** Nothing is said of a field that only says what is the case anyhow. */
const UNSAID = '';

/** In the order in which they are said. */
const fieldTexts: FieldTexts = {
	account: (account, { t }, nameOf) => (account === null ? t.administration.log.unknownAccount : nameOf(account)),
	role: (role, { t }) => t.accounts.roles[role],
	delivery: (number, { t }) => t.administration.log.fields.delivery(String(number)),
	municipality: (code, { t }) => (code === null ? t.administration.log.noMunicipality : municipalityName(code)),
	cutoff: (date, { t, numbers }) => t.administration.log.fields.cutoff(numbers.date(date)),
	sha256: (hash, { t }) => t.administration.log.fields.sha256(hash.slice(0, 12)),
	synthetic: (isSynthetic, { t }) => (isSynthetic ? t.administration.log.synthetic : UNSAID),
	warnings: (count, { t, numbers }) => t.administration.log.fields.warnings(numbers.decimal(count, 0)),
	errors: (errors, { t: { administration }, numbers }) => {
		const { error, errors: all } = administration.log.fields;
		return all(
			Object.entries(errors)
				.map(([code, count]) => error(code, numbers.decimal(count, 0)))
				.join(', ')
		);
	},
	scope: (scope, { t }) => (scope === 'all' ? t.administration.log.allScopes : municipalityName(scope)),
	begun: (number, { t }) =>
		number === null ? t.administration.log.noBeginning : t.administration.log.fields.begun(String(number)),
	draft: (number, { t }) => t.administration.log.fields.draft(String(number)),
	edition: (number, { t }) => t.administration.log.fields.edition(number),
	version: (number, { t }) => t.administration.log.fields.version(String(number)),
	year: (year) => String(year),
	erasure: (number, { t }) => t.administration.log.fields.erasure(String(number)),
	log: (which, { t }) => t.administration.log.logs[which],
	method: (method, { t }) => t.administration.log.methods[method],
	why: (why, { t }) => t.administration.log.why[why],
	request: (number, { t }) => t.calendarDates.logged.request(String(number)),
	step: (step, { t }) => t.calendarDates.logged.steps[step],
	refusal: (refusal, { t }) => t.exportPage.logged[refusal]
};

/** What an entry of the log is about, in words; as it lies there where somebody has made it unreadable. */
export function subjectText(
	{ subject, written, actor, action }: ShownLogEntry,
	words: Words,
	nameOf: (account: string) => string
): string {
	if (subject === null) return written.subject;
	const fields: Partial<LogFields> = subject;
	const said = (Object.keys(fieldTexts) as (keyof LogFields)[])
		// Who signs in stands beside it already.
		.filter((field) => fields[field] !== undefined && !(field === 'account' && fields.account === actor))
		// An account that is given a role which is of no municipality is no riddle.
		.filter((field) => !(field === 'municipality' && fields.municipality === null && action?.startsWith('account-')))
		.map((field) => (fieldTexts[field] as FieldText)(fields[field], words, nameOf));
	return said.filter((text) => text !== UNSAID).join(' · ');
}
