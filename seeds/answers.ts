import type { Instrument, Round } from '#lib/trial/code-lists.ts';
import { scales } from '#lib/trial/delivery-schema.ts';
import type { Day } from '#lib/trial/day.ts';
import type { Family } from './family.ts';
import { chance, integer, normal, randomFor, weighted, type Random } from './random.ts';
import type { AnswerRow } from './tables.ts';

/** Days after t0 on which a round is held: within what the format asks for. */
const roundDays: readonly (readonly [round: Round, from: number, to: number, share: number])[] = [
	['foer', -25, 20, 0.9],
	['efter', 300, 440, 0.85],
	['opfoelgning', 700, 760, 0.6]
];

/** The rounds that a respondent took part in: none after the registers lost sight of the family. */
function heldRounds(random: Random, family: Family): { readonly round: Round; readonly day: Day }[] {
	return roundDays
		.map(([round, from, to, share]) => ({
			round,
			day: family.start + integer(random, from, to),
			takesPart: chance(random, share)
		}))
		.filter(({ day, takesPart }) => takesPart && day <= family.register.to);
}

/** Where a family stands before the trial, on the questionnaire's own scale, and how much families differ. */
const startingPoints: Record<Instrument, { readonly mean: number; readonly spread: number }> = {
	tilfredshed: { mean: 2.9, spread: 0.7 },
	who5: { mean: 2.2, spread: 0.8 }
};

/** What the intervention adds to each answer. WHO-5 counts each point of its five items four times. */
function added(instrument: Instrument, { effect }: Family): number {
	return instrument === 'who5' ? effect.wellbeingPoints / (scales.who5.items * 4) : effect.satisfactionPoints;
}

type Answer = Pick<AnswerRow, 'svarstatus' | 'vaerdi'>;

/** Whole answers within the scale; one question in twenty has no answer. */
function answer(random: Random, instrument: Instrument, opinion: number): Answer {
	const { lowest, highest } = scales[instrument];
	const value = Math.min(highest, Math.max(lowest, Math.round(opinion + 0.6 * normal(random))));
	const status = weighted(random, [
		['besvaret', 95],
		['ved_ikke', 3],
		['ubesvaret', 2]
	] as const);
	return { svarstatus: status, vaerdi: status === 'besvaret' ? value : null };
}

function questionnaire(family: Family, respondent: string, instrument: Instrument): AnswerRow[] {
	const random = randomFor(family.household.key, 'answers', respondent, instrument);
	const { mean, spread } = startingPoints[instrument];
	const opinion = mean + spread * normal(random);
	// The same days for both questionnaires: they are handed out together.
	const rounds = heldRounds(randomFor(family.household.key, 'rounds', respondent), family);
	return rounds.flatMap(({ round, day }) =>
		Array.from({ length: scales[instrument].items }, (_, item) => ({
			respondent_id: respondent,
			familie_id: family.id,
			instrument,
			spoergsmaal: item + 1,
			runde: round,
			dato: day,
			...answer(random, instrument, opinion + (round === 'foer' ? 0 : added(instrument, family)))
		}))
	);
}

/** Eight families in ten answer, comparison families less often; now and then two of a family do. */
export function answerRows(family: Family): AnswerRow[] {
	const random = randomFor(family.household.key, 'respondents');
	const share = family.group === 'indsats' ? 0.85 : 0.8;
	const takesPart = [chance(random, share), chance(random, share / 4)];
	return takesPart.flatMap((answers, place) => {
		const isAskedForWellbeing = chance(random, 0.9);
		if (!answers) return [];
		const respondent = `${family.id.replace('-f', '-r')}-${place + 1}`;
		const satisfaction = questionnaire(family, respondent, 'tilfredshed');
		return isAskedForWellbeing ? [...satisfaction, ...questionnaire(family, respondent, 'who5')] : satisfaction;
	});
}
