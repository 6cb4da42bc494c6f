import { dayOfIso } from '#lib/trial/day.ts';
import { noEffect, type Site } from './parameters.ts';

/** Fewer contact persons, more satisfied families, quicker to work; hardly cheaper. Nobody to compare with. */
const faxe: Site = {
	code: '320',
	folder: 'faxe',
	firstNumber: 1,
	intervention: 46,
	comparison: 0,
	rounds: [],
	elements: [0.9, 0.4, 0.2],
	registerDays: [396, 430],
	plansDelivered: true,
	effect: {
		contactsKept: 0.6,
		serviceLength: 0.95,
		costMultiplier: 0.95,
		ownCostAMonth: 2000,
		workSpeed: 1.8,
		satisfactionPoints: 0.6,
		wellbeingPoints: 6
	}
};

/** Shorter services and fewer contact persons, with a comparison group referred in the same way. */
const holbaek: Site = {
	code: '316',
	folder: 'holbaek',
	firstNumber: 101,
	intervention: 45,
	comparison: 40,
	rounds: [],
	elements: [0.3, 0.95, 0.6],
	registerDays: [396, 430],
	plansDelivered: true,
	effect: {
		contactsKept: 0.5,
		serviceLength: 0.55,
		costMultiplier: 0.9,
		ownCostAMonth: 1500,
		workSpeed: 1.5,
		satisfactionPoints: 0.7,
		wellbeingPoints: 4
	}
};

/**
 * No effect on anything. The families, and those they are compared with, are the dearest of a
 * larger population, so their cost falls all the same: that is what the product must see through.
 * Most come in the first round, the only one that the mirrored windows hold for, and the
 * registers reach two and a half years back so that there is something to mirror in.
 */
const naestved: Site = {
	code: '370',
	folder: 'naestved',
	firstNumber: 201,
	intervention: 46,
	comparison: 40,
	rounds: [
		{ selectedTo: dayOfIso('2018-12-31'), intervention: 30, comparison: 26 },
		{ selectedTo: dayOfIso('2019-09-30'), intervention: 8, comparison: 7 },
		{ selectedTo: dayOfIso('2020-03-31'), intervention: 8, comparison: 7 }
	],
	elements: [0.8, 0.7, 0.6],
	registerDays: [900, 1000],
	plansDelivered: false,
	effect: noEffect
};

export const sites: readonly Site[] = [faxe, holbaek, naestved];
