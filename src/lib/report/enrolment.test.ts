import { expect, test } from 'vitest';
import { releasePages } from '#lib/server/disclosure/release-pages.ts';
import { nothingBehind, smallTrial } from '#lib/server/disclosure/trial.fixture.ts';
import { unregisteredTrial } from '#lib/trial/trial.ts';
import { enrolmentOf } from './enrolment.ts';

const { estimates, status } = smallTrial([
	{ scope: '320', started: 45, pairs: 30 },
	{ scope: '316', started: 3, pairs: 0 }
]);
const deliveries = ['320', '316'].map((municipality) => ({ municipality, cutoff: '2020-12-31', synthetic: false }));
const { overview } = releasePages({ estimates, more: nothingBehind, status, deliveries });
const planned = (municipality: string, plannedFamilies: number) => ({
	...unregisteredTrial(municipality),
	plannedFamilies
});

// By hand: 45 of 50 is nine tenths.
test('started beside planned, and their share where both are told', () => {
	const [faxe, holbaek, naestved] = enrolmentOf(overview, [planned('320', 50), planned('316', 40)]);
	expect(faxe).toMatchObject({ municipality: '320', planned: 50, share: 0.9 });
	// Three families are not told, so no share of forty may tell them.
	expect(holbaek).toMatchObject({ intervention: { state: 'hidden' }, planned: 40, share: null });
	expect(naestved).toMatchObject({ municipality: '370', planned: null, share: null });
});

test('without a plan there is no share', () => {
	expect(enrolmentOf(overview, []).map(({ share }) => share)).toEqual([null, null, null]);
});
