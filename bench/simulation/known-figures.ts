import { ALL, type Estimates, type Reason } from '#lib/trial/estimates.ts';
import { headlineMeasures } from '#lib/trial/measures.ts';
import { noEffect } from './parameters.ts';
import { trueRestrictedMean, trueShareBack } from './true-times.ts';
import { trueChanges } from './truths.ts';
import { plantedWorld } from './worlds.ts';

interface Interval {
	readonly lower: number | null;
	readonly upper: number | null;
	readonly reason?: Reason;
}

/** A figure whose true value is known, and where to find its intervals, one a site. */
interface Known {
	readonly name: string;
	readonly truth: number;
	readonly digits: number;
	/** Between which shares the intervals are to cover the truth. */
	readonly bar: readonly [number, number];
	readonly intervals: (estimates: Estimates) => readonly Interval[];
}

const ofMeans: readonly [number, number] = [0.93, 0.97];
const ofSurvival: readonly [number, number] = [0.9, 0.975];

const atSite = ({ scope }: { readonly scope: string }): boolean => scope !== ALL;

/** The figures whose truth was planted. */
export function knownFigures(): Known[] {
	const { effect } = plantedWorld;
	const changes = trueChanges(effect);
	const means = headlineMeasures.flatMap((measure): Known[] => {
		const known = { truth: changes[measure], digits: measure === 'cost' ? 0 : 2, bar: ofMeans };
		return [
			{
				...known,
				name: `${measure}: mean change`,
				intervals: ({ paired }) =>
					paired.filter((record) => record.measure === measure && record.group === 'indsats').filter(atSite)
			},
			{
				...known,
				name: `${measure}: difference in change`,
				intervals: ({ differences }) => differences.filter((record) => record.measure === measure).filter(atSite)
			}
		];
	});
	const after = trueRestrictedMean(effect);
	const back = trueShareBack(effect);
	const survival = { digits: 3, bar: ofSurvival };
	return [
		...means,
		{
			...survival,
			name: 'return-to-work: share back',
			truth: back,
			intervals: (estimates) =>
				estimates.survival
					.filter(({ measure, group }) => measure === 'return-to-work' && group === 'indsats')
					.filter(atSite)
					.map(({ lower364: lower, upper364: upper }) => ({ lower, upper }))
		},
		{
			...survival,
			name: 'return-to-work: difference',
			truth: back - trueShareBack(noEffect),
			intervals: (estimates) =>
				estimates.survivalDifferences.filter(({ measure }) => measure === 'return-to-work').filter(atSite)
		},
		{
			...survival,
			name: 'service-duration: restricted mean',
			truth: after,
			intervals: (estimates) =>
				estimates.survival
					.filter(({ group, window }) => window === 'after' && group === 'indsats')
					.filter(atSite)
					.map(({ restrictedMeanLower: lower, restrictedMeanUpper: upper }) => ({ lower, upper }))
		},
		{
			...survival,
			name: 'service-duration: difference',
			truth: after - trueRestrictedMean(noEffect),
			intervals: (estimates) =>
				estimates.survivalDifferences
					.filter(({ measure, group }) => measure === 'service-duration' && group === 'indsats')
					.filter(atSite)
		}
	];
}
