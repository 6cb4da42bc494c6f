import { describe, test } from 'vitest';
import { cumulativeIncidence } from '#lib/statistics/competing-risks.ts';
import { kaplanMeier } from '#lib/statistics/kaplan-meier.ts';
import { survivalAt } from '#lib/statistics/survival-at.ts';
import { expectAgreement } from './agreement.ts';
import { caseRows, referenceCases } from './reference-cases.ts';

type Data = Readonly<Record<'time' | 'event', number[]>>;
interface Params {
	readonly times: number[];
	readonly time: string;
	readonly event: string;
}

// R: survfit(Surv(time, factor(event, 0:K)) ~ 1, conf.type = "log-log"): Aalen-Johansen, infinitesimal jackknife.
describe.each(referenceCases<Data | undefined, object>('competing_risks'))('$id', (given) => {
	const params = given.params as Params;
	const rows = given.data
		? given.data.time.map((time, index) => ({ time, event: given.data?.event[index] ?? 0 }))
		: caseRows(given).map((row) => ({
				time: Number(row[params.time]),
				event: Number(row[params.event])
			}));
	const lifetimes = rows.map(({ time, event }, cluster) => ({ time, cause: event === 0 ? null : event, cluster }));

	test('has the cumulative incidence of each cause, and what would be too large a share', () => {
		const causes = [1, 2].map((cause) => params.times.map((time) => cumulativeIncidence(lifetimes, cause, time)));
		const byCause = causes.map((incidences, index) => ({
			[`cif_cause${index + 1}`]: incidences.map((one) => one?.share ?? null),
			[`se_cause${index + 1}`]: incidences.map((one) => one?.standardError ?? null),
			[`lower_cause${index + 1}`]: incidences.map((one) => one?.interval?.lower ?? null),
			[`upper_cause${index + 1}`]: incidences.map((one) => one?.interval?.upper ?? null)
		}));
		const naive = kaplanMeier(rows.map(({ time, event }, cluster) => ({ time, event: event === 1, cluster })));
		const survival = params.times.map((time) => survivalAt(naive, time));
		const answer = {
			n: rows.length,
			events: [0, 1, 2].map((wanted) => rows.filter(({ event }) => event === wanted).length),
			times: params.times,
			...byCause[0],
			...byCause[1],
			naive_one_minus_km_cause1: survival.map((share) => (share === null ? null : 1 - share))
		};
		expectAgreement(answer, given.expected, given.rel_tol);
	});
});
