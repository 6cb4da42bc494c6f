import type {
	AgeGroup,
	AnswerStatus,
	ContactRole,
	CostCategory,
	EndReason,
	Group,
	Instrument,
	Law,
	Payer,
	PersonRole,
	PlanType,
	Round,
	Selection,
	Service,
	Support,
	TargetGroup,
	Unit
} from './code-lists.ts';
import type { Day, Month } from './day.ts';

/**
 * The product's own number for a family, person, contact person or respondent.
 * It stands for the keyed hash of the municipality's pseudonym and is the same from delivery to delivery.
 */
export type Key = number;

/** The spreadsheet's row number (the header is row 1), so that a warning can be found again in the file. */
export interface Row {
	readonly row: number;
}

/** One family in the trial or in a comparison group. */
export interface FamilyRecord extends Row {
	readonly family: Key;
	readonly group: Group;
	/** t0: the day the family's trial starts. */
	readonly start: Day;
	/** First day from which the registers hold the family; null: 1,096 days before t0, and no further. */
	readonly registeredFrom: Day | null;
	readonly targetGroup: TargetGroup;
	readonly selection: Selection;
	/** First and last day of the data that the selection looked at. */
	readonly selectedFrom: Day | null;
	readonly selectedTo: Day | null;
	readonly coordinatingCaseworker: boolean;
	readonly oneCoordinatedPlan: boolean;
	readonly sharedElectronicPlan: boolean;
	readonly end: Day | null;
	readonly endReason: EndReason | null;
}

/** One person of a family. */
export interface PersonRecord extends Row {
	readonly person: Key;
	readonly family: Key;
	readonly role: PersonRole;
	readonly ageGroup: AgeGroup;
}

/** One grant of a service, to a person or (person null) to the family as a whole. */
export interface ServiceRecord extends Row {
	readonly family: Key;
	readonly person: Key | null;
	readonly law: Law;
	readonly paragraph: string;
	readonly service: Service;
	readonly unit: Unit;
	readonly start: Day;
	/** Last day; null: still running at the cut-off. */
	readonly end: Day | null;
}

/** One spell of a person's main source of support. */
export interface SupportRecord extends Row {
	readonly person: Key;
	readonly support: Support;
	readonly start: Day;
	readonly end: Day | null;
}

/** One contact person's time with a family. */
export interface ContactRecord extends Row {
	readonly family: Key;
	readonly contactPerson: Key;
	readonly unit: Unit;
	readonly role: ContactRole;
	readonly start: Day;
	readonly end: Day | null;
}

/** One plan, for a person or (person null) for the family as a whole. */
export interface PlanRecord extends Row {
	readonly family: Key;
	readonly person: Key | null;
	readonly planType: PlanType;
	readonly start: Day;
	readonly end: Day | null;
}

/** What a family cost in one month, by category and payer. */
export interface CostRecord extends Row {
	readonly family: Key;
	readonly month: Month;
	readonly category: CostCategory;
	readonly payer: Payer;
	/** Øre in the prices of that month; negative for a refund or correction. */
	readonly amount: number;
}

/** One question put to a respondent. */
export interface AnswerRecord extends Row {
	readonly respondent: Key;
	readonly family: Key;
	readonly instrument: Instrument;
	readonly item: number;
	readonly round: Round;
	readonly date: Day;
	readonly status: AnswerStatus;
	/** Within the item's scale where the question was answered, else null. */
	readonly value: number | null;
}

/** Everything a delivery holds about one family. Support spells are those of its persons. */
export interface FamilyFile {
	readonly family: FamilyRecord;
	readonly persons: readonly PersonRecord[];
	readonly services: readonly ServiceRecord[];
	readonly supports: readonly SupportRecord[];
	readonly contacts: readonly ContactRecord[];
	readonly plans: readonly PlanRecord[];
	readonly costs: readonly CostRecord[];
	readonly answers: readonly AnswerRecord[];
}
