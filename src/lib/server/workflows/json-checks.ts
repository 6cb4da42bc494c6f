import { dayOf } from '#lib/trial/day.ts';
import { LONGEST_TEXT, type ProtocolFault } from '#lib/trial/protocol-fault.ts';
import { looksLikeCpr, withoutCpr } from '../validation/cells/cpr-like.ts';

/** Takes a fault in. Everything that is wrong is told at once. */
export type Report = (fault: ProtocolFault) => void;

/** Says what is wrong with a value that stands at a field. */
export type Check = (value: unknown, field: string, report: Report) => void;

/** What JSON calls an object, with whatever fields it has. */
export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** An object with just these fields, each of which passes its own check; `unread` ones may stand there besides. */
export function object(fields: Readonly<Record<string, Check>>, unread: readonly string[] = []): Check {
	return (value, field, report) => {
		if (!isObject(value)) {
			report({ code: 'not-object', field });
			return;
		}
		for (const name of Object.keys(value).filter((one) => !Object.hasOwn(fields, one) && !unread.includes(one)))
			report({ code: 'unknown', field: within(field, name) });
		for (const [name, check] of Object.entries(fields)) {
			if (Object.hasOwn(value, name)) check(value[name], within(field, name), report);
			else report({ code: 'missing', field: within(field, name) });
		}
	};
}

/** The same object, in which these fields may stand as well. */
export function withOptional(
	fields: Readonly<Record<string, Check>>,
	optional: Readonly<Record<string, Check>>
): Check {
	return (value, field, report) => {
		const there = isObject(value) ? Object.entries(optional).filter(([name]) => Object.hasOwn(value, name)) : [];
		object({ ...fields, ...Object.fromEntries(there) })(value, field, report);
	};
}

/** An object with one field a name; both must pass. */
export function recordOf(checkName: Check, check: Check): Check {
	return (value, field, report) => {
		if (!isObject(value)) {
			report({ code: 'not-object', field });
			return;
		}
		for (const [name, one] of Object.entries(value)) {
			checkName(name, within(field, name), report);
			check(one, within(field, name), report);
		}
	};
}

/** A list in which none has the same key as another. */
export function listOf(check: Check, keyOf: (value: unknown) => unknown = (value) => value): Check {
	return (value, field, report) => {
		if (!Array.isArray(value)) {
			report({ code: 'not-list', field });
			return;
		}
		const keys = value.map(keyOf);
		for (const [at, one] of value.entries()) {
			check(one, `${field}[${at}]`, report);
			if (keys.indexOf(keys[at]) < at) report({ code: 'twice', field: `${field}[${at}]` });
		}
	};
}

/** The same, with something in it. */
export function filledListOf(check: Check, keyOf?: (value: unknown) => unknown): Check {
	const list = listOf(check, keyOf);
	return (value, field, report) => {
		if (Array.isArray(value) && value.length === 0) report({ code: 'empty', field });
		else list(value, field, report);
	};
}

/** Null, or what passes the check. */
export function orNull(check: Check): Check {
	return (value, field, report) => {
		if (value !== null) check(value, field, report);
	};
}

export function oneOf(values: readonly string[]): Check {
	return (value, field, report) => {
		if (typeof value !== 'string' || !values.includes(value)) report({ code: 'not-one-of', field, values });
	};
}

/** A number within its limits, both included. */
export function number(least: number, most: number): Check {
	return (value, field, report) => {
		if (typeof value !== 'number' || !(value >= least && value <= most))
			report({ code: 'not-number', field, least, most, isWhole: false });
	};
}

export function wholeNumber(least: number, most: number): Check {
	return (value, field, report) => {
		if (!Number.isSafeInteger(value) || Number(value) < least || Number(value) > most)
			report({ code: 'not-number', field, least, most, isWhole: true });
	};
}

/** One line of text for everybody to read: it stays for good, so nothing like a CPR number may stand in it. */
export const text: Check = (value, field, report) => {
	if (typeof value !== 'string' || value.trim() === '' || value.length > LONGEST_TEXT || /\p{Cc}/u.test(value))
		report({ code: 'not-text', field });
	else if (looksLikeCpr(value)) report({ code: 'cpr-like', field });
};

/** `2017-07-01`: a day that the calendar has. */
export const isoDate: Check = (value, field, report) => {
	const parts = typeof value === 'string' ? /^(\d{4})-(\d\d)-(\d\d)$/.exec(value) : null;
	const [year = 0, month = 0, day = 0] = parts?.slice(1).map(Number) ?? [];
	if (dayOf(year, month, day) === null) report({ code: 'not-date', field });
};

/** A name was typed, too. */
function within(field: string, name: string): string {
	return field === '' ? withoutCpr(name) : `${field}.${withoutCpr(name)}`;
}
