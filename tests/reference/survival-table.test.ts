import { describe, test } from 'vitest';
import { expectAgreement } from './agreement.ts';
import { referenceCases } from './reference-cases.ts';
import { survivalAnswer } from './survival-answer.ts';

interface Data {
	readonly time: number[];
	readonly event: number[];
	readonly entry?: number[];
}
interface Expected {
	readonly quantiles: { readonly p: number[] };
}
interface Params {
	readonly tau: number | null;
	readonly landmarks: number[] | null;
}

// R: survfit(Surv(entry, time, event) ~ 1, conf.type = "log-log"), Greenwood; quantile(); the area under the curve.
describe.each(referenceCases<Data, Expected>('km'))('$id', ({ data, params, expected, rel_tol }) => {
	test('has the whole table, the quantiles, the landmarks and the restricted mean', () => {
		const { tau, landmarks } = params as Params;
		const spans = data.time.map((exit, index) => ({
			entry: data.entry?.[index] ?? null,
			exit,
			event: data.event[index] === 1
		}));
		expectAgreement(survivalAnswer(spans, expected.quantiles.p, landmarks ?? [], tau), expected, rel_tol);
	});
});
