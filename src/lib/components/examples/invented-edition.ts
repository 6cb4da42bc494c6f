import type { EditionStamp } from '#lib/trial/edition.ts';
import { trialMunicipalities } from '#lib/trial/municipalities.ts';
import type { DeliveryShown } from '#lib/trial/overview.ts';

/** A delivery of each municipality, two of them of the same day. */
export const everyDelivery: readonly DeliveryShown[] = trialMunicipalities.map((municipality, index) => ({
	municipality,
	cutoff: index < 2 ? '2018-09-30' : '2018-08-31',
	synthetic: true
}));

/** An edition that never was. */
export const stamp: EditionStamp = {
	number: '2018-3',
	kind: 'registered',
	sha256: '0'.repeat(64),
	approvedAt: '2018-11-01T10:00:00.000Z',
	synthetic: true,
	prices: { priceYear: 2018, index: { name: '', source: '' }, selfSupportDay: null }
};

export const draftStamp: EditionStamp = { ...stamp, number: null, approvedAt: null };
