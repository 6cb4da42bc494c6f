import type { HeadlineMeasure } from './measures.ts';

/** The smallest change of a measure that matters: in its own unit, or as a share of the mean before. */
export type SmallestChange = { readonly amount: number } | { readonly shareOfBefore: number };

/** A change that is surely smaller is called no important change, whichever way it goes. */
export type SmallestChanges = Readonly<Record<HeadlineMeasure, SmallestChange>>;
