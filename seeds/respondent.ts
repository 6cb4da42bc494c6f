import type { Round } from '#lib/trial/code-lists.ts';
import type { AnswerRow } from './tables.ts';

/** Whether a row is of this round, and its respondent was asked about satisfaction and nothing else. */
export function answersSatisfactionOnly(
	answers: readonly AnswerRow[] | null,
	round: Round
): (row: AnswerRow) => boolean {
	const others = new Set((answers ?? []).filter((row) => row.instrument === 'who5').map((row) => row.respondent_id));
	return (row) => row.runde === round && !others.has(row.respondent_id);
}
