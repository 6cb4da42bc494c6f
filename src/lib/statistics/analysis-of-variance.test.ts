import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { analysisOfVariance, welchAnalysisOfVariance } from './analysis-of-variance.ts';
import { anyNumbers, expectNumbersOnly } from './any-numbers.fixture.ts';
import { welchDifference } from './welch-difference.ts';
import { sampleSummary } from './sample-summary.ts';

const groups = [
	[6, 8, 4, 5, 3, 4],
	[8, 12, 9, 11, 6, 8],
	[13, 9, 11, 8, 7, 12]
];

describe('the analysis of variance', () => {
	test('is by hand: between 84 with 2, within 68 with 15', () => {
		const test = analysisOfVariance(groups);
		expect(test).toMatchObject({ f: expect.closeTo(84 / 2 / (68 / 15), 12) as number, df1: 2, df2: 15 });
		// The F table: 9.3 with 2 and 15 is beyond the 1 % value, 6.36.
		expect(test?.p).toBeLessThan(0.01);
	});

	test('keeps its digits where the values are a trillion times their spread', () => {
		const large = groups.map((group) => group.map((value) => value + 1e12));
		expect(analysisOfVariance(large)).toEqual(analysisOfVariance(groups));
		expect(welchAnalysisOfVariance(large)).toEqual(welchAnalysisOfVariance(groups));
	});

	test('passes over groups without values', () => {
		expect(analysisOfVariance([[], ...groups])).toEqual(analysisOfVariance(groups));
	});

	test.each([
		['no groups', []],
		['one group', [[1, 2, 3]]],
		['one value in each', [[1], [2], [3]]],
		[
			'no value that differs from its group’s mean',
			[
				[0.1, 0.1],
				[0.3, 0.3]
			]
		]
	])('is none of %s', (_, given) => {
		expect(analysisOfVariance(given)).toBeNull();
		expect(welchAnalysisOfVariance(given)).toBeNull();
	});
});

describe('Welch’s', () => {
	test('is his t test squared where there are two groups', () => {
		const [first = [], second = []] = groups;
		const interval = welchDifference([
			{ weight: 1, first: sampleSummary(first), second: sampleSummary(second) }
		]).interval;
		expect(welchAnalysisOfVariance([first, second])?.p).toBeCloseTo(interval?.p ?? NaN, 12);
	});

	test('is none where one group has a single value or no spread', () => {
		expect(welchAnalysisOfVariance([[1, 2], [3]])).toBeNull();
		expect(
			welchAnalysisOfVariance([
				[1, 2],
				[3, 3]
			])
		).toBeNull();
	});
});

test('both are numbers or null, whatever the values', () => {
	fc.assert(
		fc.property(fc.array(anyNumbers, { maxLength: 5 }), (drawn) => {
			expectNumbersOnly(analysisOfVariance(drawn));
			expectNumbersOnly(welchAnalysisOfVariance(drawn));
		})
	);
});
