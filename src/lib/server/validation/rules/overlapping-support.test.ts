import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { FamilyFile, SupportRecord } from '#lib/trial/records.ts';
import { overlappingSupport } from './overlapping-support.ts';

const fileOf = (supports: readonly SupportRecord[]): FamilyFile => ({
	family: {
		row: 2,
		family: 1,
		group: 'indsats',
		start: 0,
		registeredFrom: null,
		targetGroup: 'andet',
		selection: 'faglig',
		selectedFrom: null,
		selectedTo: null,
		coordinatingCaseworker: true,
		oneCoordinatedPlan: false,
		sharedElectronicPlan: false,
		end: null,
		endReason: null
	},
	persons: [],
	services: [],
	supports,
	contacts: [],
	plans: [],
	costs: [],
	answers: []
});

const spells = fc
	.array(
		fc.record({
			person: fc.constantFrom(1, 2),
			start: fc.integer({ min: 0, max: 40 }),
			length: fc.option(fc.integer({ min: 0, max: 15 }))
		}),
		{ maxLength: 8 }
	)
	.map((drawn) =>
		drawn.map(({ person, start, length }, at): SupportRecord => ({
			row: at + 2,
			person,
			support: 'loen',
			start,
			end: length === null ? null : start + length
		}))
	);

// The authority: a day of one person that lies in two spells, found by looking at every pair.
test('finds an overlap exactly where some pair of a person’s spells shares a day', () => {
	fc.assert(
		fc.property(spells, (supports) => {
			const shareADay = supports.some((a, i) =>
				supports
					.slice(i + 1)
					.some((b) => a.person === b.person && a.start <= (b.end ?? Infinity) && b.start <= (a.end ?? Infinity))
			);
			expect(overlappingSupport(fileOf(supports)).length > 0).toBe(shareADay);
		})
	);
});

test('every later-starting row that runs into an earlier one is named', () => {
	fc.assert(
		fc.property(spells, (supports) => {
			const runsInto = supports.filter((late) =>
				supports.some(
					(early) =>
						early.person === late.person &&
						(early.start < late.start || (early.start === late.start && early.row < late.row)) &&
						(early.end ?? Infinity) >= late.start
				)
			);
			const named = overlappingSupport(fileOf(supports)).map(({ row }) => row ?? 0);
			expect(named.toSorted((a, b) => a - b)).toEqual(runsInto.map(({ row }) => row));
		})
	);
});
