import type { AnswerRecord, FamilyFile } from '#lib/trial/records.ts';
import { inCell, type Finding } from '../finding.ts';
import { questionOf } from './answer-key.ts';

/** A respondent's answer after comes later than the same respondent's answer before, to the same question. */
export function afterBeforeBefore({ answers }: Pick<FamilyFile, 'answers'>): Finding[] {
	const before = new Map<string, AnswerRecord>();
	for (const answer of answers) if (answer.round === 'foer') before.set(questionOf(answer), answer);
	return answers.flatMap((answer) => {
		const earlier = answer.round === 'efter' ? before.get(questionOf(answer)) : undefined;
		return earlier && answer.date < earlier.date
			? [inCell('after-before-before', 'maalinger', answer.row, 'dato', { other: earlier.row })]
			: [];
	});
}
