import { describe, test } from 'vitest';
import { unrestrictedCorrelation } from '#lib/statistics/range-restriction.ts';
import { regressionToTheMean } from '#lib/statistics/regression-to-the-mean.ts';
import { expectAgreement } from './agreement.ts';
import { referenceCases } from './reference-cases.ts';

type Data =
	| (Readonly<Record<'mu' | 'sd' | 'rho' | 'cutoff' | 'm_baselines', number>> & { readonly side: 'above' | 'below' })
	| Readonly<Record<'r_selected' | 'u', number>>;

// Gardner and Heady (1973); Barnett, van der Pols and Dobson (2005) eq. 1-2; Thorndike's case II.
describe.each(referenceCases<Data, object>('rtm'))('$id', ({ data, expected, rel_tol }) => {
	test('has what is expected if nothing is done', () => {
		if ('u' in data) {
			expectAgreement({ rho: unrestrictedCorrelation(data.r_selected, data.u) }, expected, rel_tol);
			return;
		}
		const back = regressionToTheMean({
			mean: data.mu,
			sd: data.sd,
			correlation: data.rho,
			cutoff: data.cutoff,
			side: data.side,
			measurements: data.m_baselines
		});
		const answer = {
			z: back?.z ?? null,
			C_z: back?.hazard ?? null,
			rtm_effect: back?.effect ?? null,
			expected_selected_mean: back?.expectedMean ?? null,
			share_selected: back?.shareSelected ?? null
		};
		expectAgreement(answer, expected, rel_tol);
	});
});
