import type { Scope } from '#lib/trial/estimates.ts';
import { headlineMeasures, type HeadlineMeasure } from '#lib/trial/measures.ts';
import { trialMunicipalities } from '#lib/trial/municipalities.ts';
import type { Overview } from '#lib/trial/overview.ts';
import type { CarriedOutShown } from '#lib/trial/site-figures.ts';
import type { Released } from '#lib/trial/released.ts';

/** Something that the steering group should look at, found by a rule and not by anybody's opinion. */
export interface AttentionPoint {
	readonly kind: (typeof attentionKinds)[number];
	readonly municipality: string;
	/** The measures that it is about, in their order; none where it is about the whole delivery. */
	readonly measures: readonly HeadlineMeasure[];
	/** The share of the families that it is about, where it is about some. */
	readonly share: number | null;
}

/** What is looked for, the gravest first. */
export const attentionKinds = [
	'deterioration',
	'possible-deterioration',
	'held-back-deterioration',
	'no-delivery',
	'overdue-delivery',
	'elements-missing',
	'low-coverage',
	'selected-on-measure'
] as const;

/** Below this share of the families that started, those that are compared may be others than those that are not. */
export const LOW_COVERAGE = 0.7;

/** A delivery comes every quarter: one that is a whole quarter older than the newest is missing. */
const DAYS_OVERDUE = 92;

/** Every point that a rule makes, kind by kind, and the trial's municipalities in their own order. */
export function attentionPoints(
	{ headlines, deliveries }: Released<Overview>,
	carriedOut: readonly Released<CarriedOutShown>[]
): AttentionPoint[] {
	const measuresWhere = (municipality: Scope, holds: (headline: (typeof headlines)[number]) => boolean) =>
		headlineMeasures.filter((measure) =>
			headlines.some((one) => one.measure === measure && one.scope === municipality && holds(one))
		);
	const found: Record<AttentionPoint['kind'], (municipality: string) => readonly HeadlineMeasure[] | null> = {
		deterioration: (code) => orNull(measuresWhere(code, ({ verdict }) => verdict === 'deterioration')),
		'possible-deterioration': (code) =>
			orNull(measuresWhere(code, (one) => one.verdict === 'possible-deterioration' && !one.isHeldBack)),
		'held-back-deterioration': (code) =>
			orNull(measuresWhere(code, (one) => one.verdict === 'possible-deterioration' && one.isHeldBack)),
		'no-delivery': (code) => (deliveries.some(({ municipality }) => municipality === code) ? null : []),
		'overdue-delivery': (code) => (isOverdue(deliveries, code) ? [] : null),
		'elements-missing': (code) => (shareWithoutElement(carriedOut, code) === null ? null : []),
		'low-coverage': (code) =>
			orNull(measuresWhere(code, ({ coverage }) => coverage.state === 'shown' && coverage.value < LOW_COVERAGE)),
		'selected-on-measure': (code) =>
			orNull(measuresWhere(code, ({ verdict, basis }) => verdict === 'undecided' && basis === null))
	};
	return attentionKinds.flatMap((kind) =>
		trialMunicipalities.flatMap((municipality) => {
			const measures = found[kind](municipality);
			const share = kind === 'elements-missing' ? shareWithoutElement(carriedOut, municipality) : null;
			return measures === null ? [] : [{ kind, municipality, measures, share }];
		})
	);
}

function orNull<T>(list: readonly T[]): readonly T[] | null {
	return list.length === 0 ? null : list;
}

/** The share of the families that get nothing of what is tried, where there are some; null where there is none to tell. */
function shareWithoutElement(carriedOut: readonly Released<CarriedOutShown>[], code: string): number | null {
	const without = carriedOut.find(({ scope }) => scope === code)?.withoutElement;
	return without?.state === 'shown' && without.value > 0 ? without.value : null;
}

function isOverdue(deliveries: Overview['deliveries'], code: string): boolean {
	const own = deliveries.find(({ municipality }) => municipality === code);
	const newest = Math.max(...deliveries.map(({ cutoff }) => Date.parse(cutoff)));
	return own !== undefined && newest - Date.parse(own.cutoff) > DAYS_OVERDUE * A_DAY;
}

const A_DAY = 24 * 60 * 60 * 1000;
