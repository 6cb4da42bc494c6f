import type { HalfYear } from '#lib/trial/half-year.ts';
import type { Words } from './words.ts';

/** `Første halvår 2018` from `2018-1`. */
export function halfYearName({ t }: Words, halfYear: HalfYear): string {
	const [year = '', half] = halfYear.split('-');
	const { first, second } = t.targetGroups.parts.halfYear;
	return half === '1' ? first(year) : second(year);
}
