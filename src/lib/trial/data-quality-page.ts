import type { Group, Round } from './code-lists.ts';
import type { CoveredTable, DropOutMean } from './data-quality-estimates.ts';
import type { Scope } from './estimates.ts';
import type { FlowShown } from './measure-page.ts';
import type { DeliveryShown } from './overview.ts';
import type { ProblemCode } from './problem.ts';
import type { Figure } from './released.ts';

/** What share of the families have any row of each table before and after their start. */
export interface CoverageShown {
	readonly scope: Scope;
	readonly group: Group;
	readonly tables: readonly { readonly table: CoveredTable; readonly before: Figure; readonly after: Figure }[];
}

/** Who answered in each round, as shares. */
export interface ResponsesShown {
	readonly scope: Scope;
	readonly group: Group;
	readonly rounds: readonly {
		readonly round: Round;
		/** Families with an answer ÷ families started. */
		readonly families: Figure;
		/** Respondents with an answer ÷ respondents asked. */
		readonly respondents: Figure;
	}[];
}

/** How families that moved away began, beside those that stayed: in standard deviations, left minus stayed. */
export interface DropOutShown {
	readonly group: Group;
	readonly means: readonly { readonly mean: DropOutMean; readonly difference: Figure }[];
}

/** The kinds of warnings that a municipality's delivery was accepted with. */
export interface WarningsShown {
	readonly municipality: string;
	readonly kinds: readonly { readonly code: ProblemCode; readonly count: Figure }[];
}

/** The page of data quality: everything it may show, and nothing else. */
export interface DataQualityPage {
	readonly deliveries: readonly DeliveryShown[];
	readonly scopes: readonly Scope[];
	readonly flow: readonly FlowShown[];
	readonly coverage: readonly CoverageShown[];
	readonly responses: readonly ResponsesShown[];
	readonly dropOut: readonly DropOutShown[];
	readonly warnings: readonly WarningsShown[];
}
