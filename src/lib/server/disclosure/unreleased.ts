import type { Estimates } from '#lib/trial/estimates.ts';
import type { PageEstimates } from '#lib/trial/measure-page.ts';
import type { DeliveryShown } from '#lib/trial/overview.ts';
import type { StatusAtStart } from '#lib/trial/status-at-start.ts';

/** What the pages are made of, from one set of deliveries, before the gate. */
export interface Unreleased {
	readonly estimates: Estimates;
	readonly more: PageEstimates;
	readonly status: readonly StatusAtStart[];
	readonly deliveries: readonly DeliveryShown[];
}
