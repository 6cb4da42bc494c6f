import { randomTrials } from './random-trial.ts';

/** Families of one site are numbered from 1, those of the next from 1001. */
const NUMBERS_A_SITE = 1000;

/** Random trials in which no two families have one number, as in a store. */
export const numberedTrials = randomTrials.map((trial) =>
	trial.map((data, site) => ({
		...data,
		families: [...data.families].map((file, place) => ({
			...file,
			family: { ...file.family, family: NUMBERS_A_SITE * site + place + 1 }
		}))
	}))
);
