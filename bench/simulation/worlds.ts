import { noEffect, plantedEffect, type Effect } from './parameters.ts';
import type { Crisis } from './referral.ts';

/** How families come to be where they are, and what time does to everybody. */
export interface World {
	readonly name: string;
	/** Names the world's streams of random numbers. */
	readonly number: number;
	readonly trend: number;
	/** DKK a day of any service; 0: costs and services are drawn apart, so that what an effect comes to is known. */
	readonly dayPrice: number;
	/** When intervention families are referred; null: on any day, as the comparison families. */
	readonly crisis: Crisis | null;
	/** Families are taken from a list, the dearest first, instead of being referred. */
	readonly isScreened: boolean;
	readonly effect: Effect;
}

const quiet: World = {
	name: 'quiet',
	number: 1,
	trend: 0,
	dayPrice: 300,
	crisis: null,
	isScreened: false,
	effect: noEffect
};

/** Worlds in which the intervention does nothing at all. */
export const idleWorlds: readonly World[] = [
	quiet,
	{ ...quiet, name: 'common trend', number: 2, trend: 0.15 },
	{ ...quiet, name: 'referred at the worst moment', number: 3, crisis: { worstOf: 12, lookBack: 12 } },
	{ ...quiet, name: 'referred at the worse of two moments', number: 6, crisis: { worstOf: 2, lookBack: 12 } },
	{ ...quiet, name: 'screened in rounds', number: 4, isScreened: true }
];

/** A quiet world in which it does something, and one knows what. */
export const plantedWorld: World = { ...quiet, name: 'planted effect', number: 5, dayPrice: 0, effect: plantedEffect };
