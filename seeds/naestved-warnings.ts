import { CUTOFF } from './parameters.ts';
import { first, replaced } from './pick-rows.ts';
import { answersSatisfactionOnly } from './respondent.ts';
import type { PlantedWarning } from './planted-warning.ts';

const DAYS_TOO_LATE = 470;

const afterAnswerOutsideWindow: PlantedWarning = {
	code: 'after-answer-outside-window',
	table: 'maalinger',
	count: 6,
	what: 'one respondent answered the six questions of the round after 470 days after the start; they make no pair',
	plant: ({ familier, maalinger }) => {
		const starts = new Map((familier ?? []).map((row) => [row.familie_id, row.startdato]));
		const lateDay = (family: string): number => (starts.get(family) ?? Infinity) + DAYS_TOO_LATE;
		const isAfterOnly = answersSatisfactionOnly(maalinger, 'efter');
		const late = first(maalinger, (row) => isAfterOnly(row) && lateDay(row.familie_id) <= CUTOFF);
		const isTheirs = (row: typeof late): boolean => row.respondent_id === late.respondent_id && row.runde === 'efter';
		return {
			maalinger: replaced(maalinger, isTheirs, (row) => [{ ...row, dato: lateDay(row.familie_id) }])
		};
	}
};

const paymentTwice: PlantedWarning = {
	code: 'row-twice',
	table: 'udgifter',
	count: 1,
	what: 'two equal cost rows: two payments, which are summed',
	plant: ({ udgifter }) => {
		const paid = first(udgifter, (row) => row.kategori === 'misbrug');
		return {
			udgifter: replaced(
				udgifter,
				(row) => row === paid,
				(row) => [row, row]
			)
		};
	}
};

export const naestvedWarnings: readonly PlantedWarning[] = [afterAnswerOutsideWindow, paymentTwice];
