import { targetGroups, type Group } from '#lib/trial/code-lists.ts';
import {
	ALL,
	type DifferenceInChange,
	type Estimates,
	type Flow,
	type HeadlineEstimate,
	type PairedEstimate,
	type SurvivalEstimate
} from '#lib/trial/estimates.ts';
import { registeredProtocol } from '#lib/trial/protocol.ts';
import type { PageEstimates } from '#lib/trial/measure-page.ts';
import { headlineMeasures } from '#lib/trial/measures.ts';
import type { StatusAtStart } from '#lib/trial/status-at-start.ts';

/** Nothing besides the estimates: nobody was selected, and no total rests on a few. */
export const nothingBehind: PageEstimates = {
	...{ curves: [], selected: [], concentrations: [] },
	sites: { months: [], costs: [], followed: [], halfway: [], carriedOut: [], caseMix: [] },
	targetGroups: { tops: [], parts: [], elements: [], chance: [] },
	quality: { coverage: [], responses: [], dropOut: [] },
	warnings: [],
	smallestChanges: registeredProtocol.smallestChanges
};

/** One group of one municipality, as small as a test can say it. Every measure has the same families. */
export interface SmallGroup {
	readonly scope: string;
	readonly group?: Group;
	/** Families with consent. */
	readonly started: number;
	/** Families with a value before and after. */
	readonly pairs: number;
	/** Of those, families with a guarded pair; none was selected on anything where it is left out. */
	readonly guarded?: number;
	/** Families by target group, in the order of the code list. */
	readonly targetGroups?: readonly number[];
}

/** Estimates and status of a made-up trial: sums and weighted means hold, so subtraction works as it does in real ones. */
export function smallTrial(groups: readonly SmallGroup[]): { estimates: Estimates; status: StatusAtStart[] } {
	const sites = groups.map((one, index) => ({ group: 'indsats' as const, ...one, level: 4 + index }));
	const all = (['indsats', 'sammenligning'] as const).flatMap((group) => {
		const own = sites.filter((site) => site.group === group);
		const sum = (part: (site: (typeof own)[number]) => number) => own.reduce((total, site) => total + part(site), 0);
		if (own.length === 0) return [];
		const pairs = sum((site) => site.pairs);
		return [
			{
				scope: ALL,
				group,
				started: sum((site) => site.started),
				pairs,
				...(own.some((site) => site.guarded !== undefined) && { guarded: sum((site) => site.guarded ?? site.pairs) }),
				targetGroups: targetGroups.map((_, index) => sum((site) => site.targetGroups?.[index] ?? 0)),
				level: pairs === 0 ? 0 : sum((site) => site.pairs * site.level) / pairs
			}
		];
	});
	const everything = [...sites, ...all];
	return {
		estimates: {
			format: 1,
			priceYear: 2019,
			priceIndex: 'cpi-2015',
			deliveries: [],
			flow: everything.map(flow),
			headline: everything.flatMap(headline),
			paired: everything.flatMap(paired),
			differences: differences(everything),
			survival: everything.flatMap(survival),
			survivalDifferences: everything.flatMap(({ scope, group, pairs }) => [
				{
					...({ measure: 'service-duration', compares: 'windows', scope, group } as const),
					...{ difference: pairs === 0 ? null : -10, lower: pairs === 0 ? null : -22, upper: pairs === 0 ? null : 2 },
					p: null
				}
			]),
			sites: [],
			siteTests: []
		},
		status: everything.map(status)
	};
}

type FullGroup = SmallGroup & { readonly group: Group; readonly level: number };

function flow({ scope, group, started, pairs }: FullGroup): Flow {
	const none = { leftArea: 0, beforeIncomplete: 0 };
	return {
		scope,
		group,
		started: started + 1,
		consentWithdrawn: 1,
		...none,
		notYetObserved: started - pairs,
		complete: pairs
	};
}

function paired({ scope, group, pairs, guarded, level }: FullGroup): PairedEstimate[] {
	const record = (basis: 'plain' | 'guarded', n: number, change: number) =>
		headlineMeasures.map((measure) => {
			const known = n > 0;
			return {
				...{ measure, scope, group, basis, n },
				before: known ? level : null,
				after: known ? level + change : null,
				change: known ? change : null,
				lower: known ? change - 0.75 : null,
				upper: known ? change + 0.75 : null,
				...{ sd: null, p: null, detectable: null },
				...{ wilcoxonP: null, hodgesLehmann: null, bootstrapLower: null, bootstrapUpper: null },
				...(known ? {} : { reason: 'no-pairs' as const })
			};
		});
	return [...record('plain', pairs, -1.25), ...(guarded === undefined ? [] : record('guarded', guarded, -0.25))];
}

/** Whatever is compared is said to point to an improvement, on the difference where both groups are large enough. */
function headline({ scope, group, started, pairs, guarded }: FullGroup): HeadlineEstimate[] {
	const basis = guarded === undefined ? 'plain' : 'guarded';
	const n = guarded ?? pairs;
	const change = n === 0 ? null : guarded === undefined ? -1.25 : -0.25;
	const verdict = n < 10 ? 'too-few' : 'possible-improvement';
	return headlineMeasures.map((measure) => ({
		...{ measure, scope, group, basis, n, change, verdict, told: verdict },
		coverage: started === 0 ? null : n / started,
		...{ lower: change && change - 0.75, upper: change && change + 0.75, p: 0.01, pHolm: 0.04 },
		...{ expectedByChance: guarded === undefined ? null : -1, detectable: 0.5, imbalance: null }
	}));
}

/** The comparison group changes by half a point less in every site. */
function differences(groups: readonly FullGroup[]): DifferenceInChange[] {
	return groups
		.filter(({ group, pairs }) => group === 'indsats' && pairs > 0)
		.flatMap(({ scope, pairs: nIntervention }) => {
			const comparison = groups.find((one) => one.scope === scope && one.group === 'sammenligning');
			if (!comparison || comparison.pairs === 0) return [];
			return headlineMeasures.map((measure) => ({
				...{ measure, scope, basis: 'plain' as const, nIntervention, nComparison: comparison.pairs },
				...{ difference: -0.5, lower: -1.5, upper: 0.5, p: 0.3 }
			}));
		});
}

function survival({ scope, group, pairs }: FullGroup): SurvivalEstimate[] {
	const none = {
		...{ share182: null, lower182: null, upper182: null, share364: null, lower364: null, upper364: null }
	};
	const noDuration = {
		share180: null,
		lower180: null,
		upper180: null,
		median: null,
		medianLower: null,
		medianUpper: null
	};
	const noMean = { restrictedMean: null, restrictedMeanLower: null, restrictedMeanUpper: null };
	const shared = { scope, group, n: 2 * pairs, events: pairs, families: pairs };
	const known = pairs > 0;
	const shares = { share182: 0.2, lower182: 0.1, upper182: 0.35, share364: 0.4, lower364: 0.25, upper364: 0.6 };
	const why = known ? {} : { reason: 'no-pairs' as const };
	const duration = (restrictedMean: number) => ({
		...{ ...shared, ...none, ...noDuration, ...noMean, ...why },
		restrictedMean: known ? restrictedMean : null,
		restrictedMeanLower: known ? restrictedMean - 10 : null,
		restrictedMeanUpper: known ? restrictedMean + 10 : null,
		measure: 'service-duration' as const
	});
	return [
		{
			...shared,
			...none,
			...noDuration,
			...noMean,
			...(known ? shares : why),
			measure: 'return-to-work',
			window: null
		},
		{ ...duration(120), window: 'before' },
		{ ...duration(110), window: 'after' }
	];
}

function status({ scope, group, started, targetGroups: counts = [], level }: FullGroup): StatusAtStart {
	const mean = { families: started, mean: started === 0 ? null : level, allEqual: false, concentration: null };
	return {
		scope,
		group,
		families: started,
		targetGroups: targetGroups.map(({ code }, index) => ({ code, count: counts[index] ?? 0 })),
		...{ adults: mean, children: mean, contactPersons: mean, contactUnits: mean, plans: null },
		...{ cost: mean, serviceDays: mean, satisfaction: mean },
		supportOnStart: [
			{ code: 'loen', count: started },
			{ code: 'kontanthjaelp', count: 2 * started }
		],
		supportFamilies: started
	};
}
