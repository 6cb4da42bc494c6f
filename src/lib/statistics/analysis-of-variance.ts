import { fUpperTail } from './f-upper-tail.ts';
import { finiteOrNull } from './finite-or-null.ts';
import { standardDeviation } from './standard-deviation.ts';
import { mean } from './mean.ts';

/** A test of several means at once. */
export interface FTest {
	readonly f: number;
	readonly df1: number;
	readonly df2: number;
	readonly p: number;
}

/**
 * Fisher's one-way analysis of variance: whether groups differ more in their means than the values
 * within them would make them differ by chance, all groups taken to vary equally much.
 *
 * Groups without values are passed over. Null for fewer than two groups, without degrees of
 * freedom within them, or where no value differs from its group's mean.
 */
export function analysisOfVariance(groups: readonly (readonly number[])[]): FTest | null {
	const { moved, counts } = movedGroups(groups);
	const total = counts.reduce((sum, count) => sum + count, 0);
	if (counts.length < 2 || total <= counts.length) return null;
	const means = moved.map((group) => mean(group));
	const centre = mean(moved.flat());
	const between = means.reduce((sum, own, index) => sum + (counts[index] ?? 0) * (own - centre) ** 2, 0);
	const within = moved.reduce((sum, group) => sum + (standardDeviation(group) ?? 0) ** 2 * (group.length - 1), 0);
	const df1 = counts.length - 1;
	const df2 = total - counts.length;
	return fTest(between / df1 / (within / df2), df1, df2);
}

/**
 * Welch's (1951): the same question without taking the groups to vary equally much, which small
 * groups beside large ones seldom do. Null where a group has one value, or no spread.
 */
export function welchAnalysisOfVariance(groups: readonly (readonly number[])[]): FTest | null {
	const { moved, counts } = movedGroups(groups);
	const groupCount = counts.length;
	if (groupCount < 2) return null;
	const weights = moved.map((group) => group.length / (standardDeviation(group) ?? 0) ** 2);
	const total = weights.reduce((sum, weight) => sum + weight, 0);
	const means = moved.map((group) => mean(group));
	const centre = means.reduce((sum, own, index) => sum + (own * (weights[index] ?? 0)) / total, 0);
	const df1 = groupCount - 1;
	const between = means.reduce((sum, own, index) => sum + (weights[index] ?? 0) * (own - centre) ** 2, 0) / df1;
	const unequal = weights.reduce(
		(sum, weight, index) => sum + (1 - weight / total) ** 2 / ((counts[index] ?? 0) - 1),
		0
	);
	const correction = unequal / (groupCount ** 2 - 1);
	return fTest(between / (1 + 2 * (groupCount - 2) * correction), df1, 1 / (3 * correction));
}

/** The groups with values, all moved alike so that large values close to each other keep their digits. */
function movedGroups(groups: readonly (readonly number[])[]): { moved: number[][]; counts: number[] } {
	const filled = groups.filter(({ length }) => length > 0);
	const from = filled[0]?.[0] ?? 0;
	const moved = filled.map((group) => group.map((value) => value - from));
	return { moved, counts: filled.map(({ length }) => length) };
}

function fTest(f: number, df1: number, df2: number): FTest | null {
	const p = fUpperTail(f, df1, df2);
	return p === null || finiteOrNull(f) === null || !Number.isFinite(df2) ? null : { f, df1, df2, p };
}
