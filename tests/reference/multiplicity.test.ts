import { describe, test } from 'vitest';
import { benjaminiHochberg } from '#lib/statistics/benjamini-hochberg.ts';
import { holm } from '#lib/statistics/holm.ts';
import { expectAgreement } from './agreement.ts';
import { referenceCases } from './reference-cases.ts';

// R: p.adjust(p, "holm") and p.adjust(p, "BH").
describe.each(referenceCases<(number | null)[], object>('multiplicity'))('$id', ({ data, expected, rel_tol }) => {
	test('is corrected for testing several things', () => {
		expectAgreement({ holm: holm(data), bh: benjaminiHochberg(data) }, expected, rel_tol);
	});
});
