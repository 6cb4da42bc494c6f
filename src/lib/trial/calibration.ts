/** The simulated worlds in which the intervention does nothing, in the order of docs/validation.md. */
export const idleWorldCodes = ['quiet', 'common-trend', 'worst-moment', 'worse-of-two', 'screened'] as const;

export type IdleWorldCode = (typeof idleWorldCodes)[number];

/** In what share of a world's trials something is told of the intervention families. The bar is on `sites` and on `all`. */
export interface SharesTold {
	/** Of at least one measure at one site or more. */
	readonly sites: number;
	/** Of at least one measure for all sites together. */
	readonly all: number;
	/** Of anything on the page, a site's or all together's. */
	readonly page: number;
}

/** What readers would have been told in one of the worlds, where every finding is a false one. */
export interface CalibratedWorld {
	readonly world: IdleWorldCode;
	/** `improvement` or `deterioration`. */
	readonly definite: SharesTold;
	/** `possible-improvement` or `possible-deterioration`. */
	readonly possible: SharesTold;
	/** Of the fields of a page (sites × measures), how many are told any of the four words, on average. */
	readonly fieldsSaying: number;
}

/**
 * How often the product says that something happened in simulated trials in which nothing did, so that a reader
 * can be told beforehand what its words are worth. Printed by `npm run calibrate`; the figures are those of the
 * table in docs/validation.md, and a test holds the two together.
 */
export const calibration = {
	date: '2026-11-22',
	seed: 20_261_122,
	/** For each of the worlds. */
	trials: 400,
	/** Three sites and five measures. */
	fields: 15,
	/** The largest share of definite findings that is allowed: 5 % and two standard errors of the simulation. */
	atMost: 0.072,
	worlds: [
		{
			world: 'quiet',
			definite: { sites: 0.005, all: 0.01, page: 0.015 },
			possible: { sites: 0.56, all: 0.243, page: 0.595 },
			fieldsSaying: 0.82
		},
		{
			world: 'common-trend',
			definite: { sites: 0, all: 0, page: 0 },
			possible: { sites: 0.823, all: 0.233, page: 0.83 },
			fieldsSaying: 1.68
		},
		{
			world: 'worst-moment',
			definite: { sites: 0.018, all: 0.065, page: 0.075 },
			possible: { sites: 1, all: 0.998, page: 1 },
			fieldsSaying: 9.28
		},
		{
			world: 'worse-of-two',
			definite: { sites: 0, all: 0.013, page: 0.013 },
			possible: { sites: 0.903, all: 0.675, page: 0.943 },
			fieldsSaying: 2.27
		},
		{
			world: 'screened',
			definite: { sites: 0.003, all: 0.003, page: 0.005 },
			possible: { sites: 0.53, all: 0.223, page: 0.583 },
			fieldsSaying: 0.74
		}
	] satisfies readonly CalibratedWorld[]
} as const;
