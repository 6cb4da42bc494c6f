import { describe, expect, test } from 'vitest';
import { person, START, support } from '../../../../tests/support/family-file.ts';
import { supportOfAdults } from './adults.ts';
import { selfSupport } from './self-support.ts';
import { yearWindows } from './windows.ts';

const { before, after } = yearWindows(START);

describe('the degree of self-support', () => {
	test('is days in work or own support of days stated, over the adults together', () => {
		// By hand: 100 of 100 days for one, 0 of 300 for the other.
		const adults = [[support('loen', 0, 99)], [support('kontanthjaelp', 0, 299, 2)]];
		expect(selfSupport(adults, after)).toBe(25);
	});

	test('counts self-employment and living without a wage, but no subsidised work and no education', () => {
		const adult = (code: Parameters<typeof support>[0]) =>
			selfSupport([[support(code, 0, 9), support('sygedagpenge', 10, 19)]], after);
		expect(['loen', 'selvstaendig', 'selvforsoerget'].map((code) => adult(code as 'loen'))).toEqual([50, 50, 50]);
		expect(['fleksjob', 'loentilskud', 'uddannelse_su'].map((code) => adult(code as 'loen'))).toEqual([0, 0, 0]);
	});

	test('leaves out every day from death or emigration on, a return included', () => {
		const emigrant = [support('loen', 0, 9), support('udvandret', 10, 19), support('kontanthjaelp', 20, 99)];
		expect(selfSupport([emigrant], after)).toBe(100);
		const longGone = [support('udvandret', -900, -800), support('loen', -700, null)];
		expect(selfSupport([longGone], before)).toBeNull();
	});

	test('is not known without a stated day', () => {
		expect(selfSupport([], after)).toBeNull();
		expect(selfSupport([[support('loen', -50, -1)]], after)).toBeNull();
	});

	test('is of adults of working age', () => {
		const persons = [
			person({ person: 1, ageGroup: '18_29' }),
			person({ person: 2, ageGroup: '67_' }),
			person({ person: 3, role: 'barn', ageGroup: '13_17' }),
			person({ person: 4, ageGroup: '50_66' })
		];
		const supports = [1, 2, 3].map((owner) => support('loen', 0, 9, owner));
		expect(supportOfAdults(persons, supports)).toEqual([[support('loen', 0, 9, 1)], []]);
	});
});
