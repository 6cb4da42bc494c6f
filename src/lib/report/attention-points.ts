import type { Scope } from '#lib/trial/estimates.ts';
import { headlineMeasures, type HeadlineMeasure } from '#lib/trial/measures.ts';
import { trialMunicipalities } from '#lib/trial/municipalities.ts';
import type { Overview } from '#lib/trial/overview.ts';
import type { Released } from '#lib/trial/released.ts';

/** Something that the steering group should look at, found by a rule and not by anybody's opinion. */
export interface AttentionPoint {
	readonly kind: (typeof attentionKinds)[number];
	readonly municipality: string;
	/** The measures that it is about, in their order; none where it is about the whole delivery. */
	readonly measures: readonly HeadlineMeasure[];
}

/** What is looked for, the gravest first. */
export const attentionKinds = [
	'deterioration',
	'possible-deterioration',
	'no-delivery',
	'overdue-delivery',
	'low-coverage',
	'selected-on-measure'
] as const;

/** Below this share of the families that started, those that are compared may be others than those that are not. */
const LOW_COVERAGE = 0.7;

/** A delivery comes every quarter: one that is a whole quarter older than the newest is missing. */
const DAYS_OVERDUE = 92;

/** Every point that a rule makes, kind by kind, and the trial's municipalities in their own order. */
export function attentionPoints({ headlines, deliveries }: Released<Overview>): AttentionPoint[] {
	const measuresWhere = (municipality: Scope, holds: (headline: (typeof headlines)[number]) => boolean) =>
		headlineMeasures.filter((measure) =>
			headlines.some((one) => one.measure === measure && one.scope === municipality && holds(one))
		);
	const found: Record<AttentionPoint['kind'], (municipality: string) => readonly HeadlineMeasure[] | null> = {
		deterioration: (code) => orNull(measuresWhere(code, ({ verdict }) => verdict === 'deterioration')),
		'possible-deterioration': (code) =>
			orNull(measuresWhere(code, ({ verdict }) => verdict === 'possible-deterioration')),
		'no-delivery': (code) => (deliveries.some(({ municipality }) => municipality === code) ? null : []),
		'overdue-delivery': (code) => (isOverdue(deliveries, code) ? [] : null),
		'low-coverage': (code) =>
			orNull(measuresWhere(code, ({ coverage }) => coverage.state === 'shown' && coverage.value < LOW_COVERAGE)),
		'selected-on-measure': (code) =>
			orNull(measuresWhere(code, ({ verdict, basis }) => verdict === 'undecided' && basis === null))
	};
	return attentionKinds.flatMap((kind) =>
		trialMunicipalities.flatMap((municipality) => {
			const measures = found[kind](municipality);
			return measures === null ? [] : [{ kind, municipality, measures }];
		})
	);
}

function orNull<T>(list: readonly T[]): readonly T[] | null {
	return list.length === 0 ? null : list;
}

function isOverdue(deliveries: Overview['deliveries'], code: string): boolean {
	const own = deliveries.find(({ municipality }) => municipality === code);
	const newest = Math.max(...deliveries.map(({ cutoff }) => Date.parse(cutoff)));
	return own !== undefined && newest - Date.parse(own.cutoff) > DAYS_OVERDUE * A_DAY;
}

const A_DAY = 24 * 60 * 60 * 1000;
