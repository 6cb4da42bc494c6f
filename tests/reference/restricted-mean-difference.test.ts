import { describe, test } from 'vitest';
import { clusteredRestrictedMeanDifference } from '#lib/statistics/clustered-restricted-mean-difference.ts';
import { restrictedMeanDifference } from '#lib/statistics/restricted-mean-difference.ts';
import { expectAgreement } from './agreement.ts';
import { caseRows, referenceCases } from './reference-cases.ts';

interface Data {
	readonly time: number[];
	readonly event: number[];
	readonly group: string[];
}
interface Expected {
	readonly groups: string[];
}

// The same as survRM2::rmst2, unadjusted: independent groups, Greenwood, normal.
describe.each(referenceCases<Data, Expected>('rmst_difference'))('$id', ({ data, params, expected, rel_tol }) => {
	test('has both means and the second minus the first', () => {
		const { tau } = params as { tau: number };
		const [first = [], second = []] = expected.groups.map((wanted) =>
			data.time.flatMap((time, cluster) =>
				data.group[cluster] === wanted ? [{ time, event: data.event[cluster] === 1, cluster }] : []
			)
		);
		const compared = restrictedMeanDifference(first, second, tau);
		const answer = {
			groups: expected.groups,
			rmst: compared && [compared.first.mean, compared.second.mean],
			se: compared && [compared.first.standardError, compared.second.standardError],
			difference: compared?.difference ?? null,
			se_difference: compared?.standardError ?? null,
			ci_lower: compared?.interval?.lower ?? null,
			ci_upper: compared?.interval?.upper ?? null,
			z: compared?.interval ? compared.difference / compared.standardError : null,
			p_value: compared?.interval?.p ?? null
		};
		expectAgreement(answer, expected, rel_tol);
	});
});

interface Columns extends Readonly<Record<'time' | 'event' | 'group' | 'cluster', string>> {
	readonly tau: number;
}

// R: derivative with respect to case weights, summed within the patient; G / (G - 1); t with G - 1.
describe.each(referenceCases<undefined, Expected>('rmst_clustered'))('$id', (given) => {
	const { params, expected, rel_tol } = given;
	test('has both means and their difference, patients taken as wholes', () => {
		const columns = params as Columns;
		const group = columns.group.split(' ')[0] ?? '';
		const [first = [], second = []] = ['0', '1'].map((wanted) =>
			caseRows(given)
				.filter((row) => row[group] === wanted)
				.map((row) => ({
					time: Number(row[columns.time]),
					event: row[columns.event] === '1',
					cluster: Number(row[columns.cluster])
				}))
		);
		const compared = clusteredRestrictedMeanDifference(first, second, columns.tau);
		const { standardError } = compared ?? {};
		const answer = {
			groups: expected.groups,
			rmst: compared && [compared.first, compared.second],
			estimate: compared?.difference ?? null,
			se: standardError ?? null,
			df: compared ? compared.clusters - 1 : null,
			ci_lower: compared?.interval?.lower ?? null,
			ci_upper: compared?.interval?.upper ?? null,
			t: compared?.interval && standardError ? compared.difference / standardError : null,
			p_value: compared?.interval?.p ?? null
		};
		expectAgreement(answer, expected, rel_tol);
	});
});
