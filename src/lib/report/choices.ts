import type { Verdict } from '#lib/trial/estimates.ts';
import type { FlowShown } from '#lib/trial/measure-page.ts';
import { headlineMeasures, type HeadlineMeasure } from '#lib/trial/measures.ts';
import type { HeadlineShown } from '#lib/trial/overview.ts';
import type { Released } from '#lib/trial/released.ts';
import type { AttentionPoint } from './attention-points.ts';

/** What can be decided about a trial, in the order in which it is told. */
export const choices = ['continue', 'adapt', 'stop', 'extend'] as const;
export type Choice = (typeof choices)[number];

/** One thing in the figures that speaks for a choice. */
export type Reason =
	| {
			readonly kind: 'improvement' | 'possible-improvement' | 'deterioration' | 'possible-deterioration';
			readonly measures: readonly HeadlineMeasure[];
	  }
	/** A verdict that was held back: the families of one group may have been referred in a crisis. */
	| {
			readonly kind: 'held-back-improvement' | 'held-back-deterioration';
			readonly measures: readonly HeadlineMeasure[];
	  }
	| {
			readonly kind: 'open' | 'nothing-of-importance' | 'selected' | 'low-coverage';
			readonly measures: readonly HeadlineMeasure[];
	  }
	/** Families that get none of the elements, as a share. */
	| { readonly kind: 'elements-missing'; readonly share: number }
	/** Families that are not followed for a year yet, where their number may be told. */
	| { readonly kind: 'families-to-come'; readonly families: number };

export interface ChoiceOfTrial {
	readonly choice: Choice;
	/** Empty where nothing in the figures speaks for it. */
	readonly reasons: readonly Reason[];
}

/**
 * What speaks for each choice in a municipality, by rules. The steering group decides; the figures can only say what
 * they hold. That nothing is found yet speaks for going on as long as families are still to come, and for nothing else:
 * with so few families it is what most trials show.
 */
export function choicesOf(
	headlines: readonly Released<HeadlineShown>[],
	flow: readonly Released<FlowShown>[],
	points: readonly AttentionPoint[],
	municipality: string
): readonly ChoiceOfTrial[] {
	const own = headlines.filter(({ scope }) => scope === municipality);
	const measuresTold = (...verdicts: readonly Verdict[]) =>
		headlineMeasures.filter((measure) =>
			own.some((one) => one.measure === measure && verdicts.some((verdict) => verdict === one.verdict))
		);
	const reason = (
		kind: Exclude<Reason['kind'], 'families-to-come' | 'elements-missing'>,
		measures: readonly HeadlineMeasure[]
	): Reason[] => (measures.length === 0 ? [] : [{ kind, measures }]);
	const possible = (way: 'improvement' | 'deterioration') => {
		const told = own.filter(({ verdict }) => verdict === `possible-${way}`);
		const measuresOf = (isHeldBack: boolean) =>
			headlineMeasures.filter((measure) =>
				told.some((one) => one.measure === measure && one.isHeldBack === isHeldBack)
			);
		return [...reason(`possible-${way}`, measuresOf(false)), ...reason(`held-back-${way}`, measuresOf(true))];
	};
	const pointAt = (kind: AttentionPoint['kind']) =>
		points.find((point) => point.kind === kind && point.municipality === municipality);
	const pointsAt = (kind: AttentionPoint['kind']) => pointAt(kind)?.measures ?? [];
	const share = pointAt('elements-missing')?.share ?? null;

	const reasons: Record<Choice, readonly Reason[]> = {
		continue: [
			...possible('improvement'),
			...familiesToCome(flow, municipality),
			...reason('open', measuresTold('undecided', 'too-few'))
		],
		adapt: [
			...possible('deterioration'),
			...(share === null ? [] : [{ kind: 'elements-missing' as const, share }]),
			...reason('selected', pointsAt('selected-on-measure')),
			...reason('low-coverage', pointsAt('low-coverage'))
		],
		stop: [
			...reason('deterioration', measuresTold('deterioration')),
			...reason('nothing-of-importance', measuresTold('no-important-change'))
		],
		extend: reason('improvement', measuresTold('improvement'))
	};
	return choices.map((choice) => ({ choice, reasons: reasons[choice] }));
}

function familiesToCome(flow: readonly Released<FlowShown>[], municipality: string): Reason[] {
	const notYet = flow.find(({ scope, group }) => scope === municipality && group === 'indsats')?.notYet;
	return notYet?.state === 'shown' && notYet.value > 0 ? [{ kind: 'families-to-come', families: notYet.value }] : [];
}
