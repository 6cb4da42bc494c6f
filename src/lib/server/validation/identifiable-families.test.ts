import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { FamilyProfile } from '#lib/trial/family-profile.ts';
import { identifiableFamilies } from './identifiable-families.ts';

const adult = { role: 'voksen', ageGroup: '30_49' } as const;
const child = (ageGroup: '0_5' | '6_12' | '13_17') => ({ role: 'barn', ageGroup }) as const;
const family = (...persons: FamilyProfile['persons'][number][]): FamilyProfile => ({
	targetGroup: 'handicap',
	persons
});

describe('families that can be found again by their profile', () => {
	test('are those that share it with no other', () => {
		// By hand: the first two are alike, each of the other four differs from all the rest in one thing.
		const families = [
			family(adult, child('0_5'), child('6_12')),
			family(child('6_12'), adult, child('0_5')),
			family(adult, adult, child('0_5'), child('6_12')),
			family(adult, child('0_5'), child('0_5')),
			family(adult, child('0_5'), child('6_12'), child('6_12')),
			{ ...family(adult, child('0_5'), child('6_12')), targetGroup: 'anbragte' as const }
		];
		expect(identifiableFamilies(families)).toEqual({ families: 6, unique: 4 });
	});

	test('the ages of the adults are not part of it, nor the order of the children', () => {
		const older = { role: 'voksen', ageGroup: '50_66' } as const;
		expect(identifiableFamilies([family(adult), family(older)]).unique).toBe(0);
	});

	test('none of none, and one of one', () => {
		expect(identifiableFamilies([])).toEqual({ families: 0, unique: 0 });
		expect(identifiableFamilies([family()])).toEqual({ families: 1, unique: 1 });
	});

	test('whatever families there are, none is unique in a delivery that holds each twice', () => {
		const ages = fc.array(fc.constantFrom('0_5', '6_12', '13_17').map(child));
		const families = fc.array(
			fc.tuple(fc.array(fc.constant(adult)), ages).map(([adults, children]) => family(...adults, ...children))
		);
		fc.assert(
			fc.property(families, (some) => {
				expect(identifiableFamilies([...some, ...some].toReversed()).unique).toBe(0);
				expect(identifiableFamilies(some).unique).toBeLessThanOrEqual(some.length);
			})
		);
	});
});
