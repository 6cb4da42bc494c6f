import { familyKinds, NEED_SPREAD, type FamilyKind } from './parameters.ts';
import { integer, standardNormal, streamOf, type Random } from './random.ts';

/** What a family's numbers are drawn for: each subject has a stream of its own. */
const subjects = [
	'kind',
	'costs',
	'services',
	'contacts',
	'work',
	'opinions',
	'answers',
	'enrolment',
	'effect'
] as const;

/** A family as it lives, before anybody has thought of a trial. What it lives through is drawn when it is asked for (life.ts). */
export interface Household {
	/** Names its streams of random numbers: seed, world, trial, site, family. */
	readonly key: readonly number[];
	readonly kind: FamilyKind;
	readonly need: number;
	readonly adults: number;
	/** How fast everything changes for everybody, on the scale of logarithms a year. */
	readonly trend: number;
	/** DKK a day of any service, on top of what is drawn for itself. */
	readonly dayPrice: number;
}

export function streamFor({ key }: Pick<Household, 'key'>, subject: (typeof subjects)[number]): Random {
	return streamOf(...key, subjects.indexOf(subject));
}

export function householdOf(key: readonly number[], circumstances: Pick<Household, 'trend' | 'dayPrice'>): Household {
	const random = streamFor({ key }, 'kind');
	const [near, far] = familyKinds;
	if (!near || !far) throw new RangeError('two kinds of families');
	return {
		key,
		kind: random() < 0.5 ? near : far,
		need: Math.exp(NEED_SPREAD * standardNormal(random) - NEED_SPREAD ** 2 / 2),
		adults: integer(random, 1, 2),
		...circumstances
	};
}
