import type { Problem } from '#lib/trial/problem.ts';
import type { UnreadableDelivery } from '../delivery/delivery-source.ts';
import { MOST_GIGABYTES, MOST_MEMBERS, MOST_SHARED_STRINGS, MOST_TIMES_PACKED } from '../delivery/limits.ts';
import { looksLikeCpr, withoutCpr } from './cells/cpr-like.ts';

const MILLION = 1_000_000;

/** What is said of a delivery of which nothing could be read; a CPR number in a name that could be seen is told too. */
export function refusalProblems({ name, code, member, names }: UnreadableDelivery): Problem[] {
	const shown = (path: string | null) => withoutCpr(path === null ? name : `${name}/${path}`);
	const problem = (of: Problem['code'], path: string | null, parameters: Problem['parameters'] = {}): Problem => ({
		code: of,
		table: null,
		file: shown(path),
		row: null,
		column: null,
		parameters
	});
	const limits = {
		gigabytes: MOST_GIGABYTES,
		members: MOST_MEMBERS,
		strings: MOST_SHARED_STRINGS / MILLION,
		ratio: MOST_TIMES_PACKED
	};
	return [
		problem(code, member, code === 'too-large' ? limits : {}),
		...(looksLikeCpr(name) ? [problem('cpr-like-value', null)] : []),
		...names.filter(looksLikeCpr).map((path) => problem('cpr-like-value', path, { where: 'member-name' }))
	];
}
