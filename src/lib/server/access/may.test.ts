import { describe, expect, test } from 'vitest';
import { roles, type Role } from '#lib/trial/role.ts';
import type { User } from '#lib/trial/user.ts';
import { may, type Action } from './may.ts';

const OWN = '320';
const OTHER = '370';

function userOf(role: Role, stated: Partial<User> = {}): User {
	const municipality = role === 'coordinator' || role === 'steering' ? OWN : null;
	return { ...{ id: 'a', role, municipality, isDemonstration: false, hasSecondFactor: true }, ...stated };
}

/** Everything that can be asked for: an action, and what it is asked of. */
const asked = {
	'a public page': (user: User | null) => may(user, 'see-public-page', {}),
	'the editions': (user: User | null) => may(user, 'see-editions', { isDemonstration: false }),
	'the editions of the demonstration': (user: User | null) => may(user, 'see-editions', { isDemonstration: true }),
	'the estimates as they are now': (user: User | null) => may(user, 'see-live-estimates', {}),
	'the draft of the next': (user: User | null) => may(user, 'approve-edition', {}),
	'every family’s rows': (user: User | null) => may(user, 'export-rows', {}),
	'letting somebody have dates': (user: User | null) => may(user, 'approve-calendar-dates', {}),
	'a delivery of the own municipality': (user: User | null) => may(user, 'see-delivery', { municipality: OWN }),
	'a delivery of another': (user: User | null) => may(user, 'see-delivery', { municipality: OTHER }),
	'delivering for the own': (user: User | null) => may(user, 'deliver', { municipality: OWN }),
	'delivering for another': (user: User | null) => may(user, 'deliver', { municipality: OTHER }),
	'withdrawing the own': (user: User | null) => may(user, 'withdraw-delivery', { municipality: OWN }),
	'withdrawing another’s': (user: User | null) => may(user, 'withdraw-delivery', { municipality: OTHER }),
	'writing of the year for the own': (user: User | null) => may(user, 'write-year-texts', { municipality: OWN }),
	'writing of the year for another': (user: User | null) => may(user, 'write-year-texts', { municipality: OTHER }),
	'what is missing still, and of whom': (user: User | null) => may(user, 'see-what-is-missing', {}),
	'the own account': (user: User | null) => may(user, 'use-own-account', {}),
	'everybody’s accounts': (user: User | null) => may(user, 'manage-accounts', {}),
	'the log': (user: User | null) => may(user, 'read-log', {}),
	'the operation': (user: User | null) => may(user, 'see-operation', {})
} as const;

type Asked = keyof typeof asked;

const everybody: readonly Asked[] = ['a public page', 'the editions of the demonstration'];
const somebody: readonly Asked[] = [...everybody, 'the own account'];

/** By hand from the paragraph about roles: editions are one set of numbers for all who may come in at all. */
const allowed: Readonly<Record<Role, readonly Asked[]>> = {
	coordinator: [
		...somebody,
		...(['the editions', 'the draft of the next', 'a delivery of the own municipality'] as const),
		...(['delivering for the own', 'withdrawing the own', 'writing of the year for the own'] as const),
		...(['letting somebody have dates', 'what is missing still, and of whom'] as const)
	],
	steering: [
		...somebody,
		...(['the editions', 'the draft of the next', 'letting somebody have dates'] as const),
		'what is missing still, and of whom'
	],
	evaluator: [
		...somebody,
		...(['the editions', 'the estimates as they are now', 'every family’s rows'] as const),
		'what is missing still, and of whom'
	],
	reader: [...somebody, 'the editions'],
	administrator: [
		...somebody,
		...(['the editions', 'everybody’s accounts', 'the log', 'the operation'] as const),
		'what is missing still, and of whom'
	]
};

const allowedTo = (user: User | null) =>
	(Object.keys(asked) as Asked[]).filter((thing) => asked[thing](user)).toSorted();

describe('what somebody may', () => {
	test('is what is open to everybody where they are not signed in', () => {
		expect(allowedTo(null)).toEqual(everybody.toSorted());
	});

	test.each(roles)('as %s', (role) => {
		expect(allowedTo(userOf(role))).toEqual(allowed[role].toSorted());
	});

	test.each(roles)('as %s of the demonstration, without a second factor', (role) => {
		const user = userOf(role, { isDemonstration: true, hasSecondFactor: false });
		expect(allowedTo(user)).toEqual(allowed[role].toSorted());
	});

	test.each(roles)('as %s without a second factor: nothing but set one up, where the role needs one', (role) => {
		const needsOne = role === 'evaluator' || role === 'administrator';
		const expected = needsOne ? somebody : allowed[role];
		expect(allowedTo(userOf(role, { hasSecondFactor: false }))).toEqual(expected.toSorted());
	});
});

test('what is of no municipality is nobody’s, also where an account has lost its own', () => {
	for (const role of roles) {
		for (const municipality of [OWN, null]) {
			for (const action of ['see-delivery', 'deliver', 'withdraw-delivery'] as const)
				expect(may(userOf(role, { municipality }), action, { municipality: null })).toBe(false);
		}
	}
});

test('an action that is not known is refused by breaking, and to nobody allowed', () => {
	expect(() => may(userOf('administrator'), 'sell-rows' as Action, {})).toThrow(TypeError);
});
