import { rounds, type Round } from '#lib/trial/code-lists.ts';
import type { CoveredTable, CoveredWindow } from '#lib/trial/data-quality-estimates.ts';
import { elements, type Element } from '#lib/trial/site-estimates.ts';
import { halfYearOf, type HalfYear } from '#lib/trial/half-year.ts';
import type { Protocol } from '#lib/trial/protocol.ts';
import type { AnswerRecord, FamilyFile } from '#lib/trial/records.ts';
import type { RankedMeasure } from '#lib/trial/target-group-estimates.ts';
import { coveredWindowsOf } from './covered-windows.ts';
import { earlierYears, type YearPair } from './earlier-years.ts';

/** How many of a family's respondents were asked in a round, and how many answered at least one question. */
export interface Responses {
	readonly asked: number;
	readonly answered: number;
}

/** What the pages of target groups and of data quality need of a family besides its outcomes. */
export interface FamilyFacts {
	readonly startedIn: HalfYear;
	readonly elements: ReadonlySet<Element>;
	readonly covered: Readonly<Record<CoveredTable, Readonly<Record<CoveredWindow, boolean>>>>;
	readonly responses: ReadonlyMap<Round, Responses>;
	/** The two years before the start; null for whom the registers do not reach so far back, and for whom they picked. */
	readonly twoYears: Readonly<Record<RankedMeasure, YearPair | null>>;
}

/** Reads them off the family's rows. */
export function familyFacts(file: FamilyFile, protocol: Protocol): FamilyFacts {
	return {
		startedIn: halfYearOf(file.family.start),
		elements: new Set(elements.filter((element) => file.family[element])),
		covered: coveredWindowsOf(file),
		responses: new Map(rounds.map(({ code }) => [code, responsesIn(file.answers, code)])),
		twoYears: earlierYears(file, protocol)
	};
}

function responsesIn(answers: readonly AnswerRecord[], round: Round): Responses {
	const own = answers.filter((row) => row.round === round);
	const respondents = (rows: readonly AnswerRecord[]) => new Set(rows.map(({ respondent }) => respondent)).size;
	return { asked: respondents(own), answered: respondents(own.filter(({ status }) => status === 'besvaret')) };
}
