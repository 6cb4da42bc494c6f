import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyNumber, expectNumbersOnly } from './any-numbers.fixture.ts';
import { detectableHazardRatio } from './detectable-hazard-ratio.ts';

test('is Schoenfeld’s, turned round: 66 events show a hazard ratio of 2', () => {
	// Schoenfeld (1983): (1.96 + 0.8416)² ÷ (1/4 · log(2)²) = 65.3 events.
	expect(detectableHazardRatio(65.34, 0.5)).toBeCloseTo(2, 3);
});

test('is smaller the more events, and smallest with equal groups', () => {
	const even = detectableHazardRatio(100, 0.5) ?? NaN;
	expect(detectableHazardRatio(200, 0.5)).toBeLessThan(even);
	expect(detectableHazardRatio(100, 0.2)).toBeGreaterThan(even);
});

test('is none without events, or with all in one group', () => {
	expect(detectableHazardRatio(0, 0.5)).toBeNull();
	expect(detectableHazardRatio(30, 1)).toBeNull();
});

test('is a number or null, whatever it is given', () => {
	fc.assert(
		fc.property(anyNumber, anyNumber, anyNumber, (events, share, power) => {
			expectNumbersOnly(detectableHazardRatio(events, share, power));
		})
	);
});
