import type { CostProcess } from './cost-process.ts';
import type { WorkProcess } from './career.ts';
import type { OpinionProcess } from './opinion.ts';

/** Everything that is simulated follows from this number and the parameters here. */
export const SEED = 20_261_122;

/** Half of the families are far from work and have lasting services: what makes persons and services of one family alike. */
export interface FamilyKind {
	readonly serviceDays: number;
	readonly work: WorkProcess;
}

export const familyKinds: readonly FamilyKind[] = [
	{ serviceDays: 100, work: { findDaily: 1 / 350, loseDaily: 1 / 400 } },
	{ serviceDays: 280, work: { findDaily: 1 / 1100, loseDaily: 1 / 300 } }
];

/** How unlike the families' need is: the standard deviation of its logarithm; its mean is 1. */
export const NEED_SPREAD = 0.45;

/** For a family of need 1. */
export const SERVICE_STARTS_A_DAY = 5 / 365;
export const CONTACT_STARTS_A_DAY = 6 / 365;
export const CONTACT_DAYS = 250;

export const familyCosts: CostProcess = {
	monthly: 25_000,
	levelSpread: 0.7,
	straySpread: 0.7,
	memory: 0.9,
	zeroShare: 0.15,
	zeroMemory: 0.7
};

export const familyOpinions: OpinionProcess = {
	mean: 2.9,
	levelSpread: 0.6,
	straySpread: 0.5,
	memory: 0.85,
	answerSpread: 0.6
};

/** What the intervention does to an `indsats` family from t0 on. */
export interface Effect {
	/** The mean length of services, and of what is left of them at t0, is so many times as long. */
	readonly serviceLength: number;
	/** Share of the contact persons that stay, and of the new ones that still come. */
	readonly contactsKept: number;
	readonly costMultiplier: number;
	/** How many times as fast an adult finds work. */
	readonly workSpeed: number;
	/** Points added to what the family thinks, before rounding to a whole answer. */
	readonly satisfactionPoints: number;
}

export const noEffect: Effect = {
	serviceLength: 1,
	contactsKept: 1,
	costMultiplier: 1,
	workSpeed: 1,
	satisfactionPoints: 0
};

/** About what the trial hoped for. */
export const plantedEffect: Effect = {
	serviceLength: 0.6,
	contactsKept: 0.6,
	costMultiplier: 0.8,
	workSpeed: 1.8,
	satisfactionPoints: 0.5
};

/** A site's families: as many as in the example trials. One has nobody to compare with. */
export interface Site {
	readonly code: string;
	readonly intervention: number;
	readonly comparison: number;
}

export const sites: readonly Site[] = [
	{ code: '316', intervention: 60, comparison: 50 },
	{ code: '320', intervention: 46, comparison: 0 },
	{ code: '370', intervention: 80, comparison: 90 }
];
