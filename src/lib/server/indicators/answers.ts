import { mean } from '#lib/statistics/mean.ts';
import type { Instrument } from '#lib/trial/code-lists.ts';
import type { Day } from '#lib/trial/day.ts';
import type { AnswerRecord } from '#lib/trial/records.ts';
import type { Pair } from './pair.ts';

/** An item that a respondent answered in both rounds. */
interface AnswerPair {
	readonly before: number;
	readonly after: number;
}

/** An `efter` answer says how it is after a year when it is given from here to there, in days from the start. */
export const AFTER_ANSWER = { first: 275, last: 456 };

const coherenceItems = [2, 3, 4, 5, 6];
const COHERENCE_ITEMS_NEEDED = 3;
const wellbeingItems = [1, 2, 3, 4, 5];
/** WHO-5 is told from 0 to 100; its five items go from 0 to 5. */
const WELLBEING_SCALE = 4;

/** Each respondent's items of the instrument that have an answer in both rounds, the second one in time. */
function answerPairs(answers: readonly AnswerRecord[], instrument: Instrument, start: Day): Map<number, AnswerPair>[] {
	const stated = answers.filter((answer) => answer.instrument === instrument && answer.status === 'besvaret');
	return [...Map.groupBy(stated, ({ respondent }) => respondent).values()].map((own) => {
		const before = new Map(own.filter(({ round }) => round === 'foer').map(({ item, value }) => [item, value]));
		const pairs = new Map<number, AnswerPair>();
		for (const { round, date, item, value: after } of own) {
			const inTime = date >= start + AFTER_ANSWER.first && date <= start + AFTER_ANSWER.last;
			const earlier = before.get(item) ?? null;
			if (round === 'efter' && inTime && earlier !== null && after !== null)
				pairs.set(item, { before: earlier, after });
		}
		return pairs;
	});
}

const meanPair = (pairs: readonly AnswerPair[]): AnswerPair => ({
	before: mean(pairs.map(({ before }) => before)),
	after: mean(pairs.map(({ after }) => after))
});

/** A respondent's mean over the items answered in both rounds, when there are enough of them. */
function meanOfItems(
	pairs: ReadonlyMap<number, AnswerPair>,
	items: readonly number[],
	needed: number
): AnswerPair | null {
	const answered = items.map((item) => pairs.get(item)).filter((pair) => pair !== undefined);
	return answered.length < needed ? null : meanPair(answered);
}

/** The family's pair: the mean over its respondents that have one, so that no family counts twice. */
function familyPair(respondents: readonly (AnswerPair | null)[]): Pair | null {
	const paired = respondents.filter((respondent) => respondent !== null);
	return paired.length === 0 ? null : { ...meanPair(paired), mirrored: null };
}

/** Satisfaction all in all: item 1. */
export function satisfaction(answers: readonly AnswerRecord[], start: Day): Pair | null {
	return familyPair(answerPairs(answers, 'tilfredshed', start).map((pairs) => pairs.get(1) ?? null));
}

/** Coherence of the help: items 2-6, the same items in both rounds, at least three of them. */
export function coherence(answers: readonly AnswerRecord[], start: Day): Pair | null {
	const respondents = answerPairs(answers, 'tilfredshed', start);
	return familyPair(respondents.map((pairs) => meanOfItems(pairs, coherenceItems, COHERENCE_ITEMS_NEEDED)));
}

/** Well-being (WHO-5): all five items answered in both rounds, their sum on the scale from 0 to 100. */
export function wellbeing(answers: readonly AnswerRecord[], start: Day): Pair | null {
	const scale = wellbeingItems.length * WELLBEING_SCALE;
	const respondents = answerPairs(answers, 'who5', start).map((pairs) => {
		const items = meanOfItems(pairs, wellbeingItems, wellbeingItems.length);
		return items && { before: items.before * scale, after: items.after * scale };
	});
	return familyPair(respondents);
}
