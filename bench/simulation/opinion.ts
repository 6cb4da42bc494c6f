import { standardNormal, type Random } from './random.ts';

/** How satisfied a family is, on the questionnaire's scale from 1 to 5. */
export interface OpinionProcess {
	readonly mean: number;
	/** How unlike families are for good, how far one strays from month to month, and the chance in each answer. */
	readonly levelSpread: number;
	readonly straySpread: number;
	readonly memory: number;
	readonly answerSpread: number;
}

/** What a family thinks, month by month: stationary, and without a direction in time. */
export function monthlyOpinions(random: Random, process: OpinionProcess, months: number): Float64Array {
	const { mean, levelSpread, straySpread, memory } = process;
	const level = mean + levelSpread * standardNormal(random);
	const news = Math.sqrt(1 - memory ** 2);
	let stray = standardNormal(random);
	return Float64Array.from({ length: months }, () => {
		const opinion = level + straySpread * stray;
		stray = memory * stray + news * standardNormal(random);
		return opinion;
	});
}

/** A whole answer within the scale. */
export function answerOf(random: Random, opinion: number, { answerSpread }: OpinionProcess): number {
	return Math.min(5, Math.max(1, Math.round(opinion + answerSpread * standardNormal(random))));
}
