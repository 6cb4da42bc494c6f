import { expect, test } from 'vitest';
import { normalQuantile } from './normal-quantile.ts';

test('is 1.96 where 2.5 % lie above', () => {
	// R: qnorm(0.975)
	expect(normalQuantile(0.975)).toBeCloseTo(1.9599639845400545, 13);
});

test('keeps its accuracy far down the lower tail', () => {
	// R: qnorm(1e-12)
	expect(normalQuantile(1e-12)).toBeCloseTo(-7.034483825301131, 11);
});

test('is symmetric', () => {
	expect(normalQuantile(0.1)).toBeCloseTo(-normalQuantile(0.9), 14);
	expect(normalQuantile(0.5)).toBeCloseTo(0, 15);
});
