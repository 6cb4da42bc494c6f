import type { Group, Round } from './code-lists.ts';
import type { TableName } from './delivery-schema.ts';
import type { Scope } from './estimates.ts';
import type { StatusMean } from './overview.ts';
import type { ProblemCode } from './problem.ts';

/** The tables whose rows lie in time, so that it can be asked whether a family has any before and after. */
export const coveredTables = [
	'ydelser',
	'forsoergelse',
	'kontakter',
	'planer',
	'udgifter',
	'maalinger'
] as const satisfies readonly TableName[];
export type CoveredTable = (typeof coveredTables)[number];

/** Before: the year up to the start. After: the year from then on, once it is over. */
export const coveredWindows = ['before', 'after'] as const;
export type CoveredWindow = (typeof coveredWindows)[number];

/** How many of the families that could have a row of a table in a window have one. */
export interface TableCoverage {
	readonly scope: Scope;
	readonly group: Group;
	readonly table: CoveredTable;
	readonly window: CoveredWindow;
	/** Those who started; after: those of them who are compared. Null where nobody delivered the table. */
	readonly families: number | null;
	readonly covered: number;
}

/** Who answered in a round of questions. */
export interface RoundResponses {
	readonly scope: Scope;
	readonly group: Group;
	readonly round: Round;
	/** Families that started; null where nobody delivered the table. */
	readonly families: number | null;
	/** Families in which somebody was asked. */
	readonly asked: number;
	/** Families in which somebody answered a question. */
	readonly answered: number;
	readonly respondents: number;
	readonly respondentsAnswered: number;
}

/** What is compared between the families that moved away and those that stayed. */
export const dropOutMeans = [
	'adults',
	'children',
	'contactPersons',
	'serviceDays',
	'cost',
	'satisfaction'
] as const satisfies readonly StatusMean[];
export type DropOutMean = (typeof dropOutMeans)[number];

/** How unlike they were at the start, in standard deviations: left minus stayed. */
export interface DropOut {
	readonly group: Group;
	readonly mean: DropOutMean;
	readonly left: number;
	readonly stayed: number;
	readonly difference: number | null;
}

/** How many warnings of a kind a delivery was accepted with. */
export interface WarningCount {
	readonly municipality: string;
	readonly code: ProblemCode;
	readonly count: number;
}

/** What the page of data quality needs of the families, before the gate. */
export interface DataQualityEstimates {
	readonly coverage: readonly TableCoverage[];
	readonly responses: readonly RoundResponses[];
	readonly dropOut: readonly DropOut[];
}
