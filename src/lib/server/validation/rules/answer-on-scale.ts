import { scales } from '#lib/trial/delivery-schema.ts';
import type { AnswerRecord } from '#lib/trial/records.ts';
import { inCell, type Finding } from '../finding.ts';

/** The item is one of the questionnaire's, and there is a value on its scale exactly where it was answered. */
export function answerOnScale({ row, instrument, item, status, value }: AnswerRecord): Finding[] {
	const { items, lowest, highest } = scales[instrument];
	const findings: Finding[] = [];
	if (item < 1 || item > items)
		findings.push(inCell('unknown-item', 'maalinger', row, 'spoergsmaal', { instrument, items }));

	const isAnswered = status === 'besvaret';
	if (isAnswered && value === null) findings.push(inCell('missing-value', 'maalinger', row, 'vaerdi'));
	else if (!isAnswered && value !== null)
		findings.push(inCell('value-without-answer', 'maalinger', row, 'vaerdi', { status }));
	else if (value !== null && (value < lowest || value > highest)) {
		findings.push(inCell('value-off-scale', 'maalinger', row, 'vaerdi', { instrument, lowest, highest }));
	}
	return findings;
}
