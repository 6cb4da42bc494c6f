import { dayOfIso, type Day } from '#lib/trial/day.ts';

/** Everything in the trial follows from this number and the parameters below. */
export const SEED = 2017;

/** The registers are complete up to and including this day, in all three municipalities. */
export const CUTOFF: Day = dayOfIso('2020-12-31');

/** What the intervention does to an `indsats` family from t0 on. */
export interface Effect {
	/** Share of the contact persons that go on, and of the new ones that still come. */
	readonly contactsKept: number;
	/** What is left of a service at t0, and every service that starts later, lasts this many times as long. */
	readonly serviceLength: number;
	/** On every amount but the trial's own. */
	readonly costMultiplier: number;
	/** DKK in 2019 prices, booked by the quarter. */
	readonly ownCostAMonth: number;
	/** How many times as fast an adult finds work. */
	readonly workSpeed: number;
	/** Points on the scale from 1 to 5, before rounding to a whole answer. */
	readonly satisfactionPoints: number;
	/** Points of the WHO-5 index from 0 to 100, before rounding. */
	readonly wellbeingPoints: number;
}

/** An intervention that does nothing. Næstved's, and the one that the true effects are measured against. */
export const noEffect: Effect = {
	contactsKept: 1,
	serviceLength: 1,
	costMultiplier: 1,
	ownCostAMonth: 0,
	workSpeed: 1,
	satisfactionPoints: 0,
	wellbeingPoints: 0
};

/** A day on which a municipality went through its registers for the families that stand out. */
export interface SelectionRound {
	/** The last day of the data that it looked at. */
	readonly selectedTo: Day;
	readonly intervention: number;
	readonly comparison: number;
}

export interface Site {
	readonly code: '320' | '316' | '370';
	readonly folder: 'faxe' | 'holbaek' | 'naestved';
	/** Families are numbered from here, so that no number is used in two municipalities. */
	readonly firstNumber: number;
	readonly intervention: number;
	readonly comparison: number;
	/** Empty: caseworkers refer families one by one, the whole period through. */
	readonly rounds: readonly SelectionRound[];
	/** How likely each element is: coordinating caseworker, one plan, shared electronic plan. */
	readonly elements: readonly [number, number, number];
	/** Days that the registers reach back before t0, least and most. */
	readonly registerDays: readonly [number, number];
	readonly plansDelivered: boolean;
	readonly effect: Effect;
}
