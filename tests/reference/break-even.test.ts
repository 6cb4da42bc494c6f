import { describe, test } from 'vitest';
import { breakEven } from '#lib/statistics/break-even.ts';
import { expectAgreement } from './agreement.ts';
import { referenceCases } from './reference-cases.ts';

interface Data {
	readonly investment: number;
	readonly monthly_saving: number[];
}

// By definition: net = -I + cumsum(saving).
describe.each(referenceCases<Data, object>('break_even'))('$id', ({ data, expected, rel_tol }) => {
	test('has the net of every month and when it is paid for', () => {
		const { net, firstMonth, lastingMonth, interpolated } = breakEven(data.investment, data.monthly_saving);
		const answer = {
			cumulative_net: net,
			first_crossing_month: firstMonth,
			sustained_break_even_month: lastingMonth,
			interpolated
		};
		expectAgreement(answer, expected, rel_tol);
	});
});
