import { groups } from '#lib/trial/code-lists.ts';
import type { Place } from '../barred.ts';

/** The name of an unknown of one group at one place. */
export function named({ scope, group }: Place, what: string): string {
	return `${group} ${scope} ${what}`;
}

/** Whose an unknown is. */
export function placeOf(name: string): Place {
	const [code, scope] = name.split(' ');
	const group = groups.find((one) => one.code === code)?.code;
	if (!group || !scope) throw new RangeError(`not the name of a count: ${name}`);
	return { scope, group };
}
