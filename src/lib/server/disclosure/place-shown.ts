import type { SetBehind } from '#lib/trial/sets-behind.ts';

/** Where a set is behind a figure that readers see. */
export type PlaceShown = Omit<SetBehind, 'parts'>;
