import { describe, test } from 'vitest';
import { pairedEffectSize } from '#lib/statistics/paired-effect-size.ts';
import { expectAgreement } from './agreement.ts';
import { pairedMeanAnswer } from './paired-mean-answer.ts';
import { referenceCases } from './reference-cases.ts';

type Data =
	| { readonly before: (number | null)[]; readonly after: (number | null)[] }
	| Readonly<Record<'mean_before' | 'mean_after' | 'sd_before' | 'sd_after' | 'correlation' | 'n', number>>;

/** Bonett's example is printed with five digits. */
const asPrinted = (value: number | null | undefined): number | null =>
	typeof value === 'number' ? Number(value.toPrecision(5)) : null;

// R: t.test(after - before); d_av with Bonett's (2008) standard error; g_av = J * d_av, J exact.
describe.each(referenceCases<Data, object>('paired_mean'))('$id', ({ data, expected, rel_tol }) => {
	test('has the change, its test and its effect size', () => {
		if ('before' in data) {
			expectAgreement(pairedMeanAnswer(data.before, data.after), expected, rel_tol);
			return;
		}
		const effect = pairedEffectSize({
			count: data.n,
			meanBefore: data.mean_before,
			meanAfter: data.mean_after,
			sdBefore: data.sd_before,
			sdAfter: data.sd_after,
			correlation: data.correlation
		});
		const answer = {
			d_av: effect?.difference ?? null,
			d_av_se: effect?.standardError ?? null,
			d_av_ci_lower: effect?.interval?.lower ?? null,
			d_av_ci_upper: effect?.interval?.upper ?? null,
			published: {
				d: asPrinted(effect?.difference),
				se: asPrinted(effect?.standardError),
				ll: asPrinted(effect?.interval?.lower),
				ul: asPrinted(effect?.interval?.upper)
			}
		};
		expectAgreement(answer, expected, rel_tol);
	});
});
