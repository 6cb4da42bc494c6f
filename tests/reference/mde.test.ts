import { describe, test } from 'vitest';
import { detectableChange } from '#lib/statistics/detectable-change.ts';
import { detectableHazardRatio } from '#lib/statistics/detectable-hazard-ratio.ts';
import { exactDetectableChange } from '#lib/statistics/exact-detectable-change.ts';
import { expectAgreement } from './agreement.ts';
import { referenceCases } from './reference-cases.ts';

type Data =
	| { readonly n: number; readonly sd_change: number; readonly power: number }
	| { readonly events: number; readonly share_group1: number; readonly power: number };

// R: (qt(.975, n - 1) + qt(.8, n - 1)) * sd / sqrt(n); power.t.test(strict = TRUE); Schoenfeld's formula.
describe.each(referenceCases<Data, object>('mde'))('$id', ({ data, expected, rel_tol }) => {
	test('has the smallest effect that would be found', () => {
		const answer =
			'n' in data
				? {
						mde_t_formula: detectableChange(data.n, data.sd_change),
						mde_exact_noncentral_t: exactDetectableChange(data.n, data.sd_change, data.power)
					}
				: { detectable_hazard_ratio: detectableHazardRatio(data.events, data.share_group1, data.power) };
		expectAgreement(answer, expected, rel_tol);
	});
});
