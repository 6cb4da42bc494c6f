import type { Words } from '#lib/i18n/words.ts';
import type { Contributors } from '#lib/trial/overview.ts';
import type { Released } from '#lib/trial/released.ts';
import type { HiddenPart } from './hidden-text.ts';

type Behind = Pick<Released<Contributors>, 'families' | 'cases'>;

/** `Tallene er for 120 ydelser i 41 familier.`, where both may be seen. */
export function casesSentences(
	{ numbers }: Words,
	{ cases, families }: Behind,
	template: (cases: string, families: string) => string
): readonly string[] {
	if (cases?.state !== 'shown' || families.state !== 'shown') return [];
	return [template(numbers.decimal(cases.value, 0), numbers.decimal(families.value, 0))];
}

/** Either of the two is not told without the other. */
export function hiddenCases({ cases, families }: Behind): readonly HiddenPart[] {
	return cases?.state === 'hidden' || families.state === 'hidden' ? ['cases'] : [];
}
