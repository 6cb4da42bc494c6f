import type { AnswerRecord } from '#lib/trial/records.ts';

/** Which question to whom: the same in every round. */
export function questionOf({ respondent, instrument, item }: AnswerRecord): string {
	return `${respondent} ${instrument} ${item}`;
}
