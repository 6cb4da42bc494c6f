import { isoOfDay } from '#lib/trial/day.ts';
import type { FamilyFile } from '#lib/trial/records.ts';
import { inCell, type Finding } from '../finding.ts';

/** A `foer` answer later than this after t0 has already seen the intervention. */
const LATEST_BEFORE_ANSWER = 30;
/** An `efter` answer is about a year after t0. Others make no pair. */
const AFTER_ANSWER_FROM = 275;
const AFTER_ANSWER_TO = 456;

/** Answers given too late to be `foer`, or too far from a year after t0 to be `efter`. */
export function answerDates({ family, answers }: FamilyFile): Finding[] {
	return answers.flatMap(({ row, round, date }) => {
		const days = date - family.start;
		if (round === 'foer' && days > LATEST_BEFORE_ANSWER) {
			return [inCell('late-before-answer', 'maalinger', row, 'dato', { days, latest: LATEST_BEFORE_ANSWER })];
		}
		if (round === 'efter' && (days < AFTER_ANSWER_FROM || days > AFTER_ANSWER_TO)) {
			const parameters = {
				from: isoOfDay(family.start + AFTER_ANSWER_FROM),
				to: isoOfDay(family.start + AFTER_ANSWER_TO)
			};
			return [inCell('after-answer-outside-window', 'maalinger', row, 'dato', parameters)];
		}
		return [];
	});
}
