import { describe, test } from 'vitest';
import { fUpperTail } from '#lib/statistics/f-upper-tail.ts';
import { holm } from '#lib/statistics/holm.ts';
import { leastSquares, type LinearModel } from '#lib/statistics/least-squares.ts';
import { mean } from '#lib/statistics/mean.ts';
import { robustContrasts, type RobustKind } from '#lib/statistics/robust-contrasts.ts';
import { studentInterval } from '#lib/statistics/student-interval.ts';
import { waldTest } from '#lib/statistics/wald-test.ts';
import { expectAgreement } from './agreement.ts';
import { referenceCases } from './reference-cases.ts';

interface Data {
	readonly before: number[];
	readonly after: number[];
	readonly group: string[];
}

function fit(columns: number[][], outcomes: readonly number[]): LinearModel {
	const model = leastSquares(columns, outcomes);
	if (!model) throw new Error('no model');
	return model;
}

/** Combinations of the coefficients with their robust standard errors and limits. */
function figures(model: LinearModel, kind: RobustKind, weights: number[][]) {
	const contrasts = robustContrasts(model, kind, weights);
	if (!contrasts) throw new Error('no contrasts');
	const errors = contrasts.covariance.map((line, at) => Math.sqrt(line[at] ?? NaN));
	const intervals = contrasts.estimates.map((value, at) => studentInterval(value, errors[at] ?? NaN, model.degrees));
	return {
		contrasts,
		estimates: contrasts.estimates,
		errors,
		lower: intervals.map(({ lower }) => lower),
		upper: intervals.map(({ upper }) => upper),
		p: intervals.map(({ p }) => p)
	};
}

function robustAnswer(model: LinearModel, kind: RobustKind, groups: readonly string[]) {
	const one = (at: number) => Array.from({ length: groups.length + 1 }, (_, column) => Number(column === at));
	const minus = (at: number, reference: number) =>
		one(at).map((weight, column) => weight - (one(reference)[column] ?? 0));
	const pairs = groups.flatMap((_, first) =>
		groups.slice(first + 1).map((__, step) => [first + step + 1, first] as const)
	);
	const means = figures(
		model,
		kind,
		groups.map((_, at) => one(at))
	);
	const slope = figures(model, kind, [one(groups.length)]);
	const compared = figures(
		model,
		kind,
		pairs.map(([second, first]) => minus(second, first))
	);
	const fromFirst = groups.slice(1).map((_, at) => minus(at + 1, 0));
	const wald = waldTest(figures(model, kind, fromFirst).contrasts);
	return {
		groups,
		adjusted_mean: means.estimates,
		se: means.errors,
		ci_lower: means.lower,
		ci_upper: means.upper,
		slope_se: slope.errors[0] ?? null,
		pairs: pairs.map(([second, first]) => `${groups[second] ?? ''} minus ${groups[first] ?? ''}`),
		difference: compared.estimates,
		difference_se: compared.errors,
		difference_ci_lower: compared.lower,
		difference_ci_upper: compared.upper,
		p_raw: compared.p,
		p_holm: holm(compared.p),
		wald_F: wald?.f ?? null,
		wald_df1: wald?.df1 ?? null,
		wald_p: wald?.p ?? null
	};
}

const sumOfSquares = (residuals: readonly number[]) => residuals.reduce((sum, value) => sum + value * value, 0);

// R: lm(post ~ 0 + group + (pre - mean(pre))), sandwich::vcovHC(type = "HC3" or "HC2").
describe.each(referenceCases<Data, object>('ancova'))('$id', ({ data, expected, rel_tol }) => {
	test('has the groups compared at the same value before', () => {
		const groups = [...new Set(data.group)].toSorted();
		const centre = mean(data.before);
		const before = data.before.map((value) => value - centre);
		const columns = groups.map((name) => data.group.map((group) => Number(group === name)));
		const model = fit([...columns, before], data.after);
		const slopes = columns.map((column) => column.map((within, unit) => within * (before[unit] ?? NaN)));
		const own = fit([...columns, ...slopes], data.after);
		const [rest, ownRest] = [sumOfSquares(model.residuals), sumOfSquares(own.residuals)];
		const more = model.degrees - own.degrees;
		const parallel = (rest - ownRest) / more / (ownRest / own.degrees);
		const answer = {
			n: data.after.length,
			n_by_group: Object.fromEntries(groups.map((name) => [name, data.group.filter((group) => group === name).length])),
			baseline_grand_mean: centre,
			slope: model.coefficients[groups.length] ?? null,
			residual_sd: Math.sqrt(rest / model.degrees),
			df: model.degrees,
			HC3: robustAnswer(model, 'HC3', groups),
			HC2: robustAnswer(model, 'HC2', groups),
			parallel_slopes_F_classical: parallel,
			parallel_slopes_p: fUpperTail(parallel, more, own.degrees)
		};
		expectAgreement(answer, expected, rel_tol);
	});
});
