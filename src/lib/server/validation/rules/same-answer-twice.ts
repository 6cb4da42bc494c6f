import type { FamilyFile } from '#lib/trial/records.ts';
import { inCell, type Finding } from '../finding.ts';
import { questionOf } from './answer-key.ts';

/** A respondent answers a question once a round: of two answers nobody can tell which one counts. */
export function sameAnswerTwice({ answers }: Pick<FamilyFile, 'answers'>): Finding[] {
	const first = new Map<string, number>();
	const findings: Finding[] = [];
	for (const answer of answers) {
		const question = `${questionOf(answer)} ${answer.round}`;
		const other = first.get(question);
		if (other === undefined) first.set(question, answer.row);
		else findings.push(inCell('same-answer-twice', 'maalinger', answer.row, 'spoergsmaal', { other }));
	}
	return findings;
}
