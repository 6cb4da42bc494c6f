import { describe, expect, test } from 'vitest';
import { answer, START } from '../../../../tests/support/family-file.ts';
import { coherence, satisfaction, wellbeing } from './answers.ts';

const both = (item: number, before: number | null, after: number | null, stated: Parameters<typeof answer>[3] = {}) => [
	answer('foer', item, before, stated),
	answer('efter', item, after, stated)
];

describe('satisfaction', () => {
	test('is the mean of the family’s respondents who answered in both rounds', () => {
		const answers = [...both(1, 2, 4), ...both(1, 3, 3, { respondent: 2 }), ...both(1, 1, null, { respondent: 3 })];
		expect(satisfaction(answers, START)).toEqual({ before: 2.5, after: 3.5, mirrored: null });
	});

	test.each([
		[274, false],
		[275, true],
		[456, true],
		[457, false]
	])('takes an answer %d days after the start: %j', (days, taken) => {
		const answers = [answer('foer', 1, 2), answer('efter', 1, 4, { date: START + days })];
		expect(satisfaction(answers, START) !== null).toBe(taken);
	});

	test('is not had from another item, round or questionnaire', () => {
		expect(satisfaction(both(2, 1, 5), START)).toBeNull();
		expect(satisfaction([answer('foer', 1, 1), answer('opfoelgning', 1, 5, { date: START + 365 })], START)).toBeNull();
		expect(satisfaction(both(1, 1, 5, { instrument: 'who5' }), START)).toBeNull();
	});
});

describe('coherence', () => {
	test('is the mean of at least three items, the same in both rounds', () => {
		const answers = [...both(2, 1, 2), ...both(3, 2, 3), ...both(4, 3, 4), ...both(5, 5, null), answer('efter', 6, 5)];
		expect(coherence(answers, START)).toEqual({ before: 2, after: 3, mirrored: null });
		expect(coherence(answers.slice(0, 4), START)).toBeNull();
	});
});

describe('well-being', () => {
	const items = [1, 2, 3, 4, 5];

	test('is the sum of five items on a scale from 0 to 100', () => {
		const answers = items.flatMap((item) => both(item, 1, item === 5 ? 5 : 4, { instrument: 'who5' }));
		// By hand: 5 · 4 and 21 · 4.
		expect(wellbeing(answers, START)).toEqual({ before: 20, after: expect.closeTo(84, 12) as number, mirrored: null });
	});

	test('needs all five', () => {
		const answers = items.flatMap((item) => both(item, 1, item === 3 ? null : 4, { instrument: 'who5' }));
		expect(wellbeing(answers, START)).toBeNull();
	});
});
