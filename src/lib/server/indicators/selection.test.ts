import { describe, expect, test } from 'vitest';
import { registeredProtocol } from '#lib/trial/protocol.ts';
import { familyRecord, START } from '../../../../tests/support/family-file.ts';
import { mirrorOfDays, mirrorOfMonths } from './mirror.ts';
import { firstRoundEnds, isTouched } from './selection.ts';
import { yearWindows } from './windows.ts';

const onCost = (from: number | null, to: number | null) =>
	familyRecord({
		selection: 'omkostning',
		selectedFrom: from === null ? null : START + from,
		selectedTo: to === null ? null : START + to
	});

describe('a family is touched', () => {
	test('on the measures it was selected on, and no others', () => {
		const touched = (
			['service-days', 'contact-points', 'contact-units', 'cost', 'cost-municipality', 'plans'] as const
		).filter((measure) => isTouched(onCost(null, null), measure));
		expect(touched).toEqual(['service-days', 'cost', 'cost-municipality']);
		expect(isTouched(familyRecord(), 'cost')).toBe(false);
	});

	test('when the selection looked at a day of the before window', () => {
		expect(isTouched(onCost(-500, -365), 'service-days')).toBe(true);
		expect(isTouched(onCost(-500, -366), 'service-days')).toBe(false);
		const onContacts = { ...onCost(-200, -91), selection: 'kontaktpunkter' as const };
		expect(isTouched(onContacts, 'contact-points')).toBe(false);
		expect(isTouched(onContacts, 'service-days')).toBe(true);
	});

	test('not by a period that ends before it begins, as a missing date can make it', () => {
		expect(isTouched({ ...onCost(null, -366), start: START + 14 }, 'cost')).toBe(false);
	});
});

test('the first round lasts 31 days from the earliest end, whoever is touched', () => {
	const families = [onCost(null, null), onCost(-800, -700), familyRecord({ selectedTo: START - 2000 })];
	expect(firstRoundEnds(families, 'cost')).toBe(START - 700 + 31);
	expect(firstRoundEnds(families, 'contact-points')).toBeNull();
});

describe('the mirror', () => {
	test('lies before the selection as far as the after window lies behind it', () => {
		// By hand: selected in [-365, -1], so day 0 to 364 becomes -730 to -366.
		expect(mirrorOfDays(onCost(null, null), 'service-days', yearWindows(START).after)).toEqual({
			first: START - 730,
			last: START - 366
		});
	});

	test('needs the register to reach it; with nothing stated that is 1,096 days', () => {
		const after = yearWindows(START).after;
		// By hand: s1 + s2 - 364 is -1,096 when the period is [-400, -332].
		expect(mirrorOfDays(onCost(-400, -332), 'service-days', after)).not.toBeNull();
		expect(mirrorOfDays(onCost(-400, -333), 'service-days', after)).toBeNull();
		expect(mirrorOfDays({ ...onCost(-400, -333), registeredFrom: START - 1097 }, 'service-days', after)).not.toBeNull();
	});

	test('of costs is whole months, each with an index', () => {
		// Selected July 2017 to June 2018: the year from July 2018 becomes the year to June 2017.
		expect(mirrorOfMonths(onCost(-365, -1), registeredProtocol)).toEqual({ first: 2016 * 12 + 6, last: 2017 * 12 + 5 });
		const without2016 = new Map([...registeredProtocol.priceIndex.values].filter(([year]) => year !== 2016));
		const protocol = { ...registeredProtocol, priceIndex: { name: 'short', source: null, values: without2016 } };
		expect(mirrorOfMonths(onCost(-365, -1), protocol)).toBeNull();
	});
});
