import { monthOfDay } from '#lib/trial/day.ts';
import { first, replaced, without } from './pick-rows.ts';
import { answersSatisfactionOnly } from './respondent.ts';
import type { PlantedWarning } from './planted-warning.ts';

const serviceTwice: PlantedWarning = {
	code: 'row-twice',
	table: 'ydelser',
	count: 1,
	what: 'a grant stands in two equal rows; it is counted once',
	plant: ({ ydelser }) => {
		const twice = first(ydelser, (row) => row.ydelse === 'ppr');
		return {
			ydelser: replaced(
				ydelser,
				(row) => row === twice,
				(row) => [row, row]
			)
		};
	}
};

const familyWithoutAdult: PlantedWarning = {
	code: 'family-without-adult',
	table: 'personer',
	count: 1,
	what: 'the adults of a family with a teenager were left out, with all that was theirs',
	plant: ({ personer, ydelser, forsoergelse, planer }) => {
		const family = first(personer, (row) => row.aldersgruppe === '13_17').familie_id;
		const adults = without(personer, (row) => row.familie_id !== family || row.rolle === 'barn');
		const isTheirs = (row: { readonly person_id: string | null }): boolean =>
			adults.some((adult) => adult.person_id === row.person_id);
		return {
			personer: without(personer, isTheirs),
			ydelser: without(ydelser, isTheirs),
			forsoergelse: without(forsoergelse, isTheirs),
			planer: without(planer, isTheirs)
		};
	}
};

const costMonthMissing: PlantedWarning = {
	code: 'cost-month-missing',
	table: 'udgifter',
	count: 1,
	what: 'a comparison family has no cost in the third month before its start',
	plant: ({ familier, udgifter }) => {
		const isThird = (start: number, month: number): boolean => month === monthOfDay(start) - 3;
		const hasCosts = new Set((udgifter ?? []).map((row) => row.familie_id));
		const family = first(familier, (row) => row.gruppe === 'sammenligning' && hasCosts.has(row.familie_id));
		return {
			udgifter: without(
				udgifter,
				(row) => row.familie_id === family.familie_id && isThird(family.startdato, row.maaned)
			)
		};
	}
};

const lateBeforeAnswer: PlantedWarning = {
	code: 'late-before-answer',
	table: 'maalinger',
	count: 6,
	what: 'one respondent answered the six questions of the round before 38 days after the start',
	plant: ({ familier, maalinger }) => {
		const { respondent_id, familie_id } = first(maalinger, answersSatisfactionOnly(maalinger, 'foer'));
		const { startdato } = first(familier, (row) => row.familie_id === familie_id);
		return {
			maalinger: replaced(
				maalinger,
				(row) => row.respondent_id === respondent_id && row.runde === 'foer',
				(row) => [{ ...row, dato: startdato + 38 }]
			)
		};
	}
};

export const holbaekWarnings: readonly PlantedWarning[] = [
	serviceTwice,
	familyWithoutAdult,
	costMonthMissing,
	lateBeforeAnswer
];
