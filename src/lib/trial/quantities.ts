import { targetGroups, type Round, type TargetGroup } from './code-lists.ts';
import type { CoveredTable, CoveredWindow, DropOutMean } from './data-quality-estimates.ts';
import type { CostGroup } from './cost-groups.ts';
import type { PairedBasis } from './estimates.ts';
import type { FlowShown, Measure } from './measure-page.ts';
import { headlineMeasures, type HeadlineMeasure } from './measures.ts';
import type { StatusMean } from './overview.ts';
import type { CaseMixVariable, Element, MonthMeasure } from './site-estimates.ts';
import type { SupportKind } from './support-kinds.ts';
import type { RankedMeasure, TopShare } from './target-group-estimates.ts';

/*
 * What figures are made of, in words that no reader sees. Two figures of one quantity can be subtracted from each
 * other, and so it has one name wherever it is shown: the cost before is the same on the first page and on its own.
 */

/** What the figures of a paired measure are made of. */
export type PairedPart = 'families' | 'before' | 'after' | 'change';

/** Families whose consent stands. */
export const STARTED = 'started';

const GUARDED = ', guarded';
const OF_PART = ', of ';

/** The two measures whose pairs are those of the families that the flow calls compared. */
const ofTheCompared: ReadonlySet<HeadlineMeasure> = new Set<HeadlineMeasure>(['service-days', 'contact-points']);

/** The quantity of a paired measure; on the guarded basis other families are behind it. */
export function pairedQuantity(measure: HeadlineMeasure, basis: PairedBasis, part: PairedPart): string {
	const plain = part === 'families' && ofTheCompared.has(measure) ? flowQuantities.compared : `${measure} ${part}`;
	return basis === 'plain' ? plain : `${plain}${GUARDED}`;
}

/** The same quantity over some of the families: a target group, a half-year. */
export function quantityOfPart(quantity: string, part: string): string {
	return `${quantity}${OF_PART}${part}`;
}

/**
 * What is added up in it: a family that was not selected adds the same to the guarded and to the plain figure, and one
 * of a target group the same to that group's and to everybody's. The steps of the flow and the target groups are parts of
 * those that started. So they can be subtracted from each other as well.
 */
export function valueOf(quantity: string): string {
	const [ofEverybody = quantity] = quantity.split(OF_PART);
	const value = ofEverybody.endsWith(GUARDED) ? ofEverybody.slice(0, -GUARDED.length) : ofEverybody;
	return partsOfStarted.has(value) ? STARTED : value;
}

/** What the selection alone would do to each family that it touched. */
export function expectedQuantity(measure: Measure): string {
	return `${measure} expected by chance`;
}

/** What the figures of a measure of time are made of: `figures` of the first year, or the whole `curve`. */
export function timeQuantity(
	measure: Measure,
	window: 'before' | 'after' | null,
	part: 'families' | 'figures' | 'curve'
): string {
	return window === null ? `${measure} ${part}` : `${measure} ${window} ${part}`;
}

/** Families in each step of the flow. */
export const flowQuantities = {
	started: STARTED,
	compared: 'compared',
	notYet: 'not yet',
	other: 'other'
} as const satisfies Partial<Record<keyof FlowShown, string>>;

/**
 * Means at the start. Three are those before, over more families. Satisfaction is not: at the start everybody who
 * answered counts, and before only who answered again.
 */
export const startQuantities: Readonly<Record<StatusMean, string>> = {
	adults: 'adults',
	children: 'children',
	contactPersons: pairedQuantity('contact-points', 'plain', 'before'),
	contactUnits: 'contact units before',
	plans: 'plans before',
	serviceDays: pairedQuantity('service-days', 'plain', 'before'),
	cost: pairedQuantity('cost', 'plain', 'before'),
	satisfaction: 'satisfaction at the start'
};

/** Families of a target group. */
export function targetGroupQuantity(code: TargetGroup): string {
	return `target group ${code}`;
}

/** A part of the cost of a year: what each family adds to it. */
export function costPartQuantity(part: string, year: 'before' | 'after' | 'change'): string {
	return `cost of ${groupsOfOne[part] ?? part} ${year}`;
}

/** Groups with a single category: it is the same money. */
const groupsOfOne: Readonly<Record<string, CostGroup>> = { forsoergelse: 'support', forsoegets_indsats: 'trial' };

/** A month since the start. The same month is told of those who are compared and of those who are still followed. */
export function monthQuantity(measure: MonthMeasure | 'trial', month: number): string {
	return `${measure} in month ${String(month)}`;
}

/** How the trial is carried out. */
export const carriedOutQuantities = {
	withoutElement: 'without an element',
	daysToPlan: 'days to a plan',
	coordinatorInTime: 'coordinator in time',
	coordinators: 'coordinators of the year',
	plansHalfway: 'plans halfway',
	contactPersonsHalfway: 'contact persons halfway'
} as const;

/** Families that get an element of the intervention. */
export function elementOfFamiliesQuantity(element: Element): string {
	return `gets ${element}`;
}

/** What municipalities are held against each other by. It is the same as at the start, where that tells it as well. */
export function caseMixQuantity(variable: CaseMixVariable): string {
	const targetGroup = targetGroups.find(({ code }) => variable === `target-group:${code}`);
	if (targetGroup) return targetGroupQuantity(targetGroup.code);
	const measure = headlineMeasures.find((one) => one === variable);
	if (measure) return pairedQuantity(measure, 'plain', 'before');
	return variable === 'adults' || variable === 'children' ? startQuantities[variable] : variable;
}

/** Families with adults on a kind of support. */
export function supportQuantity(kind: SupportKind): string {
	return `support ${kind}`;
}

/** What the shares of the families with the highest values are made of. A share is no sum, so nothing is subtracted from it. */
export function topQuantity(measure: RankedMeasure, top: TopShare): string {
	return `share of the top ${String(top)}, ${measure}`;
}

/** The year before the start, of those who are looked at two years before it, and the year before that. */
export function chanceQuantity(measure: RankedMeasure, year: 'earlier' | 'later', who: 'everybody' | 'picked'): string {
	const before = pairedQuantity(measure, 'plain', 'before');
	return quantityOfPart(year === 'later' ? before : `${before} a year earlier`, `two years, ${who}`);
}

/** How families with an element and without it changed. It comes out of a model, which is no sum. */
export function elementQuantity(measure: HeadlineMeasure, element: Element): string {
	return `${measure} by ${element}`;
}

/** Families with any row of a table in a window. */
export function coverageQuantity(table: CoveredTable, window: CoveredWindow): string {
	return `rows of ${table} ${window}`;
}

/** Families or respondents that answered in a round, and all respondents who were asked. */
export function responseQuantity(round: Round, who: 'families' | 'respondents' | 'asked'): string {
	return `${who} of round ${round}`;
}

/** The values at the start of those who moved away, or who stayed. Only how far apart they are is told. */
export function dropOutQuantity(mean: DropOutMean, who: 'left' | 'stayed'): string {
	return `${who}, ${mean}`;
}

/** They add up to those that started: what is left of the shown ones is a count as well. */
const partsOfStarted: ReadonlySet<string> = new Set([
	...Object.values(flowQuantities),
	...targetGroups.map(({ code }) => targetGroupQuantity(code))
]);
