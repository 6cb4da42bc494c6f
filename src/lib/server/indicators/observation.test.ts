import { describe, expect, test } from 'vitest';
import { familyRecord, START } from '../../../../tests/support/family-file.ts';
import { flowStep } from './flow.ts';
import { hasConsent, hasYearBefore, isComplete, isCompleteInMonths, observedTo } from './observation.ts';

const cutoff = START + 800;

describe('a family is observed', () => {
	test('to the cut-off, also after its course ended', () => {
		expect(observedTo(familyRecord({ end: START + 90, endReason: 'maal_opfyldt' }), cutoff)).toBe(cutoff);
	});

	test('to the day it moved, or the cut-off if that comes first', () => {
		expect(observedTo(familyRecord({ end: START + 90, endReason: 'fraflyttet' }), cutoff)).toBe(START + 90);
		expect(observedTo(familyRecord({ end: cutoff + 9, endReason: 'fraflyttet' }), cutoff)).toBe(cutoff);
	});
});

describe('a pair is complete', () => {
	// By the definition: registered by t0 - 365, observed to t0 + 364.
	test.each([
		[null, 364, true],
		[-365, 364, true],
		[-364, 364, false],
		[-365, 363, false]
	])('registered from %j, cut-off at %j: %j', (registered, end, complete) => {
		const family = familyRecord({ registeredFrom: registered === null ? null : START + registered });
		expect(isComplete(family, START + end)).toBe(complete);
	});

	test('by months when the register and the observation hold whole months', () => {
		// The trial starts on 1 July 2018, so the months end on 30 June 2019: 364 days on.
		expect(isCompleteInMonths(familyRecord(), START + 364)).toBe(true);
		expect(isCompleteInMonths(familyRecord(), START + 363)).toBe(false);
		// A start in mid-month reaches further both ways.
		const middle = familyRecord({ start: START + 14, registeredFrom: START + 14 - 365 });
		expect(hasYearBefore(middle)).toBe(true);
		expect(isCompleteInMonths(middle, cutoff)).toBe(false);
	});
});

describe('in the flow chart', () => {
	const moved = (day: number) => familyRecord({ end: START + day, endReason: 'fraflyttet', registeredFrom: START });

	test('the first reason that fits counts', () => {
		expect(flowStep(familyRecord({ end: START, endReason: 'samtykke_trukket', registeredFrom: START }), START)).toBe(
			'consentWithdrawn'
		);
		expect(flowStep(moved(363), cutoff)).toBe('leftArea');
		expect(flowStep(moved(364), cutoff)).toBe('beforeIncomplete');
		expect(flowStep(familyRecord(), START + 363)).toBe('notYetObserved');
		expect(flowStep(familyRecord(), START + 364)).toBe('complete');
	});

	test('a family that is to move after the cut-off has not left', () => {
		const family = familyRecord({ end: START + 200, endReason: 'fraflyttet' });
		expect(flowStep(family, START + 199)).toBe('notYetObserved');
		expect(flowStep(family, START + 200)).toBe('leftArea');
	});

	test('withdrawn consent is no consent, another end is', () => {
		expect(hasConsent(familyRecord({ end: START, endReason: 'samtykke_trukket' }))).toBe(false);
		expect(hasConsent(familyRecord({ end: START, endReason: 'andet' }))).toBe(true);
	});
});
