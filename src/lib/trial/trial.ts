import type { HeadlineMeasure } from './measures.ts';

/** What sets a trial apart from the others: the closed list that the contract between the municipalities names. */
export const trialWays = ['coordinating-caseworker', 'shared-electronic-plan', 'picked-from-data'] as const;

export type TrialWay = (typeof trialWays)[number];

/**
 * The change that a trial has promised, as the measure tells it: after minus before, so that fewer days are below 0. In
 * the measure's own unit, or as a share of the mean before.
 */
export type TargetChange = { readonly amount: number } | { readonly shareOfBefore: number };

export type EffectTarget = { readonly measure: HeadlineMeasure } & TargetChange;

/** One municipality's trial, as it was decided there. What is null was not registered yet. */
export interface Trial {
	/** Three-digit code. */
	readonly municipality: string;
	readonly name: string | null;
	readonly ways: readonly TrialWay[] | null;
	/** The act, order or decision that allows it. */
	readonly legalBasis: string | null;
	/** The political committees that it is reported to. */
	readonly committees: readonly string[] | null;
	/** The first day, ISO. */
	readonly start: string | null;
	/** How many families are to get the intervention. */
	readonly plannedFamilies: number | null;
	/** What is to be in place, in the municipality's own words. */
	readonly resultTargets: readonly string[] | null;
	/** What is to change for the families; one a measure. */
	readonly effectTargets: readonly EffectTarget[] | null;
}

/** Everything that may be registered of a trial besides whose it is, in the order in which it is written and shown. */
export const trialFields = [
	'name',
	'ways',
	'legalBasis',
	'committees',
	'start',
	'plannedFamilies',
	'resultTargets',
	'effectTargets'
] as const satisfies readonly (keyof Trial)[];

export type TrialField = (typeof trialFields)[number];

/** A trial of which nothing is registered but whose it is. */
export function unregisteredTrial(municipality: string): Trial {
	const ofDecision = { name: null, ways: null, legalBasis: null, committees: null, start: null };
	return { municipality, ...ofDecision, plannedFamilies: null, resultTargets: null, effectTargets: null };
}
