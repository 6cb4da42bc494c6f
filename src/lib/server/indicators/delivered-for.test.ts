import { describe, expect, test } from 'vitest';
import { dayOfIso } from '#lib/trial/day.ts';
import { registeredProtocol } from '#lib/trial/protocol.ts';
import { seededTrial } from '../../../../tests/disclosure/seeded-trial.ts';
import { computeEstimates } from './estimates.ts';
import { setsBehind } from './sets-behind.ts';

const early = dayOfIso('2019-09-30');
const late = dayOfIso('2020-12-31');

// The authority: the same rows under one cut-off, of which each group's records are taken.
describe('two groups of which one waits', async () => {
	const [first] = await seededTrial();
	if (!first) throw new RangeError('no municipality in the synthetic trial');
	const estimatesAt = (cutoffs: { readonly indsats: number; readonly sammenligning: number } | number) => {
		const data = typeof cutoffs === 'number' ? { ...first, cutoff: cutoffs } : { ...first, cutoff: late, cutoffs };
		const estimates = computeEstimates([data], registeredProtocol, { bootstrap: false, together: false });
		if ('missingPriceIndexYear' in estimates) throw new RangeError('no price index');
		return { estimates, sets: setsBehind([data], registeredProtocol) };
	};
	const mixed = estimatesAt({ indsats: early, sammenligning: late });
	const [atEarly, atLate] = [estimatesAt(early), estimatesAt(late)];

	test.each([
		['indsats', atEarly, atLate],
		['sammenligning', atLate, atEarly]
	] as const)('%s is observed to the day of its own delivery', (group, own, other) => {
		const ofGroup = ({ estimates: { flow, paired, survival }, sets }: typeof mixed) =>
			[flow, paired, survival, sets].map((records) => records.filter((record) => record.group === group));
		expect(ofGroup(mixed)).toEqual(ofGroup(own));
		expect(ofGroup(mixed)).not.toEqual(ofGroup(other));
	});
});
