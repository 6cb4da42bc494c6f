import { expect, test } from 'vitest';
import { answer, contact, cost, familyFile, plan, service, support } from '../../../../tests/support/family-file.ts';
import { coveredWindowsOf } from './covered-windows.ts';

const neither = { before: false, after: false };

test('a family without rows is covered by no table', () => {
	expect(Object.values(coveredWindowsOf(familyFile()))).toEqual(Array.from({ length: 6 }, () => neither));
});

// By hand: the year before ends the day before the start, the year after 364 days from it.
test('a row covers the windows that it runs in', () => {
	const covered = coveredWindowsOf(
		familyFile({
			services: [service(-30, -1)],
			supports: [support('loen', -30, 0)],
			contacts: [contact(1, 364, null)],
			plans: [plan('lab27', 365, null)],
			costs: [cost(-1, 100), cost(12, 100)],
			answers: [answer('efter', 1, null)]
		})
	);
	expect(covered).toEqual({
		ydelser: { before: true, after: false },
		forsoergelse: { before: true, after: true },
		kontakter: { before: false, after: true },
		planer: neither,
		udgifter: { before: true, after: false },
		// Asked, if not answered.
		maalinger: { before: false, after: true }
	});
});
